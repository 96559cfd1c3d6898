import { type ActorCode, isCountry } from '../../domain/actor.js';
import type { ActorMention } from '../actors/actors.js';
import type { TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { firstFrom, inside, lastBefore } from '../text/sorted.js';
import { acronymsOf } from './acronyms.js';
import { isSubject, opensSentence } from './acting.js';
import { WITHOUT_MINISTERS } from './home-country.js';
import type { NameMention } from './names.js';
import { isCalledOrganisation } from './organisation-names.js';
import { isCoalitionAtHome, tellsOfParty } from './party.js';
import { isOrgan, isOrganFor } from './role-head.js';
import { seatIn } from './seats.js';
import { HELD_IN, type Setting } from './setting.js';
import type { Countries } from './spoken-for.js';
import { isNamedVoluntary } from './voluntary-name.js';

const VIOLENT = oneOf('terrorist|extremist|jihadist|militant|armed');

/** Offices that every country has one of: "the government" is that of the country spoken of, not the one named last. */
const COMMON = oneOf('governments?|parliament|state|court|police|army|military|authorities|cabinet|news|press|times|post|party');
/** How far before its noun the country of an office stands ("Germany's federal interior ministry"), in tokens. */
const REACH = 4;

interface Office {
  readonly from: number;
  readonly code: ActorCode;
}

/** Whom "the ministry", "the committee", "the administration" speak for, once they were named in full. */
export interface Offices {
  /** Whom the office speaks for that was last named in full with this noun before token `at`; null when none was. */
  before(noun: string, at: number): ActorCode | null;
  /** Whom an organisation speaks for by its name; null for news media and where nothing tells. */
  codeOf(organisation: NameMention): ActorCode | null;
}

/** "The National Human Rights Council", "the National Security Agency": an organ of its country. */
const isNational = (lower: readonly string[], { from, to }: TokenRange): boolean =>
  (lower[from] === 'national' && /^(?:council|commission|agency|authority|bureau|committee|service|centre|center)$/.test(lower[to - 1]!)) ||
  isCommitteeOfState(lower, { from, to });

/** "The Foreign Affairs Committee", "the Joint Committee on Human Rights". */
function isCommitteeOfState(lower: readonly string[], { from, to }: TokenRange): boolean {
  let noun = from;
  while (noun < to && !/^(?:committee|commission)$/.test(lower[noun]!)) noun++;
  return noun < to && lower.slice(from, noun).some((word) => OF_STATE.test(word));
}

/** "The Constitutional Law Committee", "the Special Immigration Appeals Commission": what a committee of a parliament or a state sees to. */
const OF_STATE =
  /^(?:constitutional|law|appeals|foreign|home|defen[cs]e|intelligence|justice|immigration|security|select|standing|joint|parliamentary|legal)$/;

/** "the daily" before a name, "the state news agency" before one. */
const isCalledMedium = ({ doc, roles }: Setting, from: number): boolean =>
  roles.media.has(doc.lower[from - 1] ?? '') || (doc.lower[from - 1] === 'agency' && roles.media.has(doc.lower[from - 2] ?? ''));

const isUnionOf = (lower: readonly string[], { from, to }: TokenRange): boolean =>
  lower.slice(from, to).some((word, k) => (word === 'union' || word === 'association') && lower[from + k + 1] === 'of');

const BARE = oneOf('committee|commission|council|board|panel|agency|bureau|service');

/** "The Armed Forces", "the Joint Task Force": what no charity has. */
const isForce = (lower: readonly string[], { from, to }: TokenRange): boolean =>
  lower.slice(from + 1, to).some((word, k) => /^forces?$/.test(word) && FORCE.test(lower[from + k]!));
const FORCE = /^(?:armed|defen[cs]e|security|police|task|border|air|special|ground)$/;

/** Two to six capitals: letters that stand for a name. */
const isAcronym = (word: readonly string[], { from, to }: TokenRange): boolean => to - from === 1 && /^\p{Lu}{2,6}$/u.test(word[from]!);

const inPhrase = (tag: string, lower: string): boolean =>
  tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || lower === "'s" || lower === '-';

/** "The government's Coordination Centre": whatever it is called. */
const isOfGovernment = (lower: readonly string[], { from }: NameMention): boolean =>
  /^'s?$/.test(lower[from - 1] ?? '') && /^(?:government|governments|ministry|cabinet|state)$/.test(lower[from - 2] ?? '');

export function officesOf(setting: Setting, names: readonly NameMention[], countries: Countries): Offices {
  const { doc, roles, actorAt } = setting;
  const organisations = names.filter((name) => name.kind === 'organisation');

  const acronyms = acronymsOf(setting, organisations);
  const byNoun = new Map<string, Office[]>();

  const codeOf = (named: NameMention): ActorCode | null => {
    // "Committee chair Ann Kest": which one was told before.
    if (named.to - named.from === 1 && BARE.has(doc.lower[named.from]!)) return toldBefore(doc.lower[named.from]!, named.from);
    const organisation = acronyms.get(named.name) ?? named;
    let organ = isOrgan(setting, organisation.from - 1) || isOfGovernment(doc.lower, organisation);
    if (isCalledMedium(setting, organisation.from) || tellsOfParty(setting, organisation) || isCoalitionAtHome(setting, organisation.name))
      return null;
    const voluntary = isNamedVoluntary(doc.lower, organisation);
    for (let k = organisation.from; k < organisation.to; k++) {
      const actor = actorAt.get(k);
      // "The Kosovo Women's Network"
      if (actor && actor.naming !== 'demonym') return actor.naming === 'name' && voluntary ? 'NGO' : actor.code;
      if (roles.media.has(doc.lower[k]!)) return null;
      organ ||= roles.institutions.has(doc.lower[k]!) || isOrgan(setting, k) || isOrganFor(setting, k);
    }
    if (voluntary) return 'NGO';
    organ ||= isDescribedAsOrgan(organisation.to) || isNational(doc.lower, organisation) || isForce(doc.lower, organisation);
    // "The National Union of Security Forces" speaks for those who serve.
    if (organ && !isUnionOf(doc.lower, organisation))
      return actorBefore(organisation.from) ?? seatOf(organisation) ?? countries.around(organisation);
    // "NDP", of which the text tells no more, may be a party as well.
    return isAcronym(doc.word, organisation) && !isCalledOrganisation(setting, organisation.from) ? null : 'NGO';
  };

  /** "The parliamentary committee … Committee chair Ann Kest": whose the body was that the text called by this noun before; null where it called none so. */
  const toldBefore = (noun: string, at: number): ActorCode | null => {
    const list = byNoun.get(noun) ?? [];
    const told = lastBefore(list, list.length, (office) => office.from < at)?.code;
    if (told) return told;
    const organ = firstOf(noun);
    return organ >= 0 && organ < at && isOrgan(setting, organ) ? countries.around({ from: organ, to: organ + 1 }) : null;
  };
  const firsts = new Map<string, number>();
  const firstOf = (noun: string): number => {
    const known = firsts.get(noun) ?? doc.lower.indexOf(noun);
    firsts.set(noun, known);
    return known;
  };

  /** "West Yorkshire Police", "the Higher Regional Court in Celle". */
  const seatOf = ({ from, to: end }: NameMention): ActorCode | null => {
    // "the Criminal Police Office (KPO) in Linz".
    const to = doc.lower[end] === '(' && doc.lower[end + 2] === ')' ? end + 3 : end;
    const behind = /^(?:in|of)$/.test(doc.lower[to] ?? '') ? { from: to + 1, to: to + 1 + REACH } : null;
    return seatIn(setting, { from, to: end }) ?? (behind && seatIn(setting, behind));
  };

  /** ", the domestic intelligence agency": what follows a name says that it is an organ of the state. */
  const isDescribedAsOrgan = (comma: number): boolean => {
    if (doc.lower[comma] !== ',' || !/^(?:the|its)$/.test(doc.lower[comma + 1] ?? '')) return false;
    let k = comma + 2;
    while (k < doc.length && /^(?:NOUN|ADJ|PROPN)$/.test(doc.tag[k]!)) k++;
    return k > comma + 2 && isOrgan(setting, k - 1);
  };

  /** "Kazakhstan's" in front of the token. */
  const actorBefore = (at: number): ActorCode | null => {
    for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
      const actor = actorAt.get(k);
      if (actor) return actor.code;
      if (!inPhrase(doc.tag[k]!, doc.lower[k]!)) return null;
    }
    return null;
  };

  const add = (noun: string, office: Office): void => {
    if (COMMON.has(noun)) return;
    const list = byNoun.get(noun);
    if (list) list.push(office);
    else byNoun.set(noun, [office]);
  };
  const named = new Map(organisations.map((organisation) => [organisation.from, organisation]));
  const isOffice = (k: number): boolean => roles.isOffice.at(doc, k);
  for (let k = 0; k < doc.length; k++) {
    const organisation = named.get(k);
    if (organisation) {
      const code = codeOf(organisation);
      for (let n = k; code && n < organisation.to; n++) if (isOffice(n)) add(doc.lower[n]!, { from: k, code });
      if (code && isCalledOrganisation(setting, k)) add(doc.lower[k - 1]!, { from: k, code });
      continue;
    }
    if (!isOffice(k) || VIOLENT.has(doc.lower[k - 1] ?? '')) continue;
    const behind = actorAt.get(k + 1);
    const code =
      actorAt.get(k)?.code ??
      actorBefore(k) ??
      ((behind?.naming === 'body' || behind?.naming === 'government') && behind.from === k + 1 ? behind.code : null);
    if (code) add(doc.lower[k]!, { from: k, code });
  }
  return {
    codeOf,
    before(noun, at) {
      if (BARE.has(noun)) return toldBefore(noun, at);
      const list = byNoun.get(noun) ?? [];
      return lastBefore(list, list.length, (office) => office.from < at)?.code ?? null;
    },
  };
}

