import { initialsOf } from '../text/letters.js';
import { firstFrom, lastBefore } from '../text/sorted.js';
import type { NameMention } from './names.js';
import { wordsOf } from './people-index.js';
import type { Setting } from './setting.js';

const ACRONYM = /^\p{Lu}{2,}$/u;
const SHORTEST_GUESSED = 2;

/** The organisation that each acronym of a text stands for: "National Security Committee (KNB)", else by its initials. */
export function acronymsOf({ doc }: Pick<Setting, 'doc'>, organisations: readonly NameMention[]): ReadonlyMap<string, NameMention> {
  const told = new Map<string, NameMention>();
  const guessed = new Map<string, NameMention>();
  for (const organisation of organisations) {
    const { to, name } = organisation;
    if (doc.lower[to] === '(' && doc.lower[to + 2] === ')' && ACRONYM.test(doc.word[to + 1]!)) told.set(doc.word[to + 1]!, organisation);
    const initials = initialsOf(name);
    if (initials.length >= SHORTEST_GUESSED && !guessed.has(initials)) guessed.set(initials, organisation);
  }
  return new Map([...guessed, ...told]);
}

/** "the service": as the text named it last in full before token `at`; null where it did not. */
export function nameInFull(organisations: readonly NameMention[], at: number, noun: string): string | null {
  return lastBefore(organisations, firstFrom(organisations, at), ({ name }) => wordsOf(name).includes(noun))?.name ?? null;
}
