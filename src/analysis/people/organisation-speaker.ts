import { type ActorCode, isCountry } from '../../domain/actor.js';
import { GOVERNMENT_ROLE, governmentOf } from '../../domain/statement.js';
import type { ActorMention } from '../actors/actors.js';
import { speaksOfStates } from '../actors/untold-states.js';
import type { TokenRange } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { firstFrom, inside, lastBefore } from '../text/sorted.js';
import { nameInFull } from './acronyms.js';
import { GOVERN } from './group-before.js';
import { isNationalSociety } from './institutes.js';
import { actorIn } from './introduction.js';
import { issuerAgain } from './issuer-again.js';
import { bodyIn } from './membership.js';
import { ministersCountry, ministryAgain, namedSoFar } from './ministries.js';
import { isOfMission } from './missions.js';
import type { NameMention } from './names.js';
import { ledBack, regionalAdministration } from './offices.js';
import { homeOfParty, isBareParty, isCoalitionAtHome, PARTY, tellsOfParty } from './party.js';
import { wordsOf } from './people-index.js';
import { ownersCountry } from './pronouns.js';
import { ownerNamed, type Resolved, type Resolver } from './resolver.js';
import { holdsAny, readRole } from './role.js';
import { seatIn } from './seats.js';
import { type Setting, textOf } from './setting.js';
import { isCharityName, isNamedVoluntary, isUnion } from './voluntary-name.js';

export const ARTICLE = /^(?:the|an?|this|that|these|those)$/;

/** Capitalised throughout, and no role: a name, of whatever it may be. */
function isName({ doc, roles }: Setting, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!/^(?:\p{Lu}|-|')/u.test(doc.word[k]!) || roles.heads.has(doc.lower[k]!)) return false;
  return from < to;
}

const holdsAll = (words: readonly string[], asked: readonly string[]): boolean => asked.every((word) => words.includes(word));

/** "the ministry" after "the French foreign ministry": the last office of that kind that spoke. */
function officeBefore({ past, setting: { doc, headings } }: Resolver, { from: at, to }: TokenRange): Resolved | undefined {
  // "the justice ministry" is not the interior ministry.
  const asked = doc.lower.slice(at, to).filter((word) => !ARTICLE.test(word));
  const heading = headings[doc.paragraphOf[at]!] ?? null;
  const here = (r: Resolved): boolean => heading === null || r.speaker.country === heading;
  return lastBefore(past, past.length, (r) => !r.person && r.speaker.name !== null && here(r) && holdsAll(wordsOf(r.speaker.name), asked));
}

/** Whom the organisation of that name spoke for when it last spoke. */
const lastNamed = ({ past }: Resolver, name: string): ActorCode | null =>
  lastBefore(past, past.length, (r) => !r.person && r.speaker.name === name)?.speaker.country ?? null;

/** "state-run news agency Anadolu": a medium named behind what it is; only that of a state speaks for a country. */
function mediumNamed({ setting, countries }: Resolver, source: TokenRange, { from, to }: TokenRange): Resolved | null {
  const { doc, roles } = setting;
  let name = to;
  while (name > from && beginsWithCapital(doc.word[name - 1])) name--;
  const before = { from, to: name };
  const noun = doc.lower[name - 1] ?? '';
  const isMedium = name < to && (roles.media.has(noun) || (roles.organisations.has(noun) && holdsAny(doc.lower, before, roles.media)));
  if (!isMedium) return null;
  const ofState = /^(?:state|official|government)$/.test(doc.lower[from]!) || doc.lower[from + 1] === "'s";
  const country = ofState ? (actorIn(setting, before) ?? countries.around(source)) : null;
  const speaker = { name: textOf(doc, name, to), role: textOf(doc, from, name), country };
  return { speaker, source, plural: false, person: false, gender: null };
}

const VOLUNTARY = /^(?:charity|ngo|watchdog|association|network|collective|foundation|campaign)$/;

/** "the relatives' group" */
const OF_KIN = /^(?:relatives|families|parents|mothers) '|^(?:relatives|families|parents|mothers)['’]?$/;

/** "the NGO Open Doors", "the advocacy group Families First Canada": one of no state, whatever its name is made of; null for others. */
function voluntaryNamed({ doc, actorAt }: Setting, { from, to }: TokenRange): Resolved['speaker'] | null {
  let noun = from;
  while (noun < to && /^\p{Ll}/u.test(doc.word[noun]!)) noun++;
  if (doc.lower[noun] !== 'ngo') noun--;
  const isGroup =
    VOLUNTARY.test(doc.lower[noun] ?? '') ||
    (doc.lower[noun] === 'group' &&
      (noun === from ||
        /^(?:advocacy|rights|aid|campaign|monitoring)$/.test(doc.lower[noun - 1] ?? '') ||
        OF_KIN.test(doc.lower.slice(noun - 2, noun).join(' '))));
  if (!isGroup || noun + 1 >= to || !beginsWithCapital(doc.word[noun + 1])) return null;
  const body = actorAt.get(noun + 1);
  const country = body?.naming === 'body' && body.to === to ? body.code : 'NGO';
  return { name: textOf(doc, noun + 1, to), role: textOf(doc, from, noun + 1), country };
}

