import type { ActorCode } from '../../domain/actor.js';
import { speaksOfStates } from '../actors/untold-states.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { firstAtLeast, firstFrom, inside, lastBefore } from '../text/sorted.js';
import { byHonorific, calledAgain, relativeTold } from './called-again.js';
import { calledBack } from './called-back.js';
import { groupBefore, groupNoun } from './group-before.js';
import { nameGiven } from './name-given.js';
import { ledBack } from './offices.js';
import { ARTICLE } from './organisation-speaker.js';
import { PARTY, tellsOfParty } from './party.js';
import { type Person, wordsOf } from './people-index.js';
import { ownersCountry } from './pronouns.js';
import { ownerNamed, personSpeaker, type Resolved, type Resolver, UNRECOGNISED } from './resolver.js';
import { type Role, readRole } from './role.js';
import { type Setting, textOf } from './setting.js';
import { officeSpokenFor, sideBefore } from './spokesperson.js';

const OFFICIAL_KINDS = oneOf('judicial|security|enforcement|opposition|government|presidential');
const OF_SEVERAL = oneOf('one|other|another|second|third');

const isDefinite = (lower: string): boolean => /^(?:the|this|that|his|her|its|their)$/.test(lower);

/** "Home secretary tells MPs", in the headline or the line below it: articles are left out there. */
const isHeadlineRole = ({ doc }: Setting, role: Role, { from }: TokenRange): boolean =>
  doc.paragraphOf[from]! < 2 &&
  doc.sentences[doc.sentenceOf[from]!]!.from === from &&
  role.kind === 'state' &&
  // "Allies of the minister" are others.
  !doc.tag.slice(from, doc.lower.indexOf(role.head ?? '', from)).includes('ADP') &&
  !/^(?:an?|one|some)$/.test(doc.lower[from]!);

/** "Deputy Minister: We will wait.": the office that opens a turn. */
const isTurn = ({ doc }: Setting, { from, to }: TokenRange): boolean =>
  doc.lower[to] === ':' && doc.paragraphs[doc.paragraphOf[from]!]!.from === from;

/** "the minister" near "Justice Minister Ann Kest": the last person before it with that role, else the only one after it. */
function byDescription({ setting, directory, countries }: Resolver, role: Role, source: TokenRange, range: TokenRange): Person | null {
  const { doc, roles } = setting;
  const positions = directory.byRole.get(role.head!) ?? [];
  const asked = doc.lower.slice(range.from, range.to).filter((w) => roles.portfolios.has(w) && (w === 'justice' || !roles.heads.has(w)));
  const fits = (n: number): boolean => {
    const { person } = directory.mentions[n]!;
    const words = (person.role?.text ?? '').toLowerCase().split(/[^\p{L}]+/u);
    // "the justice minister" is not the shadow minister.
    if (words.includes('shadow') && !doc.lower.slice(range.from, range.to).includes('shadow')) return false;
    return asked.every((w) => words.includes(w)) && (role.code === null || person.code === null || role.code === person.code);
  };
  const before = firstAtLeast(positions, firstFrom(directory.mentions, source.from));
  // "Interior Minister Ann Kest said … Turkey's interior minister had said": told with its country, an office is not that of one told without; but
  // "the Turkish minister" may be.
  const isOther = (n: number): boolean => {
    const { person } = directory.mentions[n]!;
    if (role.code === null || asked.length === 0 || person.code !== null || person.told === null) return false;
    return countries.around(person.told, role.head) !== role.code;
  };
  const last = lastBefore(positions, before, (n) => fits(n) && !isOther(n));
  if (last !== undefined) return directory.mentions[last]!.person;
  const later = new Set(
    positions
      .slice(before, before + 50)
      .filter(fits)
      .map((n) => directory.mentions[n]!.person),
  );
  return later.size === 1 ? [...later][0]! : null;
}

