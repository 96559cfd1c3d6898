import { roleOfMention } from './description.js';
import type { NameMention } from './names.js';
import { PeopleIndex, type Person, wordsOf } from './people-index.js';
import type { Setting } from './setting.js';

export interface PersonMention extends NameMention {
  readonly person: Person;
}

/** Everybody and every organisation named in a text. */
export interface Directory {
  /** In the order of the text. */
  readonly mentions: readonly PersonMention[];
  /** Positions in `mentions` of people with a role, by its noun. */
  readonly byRole: ReadonlyMap<string, readonly number[]>;
  /** In the order of the text. */
  readonly organisations: readonly NameMention[];
  /** The name of an organisation in full: "Observatory" → "Syrian Observatory for Human Rights". */
  fullName(name: string): string;
}

/** Each person mention with its person, the fullest names first so that shorter ones find them. */
function joinMentions(people: readonly NameMention[]): Map<NameMention, Person> {
  const index = new PeopleIndex();
  const personOf = new Map<NameMention, Person>();
  const byLength = people.map((mention) => ({ mention, words: wordsOf(mention.name) }));
  byLength.sort((a, b) => b.words.length - a.words.length || a.mention.from - b.mention.from);
  for (const { mention, words } of byLength) {
    let person = index.find(words);
    if (!person) {
      if (words.length === 1 && mention.title.from === mention.title.to) continue;
      person = { name: mention.name, role: null, code: null, gender: null };
      index.add(person, words);
    }
    personOf.set(mention, person);
  }
  return personOf;
}

/** How many names that share a word are compared to find the full one. */
const COMPARED = 50;

function fullNames(organisations: readonly NameMention[]): (name: string) => string {
  const byWord = new Map<string, Set<string>>();
  for (const { name } of organisations)
    for (const word of wordsOf(name)) {
      const names = byWord.get(word) ?? new Set<string>();
      if (names.size < COMPARED) names.add(name);
      byWord.set(word, names);
    }
  return (name) => {
    const words = wordsOf(name);
    for (const other of byWord.get(words.at(-1)!) ?? []) {
      const all = wordsOf(other);
      if (all.length > words.length && words.every((word) => all.includes(word))) return other;
    }
    return name;
  };
}

/** Joins the mentions of one person, and gathers what the text says of everybody. */
export function buildDirectory(setting: Setting, names: readonly NameMention[]): Directory {
  const organisations = names.filter((n) => n.kind === 'organisation');
  const people = names.filter((n) => n.kind === 'person');
  const personOf = joinMentions(people);
  const mentions: PersonMention[] = [];
  for (const mention of people) {
    const person = personOf.get(mention);
    if (!person) continue;
    mentions.push({ ...mention, person });
    const role = roleOfMention(setting, mention, organisations);
    person.gender ??= setting.roles.gender.get(setting.doc.lower[mention.from - 1] ?? '') ?? role?.gender ?? null;
    if (!role) continue;
    if (!person.role || (!person.role.head && role.head)) person.role = role;
    if (person.role.kind !== 'private') person.code ??= role.code;
  }
  const byRole = new Map<string, number[]>();
  mentions.forEach(({ person }, n) => {
    const head = person.role?.head;
    if (!head) return;
    const positions = byRole.get(head);
    if (positions) positions.push(n);
    else byRole.set(head, [n]);
  });
  return { mentions, byRole, organisations, fullName: fullNames(organisations) };
}
