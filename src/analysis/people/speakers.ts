import type { Speaker } from '../../domain/statement.js';
import type { ActorMention } from '../actors/actors.js';
import { nounPhraseEndingAt, nounPhraseStartingAt } from '../statements/noun-phrase.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { buildDirectory, fullOrganisation, type Person } from './directory.js';
import type { RolesLexicon } from './lexicon.js';
import { findNames } from './names.js';
import { pronounSpeaker } from './pronouns.js';
import type { Resolved, Resolver } from './resolver.js';
import { type Role, readRole } from './role.js';
import { roleWords } from './role-words.js';
import { type Setting, settingOf, textOf } from './setting.js';
import { actingCountries, countryAround } from './spoken-for.js';

const ARTICLE = /^(?:the|an?|this|that|these|those)$/;
const isDefinite = (lower: string): boolean => /^(?:the|this|that|his|her|their)$/.test(lower);

const rolePart = (text: string): string | null => (text === '' ? null : text);

function ofPerson({ setting, acting }: Resolver, person: Person, source: TokenRange): Resolved {
  const role = person.role;
  const official = role?.kind === 'state' && !role.past;
  const country = person.code ?? (official ? countryAround(setting, acting, source) : null);
  person.code ??= country;
  return {
    speaker: { name: person.name, role: rolePart(role?.text ?? ''), country },
    source,
    plural: false,
    person: true,
    gender: person.gender,
  };
}

/** People named in the source whose words these are: not "Kest" in "a spokesman for Kest" or "Kest’s lawyer". */
function peopleIn({ setting, directory }: Resolver, source: TokenRange): Person[] {
  const { doc, roles } = setting;
  const out: Person[] = [];
  for (const { mention, person } of directory.mentions) {
    if (mention.from < source.from || mention.to > source.to) continue;
    if (doc.lower[mention.to] === "'s" && mention.to < source.to) continue;
    const start = Math.max(source.from, mention.title.from);
    let governed = false;
    for (let k = source.from; k < start; k++)
      if (roles.heads.has(doc.lower[k]!) || doc.tag[k] === 'ADP' || roles.institutions.has(doc.lower[k]!)) governed = true;
    if (governed && out.length === 0) return [];
    const joined = out.length === 0 || /^(?:and|or|,)$/.test(doc.lower[start - 1] ?? '');
    if (!joined || (out.length > 0 && doc.lower[start - 1] === ',')) break;
    if (!out.includes(person)) out.push(person);
  }
  return out;
}

/** "the minister" after "Justice Minister Ann Kest": the last person with that role before `at`. */
function byDescription({ setting, directory }: Resolver, role: Role, source: TokenRange): Person | null {
  const { doc, roles } = setting;
  const asked = doc.lower.slice(source.from, source.to).filter((w) => roles.portfolios.has(w));
  for (let n = directory.mentions.length - 1; n >= 0; n--) {
    const { mention, person } = directory.mentions[n]!;
    if (mention.from >= source.from || person.role?.head !== role.head) continue;
    const words = person.role.text.toLowerCase().split(/[^\p{L}]+/u);
    if (asked.every((w) => words.includes(w)) && (role.code === null || person.code === null || role.code === person.code)) return person;
  }
  return null;
}

