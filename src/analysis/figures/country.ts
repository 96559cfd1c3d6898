import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import { leftCountry } from './clause-country.js';
import { comesBack, destination, isHandedToSeveral, LEFT_BEHIND, sentTo } from './destination.js';
import type { EventMention } from './event-mentions.js';
import { predicateOf } from './predicate.js';
import { actorAt, actorsIn, type FigureView } from './view.js';

/** Whose nationals they are; `settled` when the text says so, or says that they are of several nations. */
export interface Nationality {
  readonly country: ActorCode | null;
  readonly settled: boolean;
}

const UNKNOWN: Nationality = { country: null, settled: false };
const MANY: Nationality = { country: null, settled: true };
const said = (country: ActorCode): Nationality => ({ country, settled: true });

const COUNTRIES = new Set(['countries', 'nations', 'nationalities', 'europe', 'european', 'abroad', 'elsewhere', 'world', 'states']);
const NATIONALITY = new Set([
  'nationality',
  'citizenship',
  'nationals',
  'national',
  'citizens',
  'passport',
  'passports',
  'origin',
  'descent',
  'background',
  'born',
  'parents',
  'fathers',
  'mothers',
  'parent',
  'father',
  'mother',
  'parentage',
]);

/** True when the mention is one of a list of countries ("Britain, France and Germany"). */
function inList(view: FigureView, mention: Pick<ActorMention, 'code' | 'from' | 'to'>): boolean {
  const { lower } = view.doc;
  const { theatre } = view.lexicon;
  const linked = (at: number, step: 1 | -1): boolean => {
    let i = at;
    while (lower[i] === ',' || lower[i] === 'and' || lower[i] === 'or') i += step;
    const other = i === at ? null : actorAt(view, i);
    // "From Syria, and Montenegro took four".
    return other !== null && isCountry(other.code) && other.code !== mention.code && theatre.has(other.code) === theatre.has(mention.code);
  };
  return linked(mention.to, 1) || linked(mention.from - 1, -1);
}

/** What the noun phrase itself says: "10 German nationals", "foreign fighters". */
export function inPhrase(view: FigureView, phrase: TokenRange): Nationality {
  const codes = new Set(
    actorsIn(view, phrase)
      .filter(({ code, naming }) => isCountry(code) && (naming === 'demonym' || !view.lexicon.theatre.has(code)))
      .map(({ code }) => code),
  );
  const [first] = codes;
  const text = view.doc.lower.slice(phrase.from, phrase.to).join(' ');
  if (codes.size === 1 && first && !WITH_OTHERS.test(text)) return said(first);
  return codes.size > 1 || view.lexicon.manyNations.has(view.doc, phrase.from, phrase.to) ? MANY : UNKNOWN;
}

/** "Iraqi and foreign detainees". */
const WITH_OTHERS = /\b(?:and|or) (?:foreign|other|european|western|arab)\b|\b(?:foreign|european|western|arab) (?:and|or)\b/;

/** "Khartoum brought back 16 orphans from Libya": where people were whom another country took home. */
function isWhereTheyWere(view: FigureView, at: number, mention: ActorMention, sentence: TokenRange, event: EventMention | null): boolean {
  if (LEFT_BEHIND.test(view.doc.lower[at - 1] ?? '')) return true;
  if (event === null || event.to > at || !/^(?:repatriated|returned)$/.test(event.event)) return false;
  const taker = nearestBefore(view, event.from, sentence);
  return taker !== null && taker !== 'many' && taker !== mention.code;
}

/** "from France", "with French citizenship"; people are brought home from the theatre (`away`), who went there may well be from it. */
function bearsNationality(view: FigureView, preposition: string, mention: ActorMention, away: boolean): boolean {
  if (preposition === 'from') {
    // "60 detainees from Syria to Iraq": the way that they were moved.
    const held = /^(?:detainees?|prisoners?|inmates?|captives?)$/.test(view.doc.lower[mention.from - 2] ?? '');
    const moved = away || held || view.doc.lower[mention.to] === 'to';
    return !(moved && (view.lexicon.theatre.has(mention.code) || view.lexicon.holders.has(mention.code)));
  }
  return NATIONALITY.has(view.doc.lower[mention.to] ?? '') || (preposition === 'of' && mention.naming === 'name');
}