/** What tells whom an office speaks for that is named without a country. */
export interface Beside {
  readonly setting: Setting;
  readonly countries: Countries;
  readonly offices: Offices;
}

/** What the text around names is read with. */
export interface Around extends Beside {
  readonly people: readonly NameMention[];
  readonly organisations: readonly NameMention[];
}

const OF_ADMINISTRATION = oneOf('administration|committee|commission|council|department|directorate|board');

/** "Kurdish officials said … the administration's council": the Kurdish-led one, where its people were named in the same paragraph. */
function administrationBefore({ doc, actors }: Setting, at: number): ActorCode | null {
  const last = lastBefore(actors, firstFrom(actors, at), ({ naming }) => naming === 'body');
  return last?.code === 'AANES' && doc.paragraphOf[last.from] === doc.paragraphOf[at] ? last.code : null;
}

/** How many paragraphs back "the regional administration" reaches. */
const REGIONAL_WITHIN = 5;

/** "the regional administration", once those of the Kurdish-led one were named: theirs, where it was the last body named. */
export function regionalAdministration({ doc, actors }: Setting, { from, to }: TokenRange): ActorCode | null {
  const isRegional = doc.lower[to - 1] === 'administration' && /^(?:regional|local|autonomous)$/.test(doc.lower[to - 2] ?? '');
  if (!isRegional) return null;
  const last = lastBefore(actors, firstFrom(actors, from), ({ naming }) => naming === 'body');
  return last?.code === 'AANES' && doc.paragraphOf[from]! - doc.paragraphOf[last.from]! <= REGIONAL_WITHIN ? last.code : null;
}