/** "the legal charity Reprieve", "the intelligence service KNB": a name behind what it is; null where none ends the phrase. */
function namedBehindNoun({ setting, directory, offices, countries }: Resolver, { from, to }: TokenRange): Resolved['speaker'] | null {
  const { doc, roles, actorAt } = setting;
  const voluntary = voluntaryNamed(setting, { from, to });
  if (voluntary) return voluntary;
  const actor = actorAt.get(to - 1);
  const named =
    (actor?.naming === 'body' || actor?.naming === 'government') && actor.to === to
      ? actor
      : inside(directory.organisations, from, to).find((o) => o.to === to);
  if (!named || named.from <= from) return null;
  const noun = named.from - 1;
  if (!roles.organisations.has(doc.lower[noun]!) || !/^\p{Ll}/u.test(doc.word[noun]!) || roles.media.has(doc.lower[noun - 1] ?? ''))
    return null;
  const country = named === actor ? actor.code : offices.codeOf(named as NameMention);
  return {
    name: textOf(setting.doc, named.from, to),
    role: textOf(doc, from, named.from),
    country: country ?? countries.around({ from, to }),
  };
}

/** Longest name of a country before "'s", with it, in tokens. */
const LONGEST_OWNER = 4;

/** How many paragraphs back "the charity" reaches. */
const REACH = 5;

/** What any organisation is called again by; "the office" is an office. */
const ANY_GROUP = /^(?:group|charity|ngo|organi[sz]ation|association|network|foundation|collective|watchdog|campaign|coalition)$/;

/** "the organisation", "the group": the last organisation named outside quotations that is no organ of a state and no news medium. */
function lastOrganisation({ setting, directory, offices }: Resolver, { from, to }: TokenRange): NameMention | null {
  const { doc, roles } = setting;
  if (to - from !== 2 || doc.lower[from] !== 'the' || !roles.organisations.has(doc.lower[from + 1]!)) return null;
  const noun = doc.lower[from + 1]!;
  const { organisations } = directory;
  const before = firstFrom(organisations, from);
  const speaksForItself = (o: NameMention): boolean => doc.quotationOf[o.from]! < 0 && offices.codeOf(o) === 'NGO';
  const isCalled = (o: NameMention): boolean => doc.lower[o.from - 1] === noun || doc.lower.slice(o.from, o.to).includes(noun);
  const called = lastBefore(organisations, before, (o) => isCalled(o) && speaksForItself(o));
  const last = called ?? (ANY_GROUP.test(noun) ? lastBefore(organisations, before, speaksForItself) : undefined);
  return last && doc.paragraphOf[from]! - doc.paragraphOf[last.from]! <= REACH ? last : null;
}

const CALLED = /^(?:agency|organi[sz]ation|watchdog|charity|ngo)$/;

/** "the agency", once UNICEF was named: the last body before it that governs nobody. */
function agencyBefore({ doc, actors, isArmedGroup }: Setting, { from, to }: TokenRange): ActorMention | undefined {
  const ofField =
    to - from === 3 &&
    doc.lower[to - 1] === 'agency' &&
    /^(?:refugee|migration|health|children|food|rights|aid)$/.test(doc.lower[from + 1]!);
  if ((to - from !== 2 && !ofField) || doc.lower[from] !== 'the' || !CALLED.test(doc.lower[to - 1]!)) return undefined;
  const isAgency = (m: ActorMention): boolean =>
    m.naming === 'body' && !isCountry(m.code) && !GOVERN.has(m.code) && !isArmedGroup(m.code) && doc.quotationOf[m.from]! < 0;
  const last = firstFrom(actors, from) - 1;
  for (let k = last; k >= 0 && last - k < MOST_NAMED && doc.paragraphOf[from]! - doc.paragraphOf[actors[k]!.from]! <= REACH; k--)
    if (isAgency(actors[k]!)) return actors[k];
  return undefined;
}
const SERVICE = /\b(?:committee|service|bureau|directorate|commission|authority|board|centre|center)\b/i;

