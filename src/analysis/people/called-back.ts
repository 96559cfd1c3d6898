import { isCountry } from '../../domain/actor.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { firstFrom, inside, lastBefore } from '../text/sorted.js';
import { personBefore } from './pronouns.js';
import type { Resolved, Resolver } from './resolver.js';
import { personSpeaker } from './resolver.js';
import type { Role } from './role.js';
import { textOf } from './setting.js';

/** Endings of nouns for people ("driver", "Londoner", "novelist", "mother-of-three", "24-year-old"), and nouns that only look so. */
const PERSON = /(?:er|or|ist|ian|man|woman|old|ee|ant|of-(?:two|three|four|five|six|seven|eight))$/;
const THING =
  /^(?:paper|newspaper|letter|poster|broadcaster|publisher|order|centre|center|monitor|tracker|list|number|charter|poll-?ster|committee|plan|man|government|minor|chapter|register|other)$/;
const KIN =
  /^(?:mother|father|parent|brother|sister|wife|husband|widow|son|daughter|grandmother|grandfather|uncle|aunt|cousin|relative|friend)$/;
/** How many paragraphs back a description such as "the retired driver" reaches. */
const REACH = 2;

/** Without "from Bankstown", "of one of the women". */
function core({ tag }: TextDocument, { from, to }: TokenRange): TokenRange {
  let end = from + 1;
  while (end < to && tag[end] !== 'ADP') end++;
  return { from, to: end };
}

/** 57 in "the 57-year-old"; null in other phrases. */
const ageIn = ({ lower }: TextDocument, { from, to }: TokenRange): string | null =>
  lower[to - 1] === 'old' && /^\d{2}$/.test(lower[from + 1] ?? '') ? lower[from + 1]! : null;

/** "Ann Kest, 57,": whom the text gives that age. */
function ofAge({ setting: { doc }, directory }: Resolver, age: string, before: number) {
  const { mentions } = directory;
  return lastBefore(mentions, firstFrom(mentions, before), ({ to }) => doc.lower[to] === ',' && doc.lower[to + 1] === age)?.person;
}

/** "The boy will live with his grandmother. “…,” the 57-year-old said": the only relative that the paragraph tells of before; null for none. */
function relativeBefore({ setting: { doc }, directory }: Resolver, { from }: TokenRange): TokenRange | null {
  let found: TokenRange | null = null;
  const start = doc.paragraphs[doc.paragraphOf[from]!]!.from;
  if (inside(directory.mentions, start, from).length > 0) return null;
  for (let k = start; k < from; k++) {
    if (!KIN.test(doc.lower[k]!) || doc.quotationOf[k]! >= 0) continue;
    if (found) return null;
    found = { from: /^(?:his|her|their|the|an?)$/.test(doc.lower[k - 1] ?? '') ? k - 1 : k, to: k + 1 };
  }
  return found;
}

/** "the 57-year-old": by the age, else the relative beside them; undefined where neither tells. */
function byAge(resolver: Resolver, age: string, source: TokenRange): Resolved | undefined {
  const person = ofAge(resolver, age, source.from);
  if (person) return personSpeaker(resolver, person, source);
  const { doc } = resolver.setting;
  const spoke = resolver.past.at(-1);
  const here = spoke && doc.paragraphOf[spoke.source.from] === doc.paragraphOf[source.from];
  const kin = here ? null : relativeBefore(resolver, source);
  if (!kin) return undefined;
  const role = textOf(doc, kin.from, kin.to);
  return { speaker: { name: null, role, country: null }, source, plural: false, person: true, gender: null };
}

/** "the retired bus driver", "the mother of three" after the name: whoever was spoken of last, where nothing tells of another. */
export function calledBack(resolver: Resolver, role: Role, source: TokenRange, range: TokenRange): Resolved | null {
  const { doc, roles } = resolver.setting;
  if (doc.lower[range.from] !== 'the' || (role.head !== null && role.kind !== 'private')) return null;
  const { from, to } = core(doc, range);
  const head = role.head ?? doc.lower[to - 1]!;
  if (role.head === null && (!PERSON.test(head) || THING.test(head) || roles.organisations.has(head) || roles.documents.has(head)))
    return null;
  if (/(?:s|men|people|children)$/.test(head) && !/(?:wo)?man$/.test(head)) return null;
  const age = ageIn(doc, { from, to });
  const aged = age === null ? undefined : byAge(resolver, age, source);
  if (aged) return aged;
  const last = personBefore(resolver, source, role.gender);
  if (!last || last.speaker.name === null) return null;
  // "The mother of one of the women" is somebody else's.
  if (KIN.test(head) && doc.lower[range.to] === 'of' && (doc.tag[range.to + 1] !== 'NUM' || doc.lower[range.to + 1] === 'one')) return null;
  const near = doc.paragraphOf[from]! - doc.paragraphOf[last.source.from]! <= REACH;
  const { mentions } = resolver.directory;
  const named = lastBefore(mentions, firstFrom(mentions, source.from), ({ person }) => person.name === last.speaker.name);
  const held = named?.person.role;
  const isOne =
    (held?.kind !== 'state' && !(held?.kind === 'organisation' && KIN.test(head))) ||
    /^(?:old|politician|veteran)$/.test(head.split('-').at(-1)!) ||
    (head === 'expert' && /\brapporteur\b/i.test(held.text));
  return near && isOne ? last : null;
}

/** "The French", "the Dutch": all of them, or their government. */
const OF_ALL = /(?:ch|sh|ese|ss)$/;

/** “…,” the Dane added: whoever of that country spoke last, else who speaks for a body or for nobody and may come from there; somebody unnamed, who speaks for no state, where nobody does. */
export function countryman(resolver: Resolver, source: TokenRange): Resolved | null {
  const { doc, actorAt } = resolver.setting;
  const at = source.to - 1;
  const actor = actorAt.get(at);
  if (doc.lower[source.from] !== 'the' || source.to - source.from !== 2 || actor?.naming !== 'demonym' || OF_ALL.test(doc.lower[at]!))
    return null;
  // "the Americans" are all of them.
  if (doc.lower[at]!.endsWith('s')) return null;
  const last = personBefore(resolver, source, null);
  const near = last && doc.paragraphOf[source.from]! - doc.paragraphOf[last.source.from]! <= REACH;
  if (near && last.speaker.name !== null) {
    const { country } = last.speaker;
    if (country === actor.code || country === null || !isCountry(country)) return last;
  }
  const role = textOf(doc, source.from, source.to);
  return { speaker: { name: null, role, country: null }, source, plural: false, person: true, gender: null };
}