/** Without what only says where or when ("the spokesman in an interview"), and without a relative clause. */
function core(setting: Setting, source: TokenRange): TokenRange {
  const { doc } = setting;
  let to = source.from + 1;
  while (to < source.to && !/^(?:,|—|who|which|whose|\()$/.test(doc.lower[to]!)) to++;
  return { from: source.from, to };
}

function organisation(resolver: Resolver, source: TokenRange, range: TokenRange): Resolved | null {
  const { setting, directory, acting } = resolver;
  const { doc, roles, actorAt } = setting;
  const article = ARTICLE.test(doc.lower[range.from]!) ? 1 : 0;
  const from = range.from + article;
  if (from >= range.to) return null;
  const make = (name: string, role: string | null, country: string | null): Resolved => ({
    speaker: { name, role, country },
    source,
    plural: false,
    person: false,
    gender: null,
  });
  const named = directory.organisations.find((o) => o.from >= range.from && o.from <= from && o.to <= range.to + 1);
  const actor = actorAt.get(range.to - 1) ?? actorAt.get(from);
  if (actor && actor.from <= from && actor.to >= range.to) return make(textOf(doc, from, range.to), null, actor.code);
  const role = readRole(setting, { from, to: range.to });
  if (role.kind === 'institution') {
    const known = role.code === null ? officeBefore(resolver, role.head!, source) : null;
    const name = known?.speaker.name ?? textOf(doc, from, range.to);
    return make(name, null, role.code ?? known?.speaker.country ?? countryAround(setting, acting, source));
  }
  if (!named && isName(setting, from, range.to)) return make(textOf(doc, from, range.to), null, null);
  if (!named) return null;
  const full = fullOrganisation(directory, named.name);
  const institution = full
    .toLowerCase()
    .split(' ')
    .some((word) => roles.institutions.has(word));
  const body = codeInside(setting, range) ?? resolver.past.findLast((r) => r.speaker.name === full)?.speaker.country ?? null;
  return make(full, null, body ?? (institution ? countryAround(setting, acting, source) : 'NGO'));
}

/** Capitalised throughout, and no role: a name, of whatever it may be. */
function isName({ doc, roles }: Setting, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!/^(?:\p{Lu}|-|')/u.test(doc.word[k]!) || roles.heads.has(doc.lower[k]!)) return false;
  return from < to;
}

function codeInside({ actorAt }: Setting, { from, to }: TokenRange): string | null {
  for (let k = from; k < to; k++) {
    const actor = actorAt.get(k);
    if (actor && (actor.naming === 'body' || actor.naming === 'government')) return actor.code;
  }
  return null;
}

/** "the ministry" after "the French foreign ministry": the last office of that kind that spoke. */
function officeBefore({ past }: Resolver, head: string, source: TokenRange): Resolved | undefined {
  return past.findLast((r) => !r.person && r.source.from < source.from && r.speaker.name?.toLowerCase().split(' ').includes(head));
}

/** "a department spokesperson", "a police official": of an office of some state. */
function holdsOffice({ doc, roles }: Setting, { from, to }: TokenRange): boolean {
  for (let k = from; k < to; k++) if (roles.institutions.has(doc.lower[k]!)) return true;
  return false;
}

/** "The UN and aid organisations": whom the first of several speaks for. */
function firstOfList({ doc, actorAt }: Setting, { from, to }: TokenRange): string | null {
  const first = actorAt.get(from) ?? (ARTICLE.test(doc.lower[from]!) ? actorAt.get(from + 1) : undefined);
  return first && first.to < to && /^(?:and|,)$/.test(doc.lower[first.to]!) ? first.code : null;
}

function unnamed(resolver: Resolver, source: TokenRange, range: TokenRange): Resolved {
  const { setting, directory, acting } = resolver;
  const { doc } = setting;
  const named = directory.organisations.some((o) => o.from >= range.from && o.to <= range.to);
  const role = readRole(setting, range, named);
  if (role.head && role.kind !== 'institution' && isDefinite(doc.lower[range.from]!)) {
    const person = byDescription(resolver, role, source);
    if (person) return ofPerson(resolver, person, source);
  }
  const speaks = role.kind === 'state' && !role.past;
  const ofOffice = doc.lower[range.from] === 'the' || holdsOffice(setting, range);
  const country = role.code ?? firstOfList(setting, range) ?? (speaks && ofOffice ? countryAround(setting, acting, source) : null);
  const plural = role.head !== null && /(?:s|men|people|children)$/.test(role.head);
  return { speaker: { name: null, role: textOf(doc, range.from, range.to), country }, source, plural, person: true, gender: role.gender };
}

function resolve(resolver: Resolver, source: TokenRange): Resolved | null {
  const { setting } = resolver;
  const { doc } = setting;
  const first = doc.lower[source.from]!;
  if (source.to - source.from === 1 && /^(?:who|which|that)$/.test(first)) {
    const last = source.from - (doc.lower[source.from - 1] === ',' ? 2 : 1);
    const floor = doc.sentences[doc.sentenceOf[source.from]!]!.from;
    const antecedent = last >= floor ? nounPhraseEndingAt(doc, last, floor) : null;
    return antecedent && !/^(?:who|which|that)$/.test(doc.lower[antecedent.from]!) ? resolve(resolver, antecedent) : null;
  }
  if (source.to - source.from === 1 && (doc.tag[source.from] === 'PRON' || /^(?:he|she|they|it|i|we|him|her|them)$/.test(first)))
    return pronounSpeaker(resolver, source, (person) => ofPerson(resolver, person, source));
  const people = peopleIn(resolver, source);
  if (people.length === 1) return ofPerson(resolver, people[0]!, source);
  if (people.length > 1) {
    const each = people.map((person) => ofPerson(resolver, person, source));
    const country = each.every((r) => r.speaker.country === each[0]!.speaker.country) ? each[0]!.speaker.country : null;
    const name = people.map((person) => person.name).join(' and ');
    return { speaker: { name, role: each[0]!.speaker.role, country }, source, plural: true, person: true, gender: null };
  }
  const range = core(setting, source);
  const issuer = documentIssuer(resolver, source, range);
  if (issuer) return issuer;
  return organisation(resolver, source, range) ?? unnamed(resolver, source, range);
}

/** Longest way from a document to its issuer ("a statement posted on Monday by …"), in tokens. */
const ISSUER_REACH = 8;

/** "a statement by the ministry", "the letter": whose words a document holds; null when the source is none. */
function documentIssuer(resolver: Resolver, source: TokenRange, range: TokenRange): Resolved | null {
  const { setting, past } = resolver;
  const { doc, roles } = setting;
  let head = range.from;
  while (head < range.to && !roles.documents.has(doc.lower[head]!)) head++;
  if (head >= range.to || roles.heads.has(doc.lower[head + 1] ?? '')) return null;
  const end = doc.sentences[doc.sentenceOf[source.from]!]!.to;
  for (let k = head + 1; k < Math.min(end, head + 1 + ISSUER_REACH); k++) {
    if (doc.quotationOf[k]! >= 0 || /^[,.;:]$/.test(doc.lower[k]!) || doc.tag[k] === 'AUX') break;
    if (!/^(?:by|from|of)$/.test(doc.lower[k]!)) continue;
    const issuer = nounPhraseStartingAt(doc, k + 1, end, false);
    return issuer && resolve(resolver, issuer);
  }
  const definite = doc.lower[range.from] === 'the';
  const last = past.at(-1);
  const near = last && doc.paragraphOf[source.from]! - doc.paragraphOf[last.source.from]! <= 2;
  return definite && near ? { ...last, source } : null;
}

/** Resolves sources to speakers within one text; sources must come in the order of the text. */
export function createResolver(
  doc: TextDocument,
  lexicon: RolesLexicon,
  actors: readonly ActorMention[],
): (source: TokenRange) => Speaker | null {
  const setting = settingOf(doc, roleWords(lexicon), actors);
  const names = findNames(setting);
  const resolver: Resolver = { setting, directory: buildDirectory(setting, names), acting: actingCountries(setting, names), past: [] };
  return (source) => {
    const found = resolve(resolver, source);
    if (!found) return null;
    resolver.past.push(found);
    return found.speaker;
  };
}