/** What follows directly: "from France", "with French citizenship", "of Moroccan origin", "from 36 countries". */
function behind(view: FigureView, at: number, sentence: TokenRange, event: EventMention | null): Nationality {
  const { lower } = view.doc;
  const away = event !== null && event.event !== 'travelled';
  const limit = Math.min(sentence.to, at + 5);
  const sent = sentTo(view, at, event);
  if (sent) return said(sent);
  for (let i = at; i < limit; i++) {
    const word = lower[i] ?? '';
    // "six women, all of German nationality"
    if (word === ',' && /^(?:all|both|each)$/.test(lower[i + 1] ?? '')) continue;
    if (word === ',' || word === ';' || word === 'and' || view.doc.tag[i] === 'NUM') break;
    if (!/^(?:from|of|with|hold|holds|holding)$/.test(word)) continue;
    const next = /^(?:the|an?|one)$/.test(lower[i + 1] ?? '') ? i + 2 : i + 1;
    const mention = actorAt(view, next);
    // "of foreign nationality", "hold European passports"
    if (NATIONALITY.has(lower[next + 1] ?? '') && view.lexicon.manyNations.has(view.doc, next, next + 1)) return MANY;
    if (mention && isCountry(mention.code)) {
      // "children in the camps of Syria": that is where they are.
      if (word === 'of' && i > at && !NATIONALITY.has(lower[mention.to] ?? '')) continue;
      // Whoever returned from Syria is no Syrian.
      const { theatre, holders } = view.lexicon;
      const returnees = /^(?:return|deport)ees?$/.test(lower[at - 1] ?? '') && (theatre.has(mention.code) || holders.has(mention.code));
      // "333 are from Turkey": there is nowhere else that they were taken from.
      const isOrigin = word === 'from' && i === at + 1 && /^(?:are|were|hail)$/.test(lower[at]!);
      if (returnees || !(isOrigin || bearsNationality(view, word, mention, away))) continue;
      if (word === 'from' && !isOrigin && isWhereTheyWere(view, i, mention, sentence, event)) continue;
      if (!inList(view, mention)) return said(mention.code);
      return followedByNumber(view, mention.to) ? said(mention.code) : MANY;
    }
    if (word !== 'from' && word !== 'of') continue;
    for (let k = i + 1; k < Math.min(sentence.to, i + 6); k++) if (COUNTRIES.has(lower[k] ?? '')) return MANY;
  }
  return UNKNOWN;
}

/** "from France and 750 from Britain": a list of numbers, not of countries. */
function followedByNumber(view: FigureView, at: number): boolean {
  let i = at;
  while (view.doc.lower[i] === ',' || view.doc.lower[i] === 'and') i++;
  return view.doc.tag[i] === 'NUM';
}

const PLACE = new Set(['in', 'for', 'from', 'to', 'with', 'across', 'inside', 'near', 'through', 'via', 'at', 'into', 'against']);
/** "US forces", "Turkish troops": what acts is not the country that takes its people home. */
const FORCES = new Set('forces troops soldiers military army warplanes air invasion offensive border territory'.split(' '));

/** Whom somebody tells something does not act by that: "Macedonia told Washington it will take all nine of its nationals". */
const TOLD = /^(?:told|tells|telling|assured|assures|informed|informs|notified|promised)$/;

/** Where the list of countries begins in which a mention stands: "Syria, Iraq and Libya". */
function listBegin(view: FigureView, from: number): number {
  let begin = from;
  while (/^(?:and|or|,)$/.test(view.doc.lower[begin - 1] ?? '')) {
    const other = actorAt(view, begin - 2);
    if (!other) break;
    begin = other.from;
  }
  return begin;
}

/** "According to the Iraqi judiciary, 2,250 had arrived": whoever holds people tells of those of others. */
const isToldByScene = ({ doc, lexicon }: FigureView, { code, from }: ActorMention): boolean =>
  lexicon.theatre.has(code) && /(?:^| )according to(?: [a-z]+){0,6}$/.test(doc.lower.slice(Math.max(0, from - TELLS), from).join(' '));
const TELLS = 8;

/** "The government in Berlin". */
const GOVERNS = /^(?:government|cabinet|authorities)$/;

