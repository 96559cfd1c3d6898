import type { ActorCode } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import type { NameMention } from './names.js';
import { type Role, readRole } from './role.js';
import type { Gender } from './role-words.js';
import type { Setting } from './setting.js';

/** A person as one text tells of them. */
export interface Person {
  /** The fullest name in the text. */
  readonly name: string;
  role: Role | null;
  code: ActorCode | null;
  gender: Gender | null;
}

export interface PersonMention {
  readonly mention: NameMention;
  readonly person: Person;
}

export interface Directory {
  /** Everybody named, in the order of the text. */
  readonly mentions: readonly PersonMention[];
  readonly organisations: readonly NameMention[];
}

const LONGEST_APPOSITION = 25;

/** What follows a name and describes it: ", the mayor of Lund," · "of the Syrian Democratic Forces" · ", 38, a nurse,". */
export function descriptionAfter(setting: Setting, name: NameMention): TokenRange | null {
  const { doc } = setting;
  const limit = doc.sentences[doc.sentenceOf[name.from]!]!.to;
  let k = name.to;
  if (doc.lower[k] === '(') {
    while (k < limit && doc.lower[k] !== ')') k++;
    k++;
  }
  if (k < limit && /^(?:of|from)$/.test(doc.lower[k]!)) {
    let to = k + 1;
    while (
      to < limit &&
      (/^(?:the|of|for|and|-|'s)$/.test(doc.lower[to]!) || /^(?:NOUN|PROPN|ADJ)$/.test(doc.tag[to]!) || setting.actorAt.has(to))
    )
      to++;
    return to > k + 1 ? { from: k, to } : null;
  }
  if (doc.lower[k] !== ',') return null;
  let from = k + 1;
  if (doc.tag[from] === 'NUM' && doc.lower[from + 1] === ',') from += 2;
  if (
    from >= limit ||
    !/^(?:DET|NOUN|PROPN|ADJ|PRON)$/.test(doc.tag[from]!) ||
    /^(?:who|which|that|whose|he|she|it|they|i|we|you)$/.test(doc.lower[from]!)
  )
    return null;
  let to = from;
  while (to < limit && to - from < LONGEST_APPOSITION && !/^(?:,|\.|;|:|—|"|who|which)$/.test(doc.lower[to]!)) {
    if (doc.tag[to] === 'AUX' || (doc.tag[to] === 'VERB' && !/ing$|ed$|en$/.test(doc.lower[to]!))) break;
    to++;
  }
  return to > from ? { from, to } : null;
}

const isOrganisationIn = (organisations: readonly NameMention[], { from, to }: TokenRange): boolean =>
  organisations.some((o) => o.from >= from && o.to <= to);

/** The role that a mention gives its person: by title, else by description. */
function roleOf(setting: Setting, mention: NameMention, organisations: readonly NameMention[]): Role | null {
  const { doc, roles } = setting;
  let { from } = mention.title;
  const { to } = mention.title;
  while (from < to && roles.honorifics.has(doc.lower[from]!) && to - from === 1) from++;
  if (from < to) {
    const role = readRole(setting, { from, to }, isOrganisationIn(organisations, { from, to }));
    if (role.head) return role;
  }
  const after = descriptionAfter(setting, mention);
  if (!after) return null;
  const named = isOrganisationIn(organisations, after);
  if (/^(?:of|from)$/.test(doc.lower[after.from]!)) {
    const code = after.to - after.from < 12 ? firstBody(setting, after) : null;
    if (code === null && !named) return null;
    return { text: '', head: null, kind: 'organisation', code: code ?? 'NGO', past: false, gender: null };
  }
  const article = /^(?:the|an?)$/.test(doc.lower[after.from]!) ? 1 : 0;
  const role = readRole(setting, { from: after.from + article, to: after.to }, named);
  return role.head ? role : null;
}

function firstBody({ actorAt }: Setting, { from, to }: TokenRange): ActorCode | null {
  for (let k = from; k < to; k++) {
    const actor = actorAt.get(k);
    if (actor && actor.naming !== 'demonym' && (actor.naming === 'body' || actor.naming === 'government')) return actor.code;
  }
  return null;
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(' ');
const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, k) => word === long[long.length - short.length + k]);

/** People by each of their words, so that a mention finds its person without looking at all of them. */
class Index {
  readonly #byWord = new Map<string, { person: Person; words: string[] }[]>();

  add(person: Person, words: string[]): void {
    for (const word of new Set(words)) this.#byWord.set(word, [...(this.#byWord.get(word) ?? []), { person, words }]);
  }

  /** The person whose full name ends in this one, else the one whose first name it is. */
  find(words: readonly string[]): Person | null {
    const last = this.#byWord.get(words.at(-1)!) ?? [];
    const bySurname = last.findLast((entry) => endsWith(entry.words, words));
    if (bySurname) return bySurname.person;
    if (words.length === 1) return last.find((entry) => entry.words[0] === words[0])?.person ?? null;
    return last.find((entry) => entry.words[0] === words[0] && entry.words.at(-1) === words.at(-1))?.person ?? null;
  }
}

/** Joins the mentions of one person, the fullest name first, and gathers what the text says of them. */
export function buildDirectory(setting: Setting, names: readonly NameMention[]): Directory {
  const organisations = names.filter((n) => n.kind === 'organisation');
  const people = names.filter((n) => n.kind === 'person');
  const index = new Index();
  const personOf = new Map<NameMention, Person>();
  for (const mention of [...people].sort((a, b) => wordsOf(b.name).length - wordsOf(a.name).length || a.from - b.from)) {
    const words = wordsOf(mention.name);
    let person = index.find(words);
    if (!person) {
      if (words.length === 1 && mention.title.from === mention.title.to) continue;
      person = { name: mention.name, role: null, code: null, gender: null };
      index.add(person, words);
    }
    personOf.set(mention, person);
  }
  const mentions: PersonMention[] = [];
  for (const mention of people) {
    const person = personOf.get(mention);
    if (!person) continue;
    mentions.push({ mention, person });
    const role = roleOf(setting, mention, organisations);
    const honorific = setting.roles.gender.get(setting.doc.lower[mention.from - 1] ?? '');
    person.gender ??= honorific ?? role?.gender ?? null;
    if (!role) continue;
    if (!person.role || (!person.role.head && role.head)) person.role = role;
    if (person.role?.kind !== 'private') person.code ??= role.code;
  }
  return { mentions, organisations };
}

/** The name of an organisation in full: "the Observatory" → "Syrian Observatory for Human Rights". */
export function fullOrganisation(directory: Directory, name: string): string {
  const words = wordsOf(name);
  const longer = directory.organisations.find((o) => {
    const all = wordsOf(o.name);
    return all.length > words.length && words.every((word) => all.includes(word));
  });
  return longer?.name ?? name;
}