/** "Scotland Yard's chief", which the text says in these words of one whom it names: who that is; null for other phrases. */
function holderOf({ directory }: Resolver, { head, text }: Role): Person | null {
  if (head === null || !/['’]s? /.test(text)) return null;
  const holders = new Set<Person>();
  for (const n of (directory.byRole.get(head) ?? []).slice(0, MOST_SPOKEN)) {
    const { person } = directory.mentions[n]!;
    if (person.role?.text === text) holders.add(person);
  }
  return holders.size === 1 ? [...holders][0]! : null;
}

/** "the woman, who cannot be named": nobody whom the text names. */
function isHidden({ doc }: Setting, { to }: TokenRange): boolean {
  if (doc.lower[to] !== ',' || doc.lower[to + 1] !== 'who') return false;
  const clause = doc.lower.slice(to + 2, to + 2 + HIDDEN);
  return (
    clause.includes('be') &&
    clause.some((word) => /^(?:named|identified)$/.test(word)) &&
    clause.some((word) => /^(?:not|n't|cannot|can't)$/.test(word))
  );
}
const HIDDEN = 6;

/** "a department spokesperson", "a police official": of an office of some state. */
function holdsOffice({ doc, roles }: Setting, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++)
    if (
      (roles.institutions.has(doc.lower[k]!) && !/^(?:camps?|prisons?)$/.test(doc.lower[k - 1] ?? '')) ||
      OFFICIAL_KINDS.has(doc.lower[k]!) ||
      ((doc.lower[k] === 'senior' || doc.lower[k] === 'top' || doc.lower[k] === 'high-ranking') && doc.lower[k + 1] === 'official')
    )
      return true;
  return false;
}

/** "a ministry official", where a ministry spoke just before: of that one. */
function houseBefore({ setting: { doc, roles }, past }: Resolver, { from, to }: TokenRange): ActorCode | null {
  for (let k = from; k < to - 1; k++) {
    if (!roles.institutions.has(doc.lower[k]!) || !roles.heads.has(doc.lower[k + 1]!)) continue;
    // "a foreign ministry official" is none of the interior ministry.
    const asked = doc.lower.slice(from, k + 1).filter((word) => !ARTICLE.test(word));
    const fits = ({ person, speaker, source }: Resolved): boolean =>
      !person &&
      doc.paragraphOf[from]! - doc.paragraphOf[source.from]! <= 1 &&
      asked.every((word) => wordsOf(speaker.name ?? '').includes(word));
    const near = past.slice(-MOST_SPOKEN);
    return lastBefore(near, near.length, fits)?.speaker.country ?? null;
  }
  return null;
}
/** "Special Branch said it knew. “…,” its deputy director said": the body that spoke last in the paragraph. */
function itsBody({ setting: { doc }, past }: Resolver, { from }: TokenRange): ActorCode | null {
  const last = past.at(-1);
  const spoke = doc.lower[from] === 'its' && last && !last.person && doc.paragraphOf[last.source.from] === doc.paragraphOf[from];
  return spoke ? last.speaker.country : null;
}

/** So many have spoken just before at most. */
const MOST_SPOKEN = 20;

/** "the experts" of a text about special rapporteurs. */
const expertsOfUn = ({ doc }: Setting, role: Role, { from }: TokenRange): boolean =>
  (role.head === 'experts' || role.head === 'expert') &&
  /^(?:the|independent)$/.test(doc.lower[from]!) &&
  doc.lower.some((word) => /^rapporteurs?$/.test(word));

/** "officials", "security officials": those of the country spoken of. */
const areBare = ({ doc }: Setting, role: Role, { from }: TokenRange): boolean =>
  /^(?:officials|authorities|prosecutors|ministers|lawmakers|legislators|parliamentarians|mps|senators)$/.test(role.head ?? '') &&
  /^(?:NOUN|ADJ|PROPN)$/.test(doc.tag[from]!);

const VOLUNTARY =
  /^(?:rights|non-governmental|nongovernmental|aid|relief|advocacy|monitoring|campaign|campaigning|humanitarian|charitable)$/;

const OF_MANY = /^(?:coalition|alliance|group|network|number|dozens?|hundreds|handful)$/;
const OF_KIN = /\b(?:famil|relativ|parent|mother|victim)/;

/** "A Brussels-based rights group", "aid agencies", "a children's charity": an organisation that is none of a state. */
function isVoluntary({ doc }: Setting, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++) {
    if (/^(?:charity|charities|ngos?)$/.test(doc.lower[k]!)) return true;
    if (doc.lower[k] === 'workers' || doc.lower[k] === 'worker')
      return /^(?:aid|relief|humanitarian|charity)$/.test(doc.lower[k - 1] ?? '');
    if (/^(?:groups?|organi[sz]ations?|agency|agencies|watchdogs?)$/.test(doc.lower[k]!)) return VOLUNTARY.test(doc.lower[k - 1] ?? '');
    if (/^associations$/.test(doc.lower[k]!) && !OF_KIN.test(doc.lower.slice(from, k).join(' '))) return true;
    // "A coalition of 14 aid agencies"
    if (doc.lower[k] === 'of' && OF_MANY.test(doc.lower[k - 1] ?? '')) continue;
    if (doc.tag[k] === 'ADP' || (doc.tag[k] === 'VERB' && doc.lower[k - 1] !== '-')) return false;
  }
  return false;
}