/** True when the mention may be the one that acts, not a place, an army or who is told something. */
function mayAct(view: FigureView, mention: ActorMention): boolean {
  const { lower } = view.doc;
  const { from, to } = mention;
  const before = lower[from - 1] === 'the' ? from - 2 : from - 1;
  // "As it did for Azerbaijan, which has collected 200".
  if (lower[to] === ',' && lower[to + 1] === 'which') return true;
  if (mention.naming === 'capital' && lower[before] === 'in' && GOVERNS.test(lower[before - 1] ?? '')) return true;
  if (isToldByScene(view, mention) || TOLD.test(lower[before] ?? '') || FORCES.has(lower[to] ?? '') || lower[to] === '-') return false;
  return !PLACE.has(lower[before] ?? '') && !PLACE.has(lower[listBegin(view, from) - 1] ?? '');
}

/** "left for Syria or Iraq": a country of the theatre that does nothing itself. */
const isScene = ({ doc, lexicon }: FigureView, { code, from, to }: ActorMention): boolean =>
  lexicon.theatre.has(code) &&
  /^(?:and|or)$/.test(doc.lower[from - 1] ?? '') &&
  (doc.lower[to] === 'according' || !/^(?:AUX|VERB|PART)$/.test(doc.tag[to] ?? ''));

/** "wants its allies to take back 800", "14 countries had repatriated": many act, or are to. */
const SEVERAL = /^(?:allies|partners|countries|nations|governments|states|capitals|europeans)$/;

/** "Became one of the first countries to": a country by itself. */
const isOneOf = ({ doc }: FigureView, at: number): boolean =>
  /(?:^| )(?:one of|among) (?:the|a) (?:\S+ ){0,2}$/.test(`${doc.lower.slice(Math.max(0, at - ONE_OF), at).join(' ')} `);
const ONE_OF = 6;

/** "Chile, which Peru accuses of delay, brought": where the relative clause opens that ends right before `at`; `at` where none does. */
function beforeRelative({ doc: { lower } }: FigureView, at: number, sentence: TokenRange): number {
  if (lower[at - 1] !== ',') return at;
  for (let i = at - 2; i > sentence.from; i--) if (lower[i] === ',') return /^(?:which|who|whose|whom)$/.test(lower[i + 1]!) ? i : at;
  return at;
}

/** Nearest country before `at` in the sentence that may act; null when there is none, `'many'` when it is one of a list. */
function nearestBefore(view: FigureView, at: number, sentence: TokenRange): ActorCode | 'many' | null {
  for (let i = beforeRelative(view, at, sentence) - 1; i >= sentence.from; i--) {
    const mention = actorAt(view, i);
    const several = SEVERAL.test(view.doc.lower[i]!) && (mention === null || !isCountry(mention.code));
    if (several && !PLACE.has(view.doc.lower[i - 1] ?? '') && !isOneOf(view, i)) return 'many';
    if (!mention) continue;
    i = mention.from;
    if (!isCountry(mention.code) || !mayAct(view, mention) || isScene(view, mention)) continue;
    if (view.lexicon.holders.has(mention.code)) return null;
    return inList(view, mention) ? 'many' : mention.code;
  }
  return null;
}

/** "Jordanian officials admit that 2,000 of their citizens": the country whose office speaks before `at`; null when none does. */
function officialsBefore(view: FigureView, at: number, { from }: TokenRange): ActorCode | null {
  for (let i = at - 1; i >= from; i--) {
    const mention = actorAt(view, i);
    if (!mention) continue;
    const office = /^(?:officials?|authorities|ministers|lawmakers|police|diplomats)$/.test(view.doc.lower[mention.to] ?? '');
    return office && isCountry(mention.code) ? mention.code : null;
  }
  return null;
}

const DID_SO = /^(?:has |have |had )?(?:did|done) (?:so|the same|likewise)\b/;