/** "the agency" after "the National Security Committee": the organ of a state that was named last, behind token `since`; null for none. */
function serviceBefore({ setting: { doc }, directory, offices }: Resolver, { from, to }: TokenRange, since: number): NameMention | null {
  if (to - from !== 2 || doc.lower[from] !== 'the' || doc.lower[from + 1] !== 'agency') return null;
  const { organisations } = directory;
  const last = organisations[firstFrom(organisations, from) - 1];
  if (!last || last.from < since || doc.paragraphOf[from]! - doc.paragraphOf[last.from]! > REACH || doc.quotationOf[last.from]! >= 0)
    return null;
  const code = offices.codeOf(last);
  return code !== null && isCountry(code) && SERVICE.test(directory.fullName(last.name)) ? last : null;
}
/** So many are looked through: a text that names more so near is a list. */
const MOST_NAMED = 60;

/** "Kurdish forces in northern Syria", "Australia in June": a country or body without where, when or how it acts. */
function withoutAdjunct({ doc, actorAt }: Setting, { from, to }: TokenRange): TokenRange {
  const first = from + (ARTICLE.test(doc.lower[from]!) ? 1 : 0);
  const actor = actorAt.get(first);
  if (!actor || actor.from !== first || actor.to >= to || actor.naming === 'demonym') return { from, to };
  const next = doc.lower[actor.to]!;
  // "Kurdish authorities holding nine thousand people".
  const acts = doc.tag[actor.to] === 'VERB' && next.endsWith('ing');
  return acts || /^(?:in|on|at|since|after|during|under|from)$/.test(next) ? { from, to: actor.to } : { from, to };
}

/** "The government of Prime Minister Kest": who leads it; null where it is not told. */
const headIn = ({ doc }: Setting, { from, to }: TokenRange): string | null =>
  doc.lower.slice(from, to).includes('minister') ? 'minister' : null;

/** "The UN rights office" of "The UN rights office in Geneva". */
function beforeSeat({ doc }: Setting, { from, to }: TokenRange): TokenRange {
  let end = from + 1;
  while (end < to && doc.lower[end] !== 'in') end++;
  return { from, to: end };
}

/** "the prosecutor's office in Karlsruhe": the country of the town where an office sits; null where no town is told. */
function seatBehind(setting: Setting, { from, to }: TokenRange): ActorCode | null {
  let at = from;
  while (at < to && setting.doc.lower[at] !== 'in') at++;
  return at < to ? seatIn(setting, { from: at + 1, to }) : null;
}

/**
 * A country, body, office or organisation as the speaker of `source`, whose own words stand in `range`; null when it is
 * none. The name is as written, in full where the text has it so.
 */
