import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import { afterDateline } from '../statements/dateline.js';
import { isTime, isVerbal } from '../statements/words.js';
import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';
import { OWN_PARLIAMENT } from './addressed.js';
import { descriptionBefore } from './introduction.js';
import type { NameMention } from './names.js';
import { isOthersOffice } from './others-office.js';
import { IS_PEER } from './peers.js';
import { HELD_IN, type Setting } from './setting.js';
import { sittingOffices } from './sitting.js';

const SAYS = oneOf('said|says|told|announced');

/** How far into a sentence its subject may stand, in tokens. */
const SUBJECT_REACH = 8;

const OF_TIME =
  /^(?:in|on|at|by|since|the|of|last|next|this|early|late|mid|beginning|end|same|spring|summer|autumn|fall|winter|day|days|year|years|-|\d{1,4}|\d{4}s)$/;

/** "Last year Kest Land took", "In May 2019 Kest Land": only a time stands between the beginning of a sentence and `at`. */
function followsTime({ lower }: TextDocument, start: number, at: number): boolean {
  for (let k = start; k < at; k++) if (!isTime(lower[k]) && !OF_TIME.test(lower[k]!)) return false;
  return at > start + 1;
}

/** "The human rights organisation HRW": where the phrase begins that says what a body is. */
function withDescription({ tag }: TextDocument, { naming, from }: ActorMention): number {
  let first = from;
  while (naming === 'body' && first > 0 && (tag[first - 1] === 'NOUN' || tag[first - 1] === 'ADJ')) first--;
  return first;
}