/** "The UN and aid organisations": whom the first of several speaks for. */
function firstOfList({ doc, actorAt }: Setting, { from, to }: TokenRange): ActorCode | null {
  const first = actorAt.get(from) ?? (ARTICLE.test(doc.lower[from]!) ? actorAt.get(from + 1) : undefined);
  return first && first.to < to && /^(?:and|,)$/.test(doc.lower[first.to]!) ? first.code : null;
}

/** "Sudan's election commission", "the UN refugee agency": the state or body that it is of, unless it is no office. */
function bodysCountry({ doc, actorAt }: Setting, { from, to }: TokenRange): ActorCode | null {
  if (!BODY.has(doc.lower[to - 1]!) || NO_OFFICE.test(doc.lower[to - 2] ?? '')) return null;
  const owner = actorAt.get(ARTICLE.test(doc.lower[from]!) ? from + 1 : from);
  if (!owner || owner.to >= to - 1 + (doc.lower[owner.to] === "'s" ? 0 : 1)) return null;
  for (let k = owner.to; k < to; k++) if (actorAt.has(k) || /^(?:ADP|VERB|AUX)$/.test(doc.tag[k]!)) return null;
  return owner.code;
}
const BODY = oneOf('commission|agency|authority|bureau|tribunal|directorate|inspectorate');
const NO_OFFICE = /^(?:news|aid|relief|press|charity|advertising|travel|rating|ratings|adoption|modelling)$/;

/** The last word of a role before "of", "at": "source" of "a source at the ministry". */
const headWord = (role: string | null): string | undefined => {
  const [before = ''] = (role ?? '').toLowerCase().split(/ (?:of|at|in|from|with|for|who|close|familiar)\b/);
  return before.split(' ').at(-1);
};

/** "UN experts said … The experts said": of whom the last unnamed ones of that role spoke. */
function sameRoleBefore({ setting, past, directory }: Resolver, role: Role, { from, to }: TokenRange): ActorCode | null {
  const { doc } = setting;
  const bare = to - from === 2 && doc.lower[from] === 'the' && role.head === doc.lower[from + 1];
  const fits = ({ speaker, person }: Resolved): boolean => person && speaker.name === null && headWord(speaker.role) === role.head;
  const last = lastBefore(past, past.length, ({ person }) => person);
  const others = doc.lower.slice(from, to).some((word) => OF_SEVERAL.has(word));
  // "An Iraqi officer said … Two other officers said".
  if (others && last?.speaker.name === null && headWord(last.speaker.role)?.replace(/s$/, '') === role.head?.replace(/s$/, ''))
    return last.speaker.country;
  if (!bare) return null;
  // "Two envoys, Ann Kest and Jan Dorn, … The envoys said".
  const named = (directory.byRole.get(role.head!.replace(/s$/, '')) ?? []).map((n) => directory.mentions[n]!);
  const several = lastBefore(named, firstFrom(named, from), ({ person }) => person.ofSeveral);
  return lastBefore(past, past.length, fits)?.speaker.country ?? several?.person.code ?? null;
}