/** "France took back 15 women, Spain two women": a verb that the second part of a sentence leaves out. */
function gapped(view: FigureView, event: EventMention, counted: TokenRange): ActorCode | null {
  const { doc } = view;
  for (let i = counted.from - 1; i > event.to; i--) {
    const mention = actorAt(view, i);
    if (!mention) continue;
    i = mention.from;
    const first = doc.lower[mention.from - 1] === 'the' ? mention.from - 2 : mention.from - 1;
    const listed = /^(?:,|;|and|while)$/.test(doc.lower[first] ?? '');
    // "…, and the Netherlands has done so with 12 people"
    const acts = doc.tag[mention.to] === 'NUM' || DID_SO.test(doc.lower.slice(mention.to, mention.to + 3).join(' '));
    if (isCountry(mention.code) && mention.naming !== 'demonym' && listed && acts) return mention.code;
  }
  return null;
}

/** The country that acts on its own ("Denmark brought home 14"), or where they came back to ("arrived in Australia"). */
function byEvent(view: FigureView, event: EventMention, counted: TokenRange, sentence: TokenRange): Nationality {
  const gap = gapped(view, event, counted);
  if (gap !== null) return said(gap);
  for (const start of event.from >= counted.to ? [event.from + 1] : [counted.to, event.from + 1]) {
    const mention = destination(view, event, start, sentence);
    // "Have come back to Iraq": home, where others are held.
    if (mention && view.lexicon.theatre.has(mention.code) && comesBack(view, event)) return said(mention.code);
    if (mention && !view.lexicon.theatre.has(mention.code)) return inList(view, mention) ? MANY : said(mention.code);
  }
  // Who detains or kills people need not be of their country.
  if (/^(?:travelled|detained|killed)$/.test(event.event)) return UNKNOWN;
  const subject = nearestBefore(view, event.from, sentence);
  if (subject === null) return UNKNOWN;
  return subject === 'many' ? MANY : said(subject);
}

/** "Some 15,000 are Iraqis", "four are Kazakh", "six of them are French nationals": a demonym in what they are said to be. */
function isNamed(view: FigureView, at: number): Nationality {
  const { doc, lexicon } = view;
  if (!/^(?:are|were)$/.test(doc.lower[at] ?? '')) return UNKNOWN;
  const from = /^(?:all|also|both|mostly)$/.test(doc.lower[at + 1] ?? '') ? at + 2 : at + 1;
  const mention = actorAt(view, from);
  if (mention?.naming !== 'demonym' || mention.from !== from || !isCountry(mention.code)) return UNKNOWN;
  if (inList(view, mention)) return MANY;
  const { lower, tag } = doc;
  const ends = /s$/.test(lower[mention.to - 1]!) || lexicon.people.has(lower[mention.to] ?? '');
  return ends || !GOES_ON.test(tag[mention.to] ?? '') ? said(mention.code) : UNKNOWN;
}
const GOES_ON = /^(?:NOUN|PROPN|ADJ|VERB|NUM|PART)$/;

/** What the sentence says of the nationality of people counted at `counted` (number and noun phrase; `phraseFrom` begins the phrase). */
export function nationalityOf(
  view: FigureView,
  counted: TokenRange,
  phraseFrom: number,
  owner: string | null,
  sentence: TokenRange,
  event: EventMention | null,
  own: EventMention | null,
): Nationality {
  const inside = inPhrase(view, { from: phraseFrom, to: counted.to });
  if (inside.settled) return inside;
  const after = behind(view, counted.to, sentence, own ?? event);
  if (after.settled) return after;
  const named = isNamed(view, counted.to);
  if (named.settled) return named;
  // "Ten of the detainees moved to Iraq are French nationals"
  const verb = predicateOf(view.doc, counted, sentence);
  const saidToBe = verb > counted.to ? isNamed(view, verb) : UNKNOWN;
  if (saidToBe.settled) return saidToBe;
  const left = leftCountry(view, counted, sentence);
  if (left) return said(left);
  // "The return of 110 of our citizens": whoever speaks is the country of the text.
  if (owner === 'our') return UNKNOWN;
  if (owner === 'its' || owner === 'their') {
    const nation = owner === 'their' ? officialsBefore(view, counted.from, sentence) : nearestBefore(view, counted.from, sentence);
    if (nation !== null) return nation === 'many' ? MANY : said(nation);
  }
  if (own && isHandedToSeveral(view, counted.to, sentence)) return MANY;
  return own ? byEvent(view, own, counted, sentence) : UNKNOWN;
}