/** "Kest Land has", "that Kest Land will": the subject of a clause that opens there. */
export function isSubject({ doc }: Setting, actor: ActorMention): boolean {
  if (actor.naming === 'demonym') return false;
  const start = doc.sentences[doc.sentenceOf[actor.from]!]!.from;
  const first = withDescription(doc, actor);
  const before = doc.lower[first - 1] ?? '';
  const near = first - start <= SUBJECT_REACH || doc.quotationOf[first - 1]! >= 0;
  const opens =
    first === start ||
    followsTime(doc, start, first) ||
    ((near || before === 'that' || before === 'said' || before === 'says') &&
      /^(?:,|the|that|said|says|and|but|while|as|when|if|:|—|\)|"|')$/.test(before));
  return opens && (isVerbal(doc.tag[actor.to]) || (actor.from === start && goesOnAfterAside(doc, actor.to)));
}

/** Longest aside between commas, in tokens. */
const LONGEST_ASIDE = 20;

/** Where the sentence goes on behind an aside that opens with the comma: ", until lately the strictest, has"; null where none closes. */
function behindAside({ lower, length }: TextDocument, comma: number): number | null {
  for (let k = comma + 1; k < Math.min(length, comma + LONGEST_ASIDE); k++) {
    if (/^[.;:"]$/.test(lower[k]!)) return null;
    if (lower[k] === ',') return k + 1;
  }
  return null;
}

/** Longest time between an aside and a verb, in tokens. */
const LONGEST_TIME = 5;

/** Behind "on the same day", "last May" at `at`. */
function behindTime({ lower }: TextDocument, at: number): number {
  let k = at;
  while (k - at < LONGEST_TIME && k < lower.length && (isTime(lower[k]) || OF_TIME.test(lower[k]!))) k++;
  return k;
}

/** An aside at `comma`, and the verb behind it: ", which took home two, on the same day refused". */
function goesOnAfterAside(doc: TextDocument, comma: number): boolean {
  if (doc.lower[comma] !== ',' || doc.tag[comma + 1] === 'PROPN') return false;
  const on = behindAside(doc, comma);
  return on !== null && isVerbal(doc.tag[behindTime(doc, on)]);
}

/** "The SDF, in a statement,": named at the beginning of its sentence. */
export const opensSentence = ({ doc }: Setting, actor: ActorMention): boolean => {
  const start = afterDateline(doc, doc.sentences[doc.sentenceOf[actor.from]!]!);
  return actor.naming !== 'demonym' && actor.from >= start && actor.from - start <= 1 && !(doc.tag[actor.from - 1] === 'ADP');
};

/** "Danish officials", "France’s government", "the US delegation", "German nationals" are theirs; "the French man" is not,
 * nor is an office that is spoken to ("urged the French government"). */
function hasOffice({ doc, roles }: Setting, actor: ActorMention): boolean {
  const before = doc.tag[actor.from - 1] === 'DET' ? actor.from - 2 : actor.from - 1;
  if (doc.tag[before] === 'VERB' && !OPENS_WORDS.test(doc.lower[before]!)) return false;
  // "should answer before an Iraqi judge": where whoever speaks would have others tried.
  if (HELD_IN.has(actor.code) && /^(?:before|to|in|for)$/.test(doc.lower[before] ?? '') && BENCH.test(doc.lower[actor.to] ?? ''))
    return false;
  for (let k = actor.to; k < Math.min(doc.length, actor.to + 4); k++) {
    const lower = doc.lower[k]!;
    // "beside his Iraqi counterpart": the speaker is of another country.
    if (ABROAD.at(doc, k)) return false;
    if (roles.institutions.has(lower) || roles.heads.get(lower) === 'state' || /^(?:courts?|judges?)$/.test(lower))
      return !OF_THE_STATE.test(doc.lower[k + 1] ?? '');
    if (!(lower === "'s" || doc.tag[k] === 'ADJ' || doc.tag[k] === 'NOUN' || doc.tag[k] === 'PROPN')) return false;
  }
  return false;
}

/** "said the Dutch cabinet was late": behind these begins what somebody says. */
const OPENS_WORDS = /^(?:said|says|added|insisted)$/;

const BENCH = /^(?:courts?|judges?|judiciary|justice|prosecutors?)$/;

/** "in Syrian state custody", "Iraqi police cells": what an office has does nothing. */
const OF_THE_STATE = /^(?:custody|prisons?|jails?|cells?|detention|hands|control|territory|soil|media|television|tv|radio)$/;

/** What a country has in another: where it is named, the text is at home elsewhere. */
const ABROAD = wordKind((lower) => IS_PEER.test(lower) || IS_ABROAD.test(lower));
export const IS_ABROAD = /^(?:embass(?:y|ies)|consulates?|ambassadors?|consuls?|envoys?|chargé)$/;

/** Nouns of offices that "in Nairobi" makes those of a country; whoever is posted abroad, or comes from there, is left out. */
const AT_HOME =
  /^(?:officials|authorities|government|ministry|ministries|cabinet|presidency|parliament|prosecutors?|judges?|police|ministers?|lawmakers|court)$/;
/** "The Court of Kestland sentenced", "the Ministry of Foreign Affairs of Kestland said": an office that is told with "of". */
function isOfOffice({ doc, roles, actorAt }: Setting, { naming, from }: ActorMention): boolean {
  if (naming !== 'name' || doc.lower[from - 1] !== 'of') return false;
  for (let k = from - 2; k >= Math.max(0, from - OFFICE_WITHIN) && doc.sentenceOf[k] === doc.sentenceOf[from]; k--) {
    if (roles.institutions.has(doc.lower[k]!)) return !/^(?:with|by|to|from|against)$/.test(doc.lower[k - 2] ?? '');
    if (actorAt.has(k) || !/^(?:ADJ|NOUN|PROPN|ADP|CCONJ)$/.test(doc.tag[k]!)) return false;
  }
  return false;
}
const OFFICE_WITHIN = 8;

/** How far before "in Nairobi" another country may be whose office it is, in tokens. */
const OWNED_WITHIN = 5;

/** "Officials in Nairobi", "the foreign ministry in Helsinki": the capital where an office of its country sits. */
function isSeat({ doc, actorAt }: Setting, actor: ActorMention): boolean {
  if (actor.naming !== 'capital' || doc.lower[actor.from - 1] !== 'in' || !AT_HOME.test(doc.lower[actor.from - 2] ?? '')) return false;
  for (let k = actor.from - 3; k >= Math.max(0, actor.from - 3 - OWNED_WITHIN); k--) {
    if (actorAt.has(k)) return false;
    if (!/^(?:NOUN|ADJ|PROPN|DET)$/.test(doc.tag[k]!)) break;
  }
  return true;
}

/** Longest title before the noun of an office ("the permanent secretary of the home ministry"), in tokens. */
const LONGEST_OFFICE = 6;

/** The office that opens a clause at `at` and names no country of its own. */
function officeAt({ doc, roles, actorAt }: Setting, at: number): boolean {
  for (let k = at; k < Math.min(doc.length, at + LONGEST_OFFICE); k++) {
    if (actorAt.has(k)) return false;
    if (
      roles.institutions.has(doc.lower[k]!) ||
      (roles.heads.get(doc.lower[k]!) === 'state' && !/^(?:diplomat|envoy|ambassador|soldier)s?$/.test(doc.lower[k]!))
    )
      return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(doc.tag[k]!) && doc.lower[k] !== '-') return false;
  }
  return false;
}

/** Towns where ministers of every country meet. */
export const MEETING_PLACE = /^(?:brussels|washington|geneva|new york|vienna)$/;

/** How far behind a country its office says something, in tokens. */
const SAID_WITHIN = 7;

/** "Tunisia, where the interior minister said", "In Algeria, which has kept silent, the foreign ministry declined": an office told by the place before it. */
function isWhereOffice(setting: Setting, actor: ActorMention): boolean {
  const { doc } = setting;
  if (doc.lower[actor.to] !== ',' || actor.naming === 'demonym') return false;
  // "In neighbouring Algeria, the interior ministry said"
  const says = doc.lower.slice(actor.to, actor.to + SAID_WITHIN).some((word) => SAYS.has(word));
  const place = says && /^neighbou?ring$/.test(doc.lower[actor.from - 1] ?? '') ? actor.from - 1 : actor.from;
  const begins = doc.sentences[doc.sentenceOf[actor.from]!]!.from === place - 1 || doc.lower[place - 2] === ';';
  const opens = begins && doc.lower[place - 1] === 'in';
  if (/^(?:where|whose)$/.test(doc.lower[actor.to + 1] ?? '') && officeAt(setting, actor.to + 2)) return true;
  if (doc.lower[actor.to + 1] === 'where') return opens && isHomeOf(setting, actor);
  if (doc.lower[actor.to + 1] === 'whose') return false;
  const on = doc.lower[actor.to + 1] === 'which' ? behindAside(doc, actor.to) : actor.to + 1;
  return opens && on !== null && !MEETING_PLACE.test(doc.lower[actor.from]!) && officeAt(setting, on);
}

/** "In Kestland, where 70 people left, the prime minister": a place that the clause tells of and where nobody is held or on a visit. */
function isHomeOf(setting: Setting, { code, from, to }: ActorMention): boolean {
  const { doc } = setting;
  const on = HELD_IN.has(code) || MEETING_PLACE.test(doc.lower[from]!) ? null : behindAside(doc, to);
  return on !== null && !doc.lower.slice(to, on).some((word) => IS_VISIT.test(word)) && officeAt(setting, on);
}
const IS_VISIT = /^(?:he|she|they|met|meets|meeting|talks|counterparts?|visit|visited|visiting|held|detained|jailed|captured)$/;

/** "In Jakarta, the news was met with caution.": the capital that a paragraph moves to. */
function opensScene({ doc }: Setting, { naming, from, to }: ActorMention): boolean {
  const { from: start } = doc.paragraphs[doc.paragraphOf[from]!]!;
  return (
    naming === 'capital' &&
    from === start + 1 &&
    doc.lower[start] === 'in' &&
    doc.lower[to] === ',' &&
    !MEETING_PLACE.test(doc.lower[from]!)
  );
}

/** "told the Rajya Sabha": ministers answer to their own parliament. */
export const isParliamentTold = ({ doc }: Setting, { naming, from, to }: ActorMention): boolean =>
  naming === 'government' &&
  /^(?:tells?|told|informs?|informed|assured)$/.test(doc.lower[doc.lower[from - 1] === 'the' ? from - 2 : from - 1] ?? '') &&
  OWN_PARLIAMENT.test(doc.text.slice(doc.start[from], doc.end[to - 1]));

/** Tokens of the titles of named people. */
function titleTokens(setting: Setting, names: readonly NameMention[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const name of names) {
    const { from } = descriptionBefore(setting, name) ?? name.title;
    for (let k = from; k < name.title.to; k++) out.add(k);
  }
  return out;
}

/** The only country in the titles of named people ("Kenya's interior minister Ann Kest"); null where several or none stand there. */
export function countryOfTitles(setting: Setting, names: readonly NameMention[]): ActorCode | null {
  const tokens = titleTokens(setting, names);
  const codes = new Set(setting.actors.flatMap(({ from, code }) => (tokens.has(from) && isCountry(code) ? [code] : [])));
  return codes.size === 1 ? [...codes][0]! : null;
}

/** "Countries such as Kest Land have", "unlike Kest Land": an example beside what the text tells of. */
function isExample({ lower }: TextDocument, { from }: ActorMention): boolean {
  const before = lower[from - 1] === 'the' ? from - 2 : from - 1;
  return /^(?:unlike|like|including)$/.test(lower[before] ?? '') || (lower[before] === 'as' && lower[before - 1] === 'such');
}

/** Countries that act, in order; those that only stand in a named person’s title are left out ("US President Kest"). */
export function actingCountries(setting: Setting, names: readonly NameMention[]): ActorMention[] {
  const { doc, actors } = setting;
  const inTitle = titleTokens(setting, names);
  const counts = (actor: ActorMention): boolean =>
    actor.naming !== 'body' &&
    !inTitle.has(actor.from) &&
    !isExample(doc, actor) &&
    !doc.furniture[doc.paragraphOf[actor.from]!] &&
    !isOthersOffice(setting, actor);
  // An office that somebody speaks of ("we are in touch with the Afghan authorities") is mostly that of another country.
  const hasOwnOffice = (actor: ActorMention): boolean => doc.quotationOf[actor.from]! < 0 && hasOffice(setting, actor);
  const placed = (actor: ActorMention): boolean =>
    doc.quotationOf[actor.from]! < 0 &&
    (isSeat(setting, actor) ||
      isOfOffice(setting, actor) ||
      opensScene(setting, actor) ||
      isWhereOffice(setting, actor) ||
      isParliamentTold(setting, actor));
  const acting = actors.filter((actor) => counts(actor) && (isSubject(setting, actor) || hasOwnOffice(actor) || placed(actor)));
  // Many towns share their name with one in a country that the text is not about.
  const named = new Set(acting.map(({ code }) => code));
  const sitting = sittingOffices(setting).filter(
    ({ from, code }) => (named.has(code) || named.size === 0) && !inTitle.has(from) && !doc.furniture[doc.paragraphOf[from]!],
  );
  return sitting.length === 0 ? acting : [...acting, ...sitting].sort((a, b) => a.from - b.from);
}