export function organisationSpeaker(resolver: Resolver, source: TokenRange, written: TokenRange): Resolved | null {
  const range = withoutAdjunct(resolver.setting, written);
  const { setting, directory, countries, offices } = resolver;
  const { doc, roles, actorAt } = setting;
  const from = range.from + (ARTICLE.test(doc.lower[range.from]!) ? 1 : 0);
  if (from >= range.to) return null;
  const make = (name: string, country: ActorCode | null): Resolved => ({
    speaker: { name, role: null, country },
    source,
    plural: false,
    person: false,
    gender: null,
  });
  const partysCountry = (): ActorCode | null => homeOfParty(setting, range) ?? countries.around(source, PARTY);
  const words = textOf(doc, from, range.to);
  const actor = actorAt.get(range.to - 1) ?? actorAt.get(from);
  // "the Taoiseach" is somebody.
  if (actor?.naming === 'government' && roles.heads.has(doc.lower[range.to - 1]!)) return null;
  if (actor && actor.from <= from && actor.to >= range.to) {
    const made = make(actor.naming === 'government' ? directory.fullName(words) : words, actor.code);
    const role = actor.naming === 'name' ? GOVERNMENT_ROLE : actor.naming === 'capital' ? governmentOf(setting.nameOf(actor.code)) : null;
    return { ...made, speaker: { ...made.speaker, role } };
  }
  // "the Iraqi side"
  const sided = doc.lower[range.to - 1] === 'side' && actorAt.get(from)?.to === range.to - 1 ? actorAt.get(from) : undefined;
  if (sided) return make(words, sided.code);
  const sender = actorAt.get(from);
  const society = sender && isNationalSociety(setting, sender) ? actorAt.get(range.to - 1) : undefined;
  if (society && society !== sender) return make(words, 'NGO');
  // "Kenya's mission in Geneva"
  if (sender && doc.lower[sender.to] === "'s" && doc.lower[sender.to + 1] === 'mission') return make(words, sender.code);
  if (isUnion(doc.lower, { from, to: range.to })) return make(words, 'NGO');
  const behind = namedBehindNoun(resolver, { from, to: range.to });
  if (behind) return { ...make(behind.name!, behind.country), speaker: behind };
  const role = readRole(setting, { from, to: range.to });
  // "Montenegro's Agency for National Security".
  const owned = (o: NameMention): boolean =>
    role.kind !== 'institution' && actorAt.has(from) && doc.lower[o.from - 1] === "'s" && o.from - from <= LONGEST_OWNER;
  const named = inside(directory.organisations, range.from, range.to + 1).find((o) => o.from <= from || owned(o));
  if (role.kind === 'institution' && !named) {
    const known = role.code === null ? officeBefore(resolver, range) : undefined;
    const code =
      role.code ??
      (isOfMission(setting, range) ? null : seatBehind(setting, range)) ??
      regionalAdministration(setting, range) ??
      ownerNamed(resolver, range) ??
      known?.speaker.country ??
      ledBack(resolver, range) ??
      ownersCountry(resolver, range) ??
      ministryAgain(resolver, range) ??
      (speaksOfStates(doc.lower.slice(from, range.to)) ? null : countries.around(source, headIn(setting, range)));
    return make(known?.speaker.name ?? words, code);
  }
  if (!named) {
    const issuer = issuerAgain(resolver, range);
    if (issuer) return { ...issuer, source };
    const agency = agencyBefore(setting, range);
    const service = serviceBefore(resolver, range, agency?.to ?? 0);
    if (service) return make(directory.fullName(service.name), offices.codeOf(service));
    const other = agency && inside(directory.organisations, agency.to, range.from).some((o) => offices.codeOf(o) === 'NGO');
    if (agency && !other) return make(textOf(doc, agency.from, agency.to), agency.code);
    // "The service said", after "the intelligence service said".
    const again = range.to - range.from === 2 && doc.lower[range.from] === 'the' && roles.organisations.has(doc.lower[from]!);
    const spoke = again ? officeBefore(resolver, range) : undefined;
    if (spoke?.speaker.country && spoke.speaker.country !== 'NGO') return make(spoke.speaker.name!, spoke.speaker.country);
    // "the press service", after "the press service of the State Security Service".
    const long = range.to - range.from === 3 && doc.lower[range.from] === 'the';
    const short = long ? offices.before(doc.lower[range.to - 1]!, range.from) : ledBack(resolver, { from: range.from, to: range.from + 2 });
    const last = short === null || short === 'NGO' ? lastOrganisation(resolver, range) : null;
    if (last) return make(directory.fullName(last.name), 'NGO');
    const isRole = roles.heads.has(doc.lower[range.to - 1]!);
    if (short && (long || range.to - range.from === 2) && !isRole)
      return make(long ? words : (nameInFull(directory.organisations, range.from, doc.lower[range.to - 1]!) ?? words), short);
    const house = beforeSeat(setting, range);
    const isSomebody = role.head !== null && role.kind !== 'institution';
    const body = !isSomebody && roles.organisations.has(doc.lower[house.to - 1]!) ? bodyIn(setting, house) : null;
    if (body) return make(words, body);
    // "Nadia", whom nothing describes, is somebody; an acronym or a name of several words may be anything.
    const first = range.to - from === 1 && /^\p{Lu}\p{Ll}/u.test(doc.word[from]!) && !roles.media.has(doc.lower[from]!);
    const isParty =
      roles.partyNames.has(doc.word[range.to - 1]!) ||
      isBareParty(words) ||
      (range.to - from > 1 && tellsOfParty(setting, { from, to: range.to }));
    const isCharity = isCharityName(doc, { from, to: range.to });
    if (!isName(setting, from, range.to)) return mediumNamed(resolver, source, { from, to: range.to });
    return { ...make(words, lastNamed(resolver, words) ?? (isParty ? partysCountry() : isCharity ? 'NGO' : null)), person: first };
  }
  if (isCoalitionAtHome(setting, words) && directory.fullName(words) === words) return make(words, partysCountry());
  if (words === 'Coalition' && setting.actors.some(({ code }) => code === 'COALITION')) return make(words, 'COALITION');
  // "a Libyan Red Crescent official" is one of its people.
  if (role.head && role.kind !== 'institution' && doc.lower.slice(named.to, range.to).includes(role.head)) return null;
  const name = namedSoFar(resolver, named, source);
  // "the Foreign Ministry" under a heading is that country's, whatever it was above.
  const headed = setting.headings[doc.paragraphOf[source.from]!] != null;
  const first = (headed ? null : directory.firstOf(name)) ?? named;
  const code =
    bodyIn(setting, range) ??
    (isNamedVoluntary(doc.lower, named) ? offices.codeOf(first) : role.code) ??
    (headed ? null : (lastNamed(resolver, name) ?? ministersCountry(resolver, range))) ??
    offices.codeOf(first) ??
    (roles.partyNames.has(words) ? partysCountry() : null);
  return make(name, code);
}
