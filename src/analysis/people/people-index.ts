import type { ActorCode } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';
import { lastBefore } from '../text/sorted.js';
import type { Role } from './role.js';
import type { Gender } from './role-words.js';

/** A person as one text tells of them. */
export interface Person {
  /** The fullest name in the text. */
  readonly name: string;
  role: Role | null;
  code: ActorCode | null;
  gender: Gender | null;
  /** Where the text tells of the role first. */
  told: TokenRange | null;
  /** By a pronoun in the same sentence, which may stand for somebody else. */
  guess: Gender | null;
  /** "Ministers Ann Kest and Jan Dorn": the text tells of the role once for several. */
  ofSeveral: boolean;
}

interface Entry {
  readonly person: Person;
  readonly words: readonly string[];
}

const MOST_SPELLED = 40;

export const wordsOf = (name: string): string[] => name.toLowerCase().split(' ');

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length >= short.length && short.every((word, k) => word === long[long.length - short.length + k]);

/** "Obaidi" and "Obeidi", "Mohammed" and "Mohamed": the consonants that two spellings of a name share. */
const consonants = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
    .replace(/(.)\1/g, '$1')
    .replace(/[aeiouy]/g, '');
const SHORTEST_SPELLED = 5;
const surname = (words: readonly string[]): string => words.at(-1)!.replace(/^al-/, '');

/** Do two surnames differ in one letter, and that a vowel or a doubled one? */
function areSpellings(a: string, b: string): boolean {
  if (a === b) return true;
  // Hansen and Hanson are two families.
  if (Math.min(a.length, b.length) < SHORTEST_SPELLED || Math.abs(a.length - b.length) > 1 || /s[eo]n$/.test(a)) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back++;
  return Math.max(a.length, b.length) - from - back <= 1 && consonants(a) === consonants(b);
}

/** People by each word of their names, so that a mention finds its person without looking at all of them. */
export class PeopleIndex {
  /** Those whose names may be spelled in two ways; a text that names more people is a list. */
  readonly #all: Entry[] = [];
  readonly #byWord = new Map<string, Entry[]>();

  add(person: Person, words: readonly string[]): void {
    if (this.#all.length < MOST_SPELLED) this.#all.push({ person, words });
    // "Malonzo-Kest" is "Kest" later on.
    const halves = words.at(-1)!.includes('-')
      ? words
          .at(-1)!
          .split('-')
          .filter((half) => half.length > 3)
      : [];
    for (const word of new Set([...words, ...halves])) {
      const entries = this.#byWord.get(word);
      if (entries) entries.push({ person, words });
      else this.#byWord.set(word, [{ person, words }]);
    }
  }

  /** "Al Obeidi" after "Mohamed al-Obaidi": the only person whose surname is that one spelled otherwise; null for none, or several. */
  spelledOtherwise(words: readonly string[]): Person | null {
    const given = words.filter((word) => word !== 'al');
    if (given.length !== 1) return null;
    const same = this.#all.filter((entry) => entry.words.length > 1 && areSpellings(surname(entry.words), surname(given)));
    return same.length === 1 ? same[0]!.person : null;
  }

  /** The person whose full name ends in this one, else the one who shares first and last name, or the first name alone. */
  find(words: readonly string[]): Person | null {
    const entries = this.#byWord.get(words.at(-1)!) ?? [];
    const find = (fits: (entry: Entry) => boolean): Person | null => lastBefore(entries, entries.length, fits)?.person ?? null;
    return (
      find((entry) => endsWith(entry.words, words)) ??
      find((entry) => entry.words[0] === words[0] && (words.length === 1 || entry.words.at(-1) === words.at(-1))) ??
      // "Azlan Shah" after "Azlan Shah Mahmood": without the father's name.
      (words.length > 1 ? find((entry) => words.every((word, k) => word === entry.words[k])) : null) ??
      (words.length === 1 ? find((entry) => entry.words.length > 1 && entry.words.at(-1)!.split('-').includes(words[0]!)) : null)
    );
  }
}