/** "Kenya has", "Kenya's position": who acts or owns something there; not "left Syria", "asked Turkey", "fled to Turkey". */
function isSpokenOf(setting: Setting, actor: ActorMention): boolean {
  const { tag, lower } = setting.doc;
  const before = tag[lower[actor.from - 1] === 'the' ? actor.from - 2 : actor.from - 1] ?? '';
  if (/^(?:ADP|VERB)$/.test(before)) return false;
  return isSubject(setting, actor) || opensSentence(setting, actor) || lower[actor.to] === "'s";
}

/**
 * "Kenya's position is clear. “…,” the country's foreign ministry said": the one that did or had something last, no further away than in the
 * paragraph above, or else the only one named there; null where two did in one sentence.
 */
function countryBefore(setting: Setting, { from: at, to }: TokenRange): ActorCode | null {
  const { doc, actors } = setting;
  const { from } = doc.paragraphs[Math.max(0, doc.paragraphOf[at]! - 1)]!;
  const minister = doc.lower.slice(at, to).some((word) => /^minist(?:er|ry)$/.test(word));
  const near = inside(actors, from, at).filter(
    (actor) =>
      isCountry(actor.code) &&
      actor.naming !== 'body' &&
      doc.quotationOf[actor.from]! < 0 &&
      // "US forces handed them to Denmark. “…,” the country's justice minister said"
      !(minister && WITHOUT_MINISTERS.has(actor.code)),
  );
  const spokenOf = near.filter((actor) => isSpokenOf(setting, actor));
  const last = spokenOf.at(-1);
  const codes = last
    ? spokenOf.filter((actor) => doc.sentenceOf[actor.from] === doc.sentenceOf[last.from]).map(({ code }) => code)
    : near.map(({ code }) => code).filter((code) => !HELD_IN.has(code));
  return new Set(codes).size === 1 ? codes[0]! : null;
}

/** "its foreign minister", "the ministry's spokesman", "an official of the department": whom the phrase leads back to. */
export function ledBack({ setting, countries, offices }: Beside, { from, to }: TokenRange): ActorCode | null {
  const { doc } = setting;
  if (doc.lower[from] === 'its' || doc.lower[from] === 'their') return countries.owner(from);
  if (doc.lower[from] === 'the' && doc.lower[from + 1] === 'country' && doc.lower[from + 2] === "'s")
    return countryBefore(setting, { from, to });
  for (let k = from + 1; k < to; k++) {
    // "deputy co-chair of its foreign relations department".
    if (doc.lower[k] === 'its' && /^(?:of|for|at|in|from)$/.test(doc.lower[k - 1]!)) return countries.owner(k);
    const possessive = doc.lower[k + 1] === "'s" && k + 1 < to;
    const governed = doc.lower[k - 1] === 'the' && /^(?:of|for|at|from|in|with)$/.test(doc.lower[k - 2] ?? '') && k - 2 >= from;
    if (!possessive && !governed && k !== from + 1) continue;
    const code = offices.before(doc.lower[k]!, k) ?? (OF_ADMINISTRATION.has(doc.lower[k]!) ? administrationBefore(setting, k) : null);
    if (code) return code;
  }
  return null;
}