/** Those who speak in other capitals too: "the foreign minister said in Ankara". */
const TRAVELS = /^(?:minister|ministers|president|premier|chancellor|envoy|secretary|king|queen)$/;

/** "The prime minister's spokesman": of a state that has one. */
const servesMinister = ({ doc }: Setting, { from, to }: TokenRange): boolean =>
  doc.lower.slice(from, to).some((word, k) => /^(?:minister|pm)$/.test(word) && doc.lower[from + k + 1] === "'s");

/** Whoever is described and not named: "a French official"; "the minister" is looked for among the people named. */
export function unnamedSpeaker(resolver: Resolver, source: TokenRange, range: TokenRange): Resolved {
  const { setting, directory, countries } = resolver;
  const { doc } = setting;
  const named = inside(directory.organisations, range.from, range.to)[0];
  const role = readRole(setting, range, named ? resolver.offices.codeOf(named) : null);
  const plural = role.head !== null && /(?:s|men|people|children)$/.test(role.head);
  if (
    role.head &&
    role.kind !== 'institution' &&
    (isDefinite(doc.lower[range.from]!) || (!plural && (isHeadlineRole(setting, role, range) || isTurn(setting, range))))
  ) {
    const owner = doc.lower[range.from] === 'its' ? ledBack(resolver, range) : null;
    const person = byDescription(resolver, { ...role, code: role.code ?? owner }, source, range);
    if (person) return personSpeaker(resolver, person, source);
  }
  const holder = holderOf(resolver, role);
  if (holder) return personSpeaker(resolver, holder, source);
  const honoured = byHonorific(resolver, range);
  if (honoured) return personSpeaker(resolver, honoured, source);
  const again = isHidden(setting, range)
    ? null
    : (relativeTold(resolver, source, range) ?? calledAgain(resolver, role, source, range) ?? calledBack(resolver, role, source, range));
  if (again) return again;
  const headed = setting.headings[doc.paragraphOf[range.from]!] != null;
  const ofHere = headed || doc.lower[range.from] === 'the' || holdsOffice(setting, range) || areBare(setting, role, range);
  const party = role.head === null && doc.lower[range.from] === 'the' && tellsOfParty(setting, range);
  const official = (role.kind === 'state' && !role.past && ofHere) || party;
  const speaks = role.kind !== 'private' && !role.past;
  const group = groupNoun(setting, range);
  const country =
    role.code ??
    firstOfList(setting, range) ??
    sameRoleBefore(resolver, role, range) ??
    (speaks ? ownerNamed(resolver, range) : null) ??
    (speaks ? (ledBack(resolver, range) ?? itsBody(resolver, range) ?? ownersCountry(resolver, range)) : null) ??
    (speaks ? (houseBefore(resolver, range) ?? officeSpokenFor(resolver, source, range) ?? sideBefore(resolver, range)) : null) ??
    (expertsOfUn(setting, role, range) ? 'UN' : null) ??
    ((role.head === null || role.head === 'workers' || role.head === 'worker') && isVoluntary(setting, range) ? 'NGO' : null) ??
    bodysCountry(setting, range) ??
    (group ? groupBefore({ setting, organisations: directory.organisations, offices: resolver.offices }, range.from, group) : null) ??
    (role.kind === 'state' && !role.past && !TRAVELS.test(role.head ?? '') ? countries.saidAt(source) : null) ??
    (official &&
    !/^diplomats?$/.test(role.head ?? '') &&
    !UNRECOGNISED.test(role.text) &&
    !speaksOfStates(doc.lower.slice(range.from, range.to))
      ? countries.around(source, party ? PARTY : servesMinister(setting, range) ? 'minister' : role.head)
      : null);
  const one = doc.lower[range.from - 1] === 'of' && doc.lower[range.from - 2] === 'one';
  const from = one ? range.from - 2 : range.from;
  return {
    speaker: { name: nameGiven(setting, range.to), role: textOf(doc, from, range.to), country },
    source,
    plural: plural && !one,
    person: true,
    gender: role.gender,
  };
}
