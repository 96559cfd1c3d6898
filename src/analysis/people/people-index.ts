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
}

interface Entry {
  readonly person: Person;
  readonly words: readonly string[];
}

export const wordsOf = (name: string): string[] => name.toLowerCase().split(' ');

const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  long.length >= short.length && short.every((word, k) => word === long[long.length - short.length + k]);

/** People by each word of their names, so that a mention finds its person without looking at all of them. */
export class PeopleIndex {
  readonly #byWord = new Map<string, Entry[]>();

  add(person: Person, words: readonly string[]): void {
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

  /** The person whose full name ends in this one, else the one who shares first and last name, or the first name alone. */
  find(words: readonly string[]): Person | null {
    const entries = this.#byWord.get(words.at(-1)!) ?? [];
    const find = (fits: (entry: Entry) => boolean): Person | null => lastBefore(entries, entries.length, fits)?.person ?? null;
    return (
      find((entry) => endsWith(entry.words, words)) ??
      find((entry) => entry.words[0] === words[0] && (words.length === 1 || entry.words.at(-1) === words.at(-1))) ??
      (words.length === 1 ? find((entry) => entry.words.length > 1 && entry.words.at(-1)!.split('-').includes(words[0]!)) : null)
    );
  }
}
