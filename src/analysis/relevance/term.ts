import type { DistinctWords } from '../text/distinct-words.js';
import { letterBit } from '../text/vocabulary.js';

/** Words to look in: a `TextDocument` is one; so is any list of lower-case words. */
export interface Words {
  readonly lower: readonly string[];
  /** The different ones among them, where they are at hand. */
  readonly distinct?: DistinctWords;
}

/** A word of a term, with its other forms. */
export interface Element {
  /** Words as they are, regular plurals included. */
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** Which letters any of them begins with, a bit each (see `letterBit`): says no to nearly every word at once. */
  readonly letters: number;
  /** The element before may be followed by other words. */
  readonly afterGap: boolean;
}

const LONGEST_GAP = 14;
/** A gap ends at the end of a sentence or of a main clause. */
const GAP_END = new Set(['.', '!', '?', ';', ':', '"', '\n']);

/** The bits of all letters. */
export const ANY_LETTERS = -1;
const DASH = letterBit('-');
const GAP_ENDS = [...GAP_END].reduce((bits, mark) => bits | letterBit(mark), 0);

const plurals = (word: string): string[] => {
  if (!/^\p{L}{3,}$/u.test(word)) return [];
  return word.endsWith('y') ? [`${word}s`, `${word.slice(0, -1)}ies`] : [`${word}s`, `${word}es`];
};

/** Reads a term as a topic pack writes it (see `domain/topic.ts`). */
export function readTerm(term: string): Element[] {
  const out: Element[] = [];
  let afterGap = false;
  for (const part of term.split(/[ -]/)) {
    if (part === '...') {
      afterGap = true;
      continue;
    }
    if (!part) continue;
    const words = part.split('|');
    const entire = words.filter((word) => !word.endsWith('*'));
    const prefixes = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    const exact = new Set(entire.flatMap((word) => [word, ...plurals(word)]));
    const whole = [...exact].reduce((bits, word) => bits | letterBit(word), 0);
    const letters = prefixes.reduce((bits, start) => bits | (start.length < 2 ? ANY_LETTERS : letterBit(start)), whole);
    out.push({ exact, prefixes, letters, afterGap });
    afterGap = false;
  }
  return out;
}

export function matches(word: string, { exact, prefixes, letters }: Element): boolean {
  if ((letters & letterBit(word)) === 0) return false;
  if (exact.has(word)) return true;
  for (let k = 0; k < prefixes.length; k++) if (word.startsWith(prefixes[k]!)) return true;
  return false;
}

/** The letters that those words begin with among which the second word of a term is, whose first stands at `from`; `gap`: others may stand before it. */
export function lettersAfter(letters: Int32Array, from: number, gap: boolean): number {
  const first = from + 1;
  // A hyphen may stand before it.
  const begin = letters[first] === DASH ? first + 1 : first;
  const end = Math.min(letters.length, gap ? begin + LONGEST_GAP + 1 : begin + 1);
  let bits = 0;
  for (let at = first; at < end; at++) bits |= letters[at]!;
  return bits;
}

/**
 * Index after the last word of the term whose first word stands at `from`, -1 where its other words do not follow. `letters`: of each
 * word the bit of its first letters, so that nearly all words are told apart without being looked at.
 */
export function endOf({ lower }: Words, letters: Int32Array, elements: readonly Element[], from: number): number {
  let at = from + 1;
  // "transfer up to 40 of them to Iraq": where the last gap may go on, if the word behind it is not followed by the next one.
  let gap = -1;
  let again = 0;
  let last = 0;
  for (let k = 1; k < elements.length; k++) {
    const element = elements[k]!;
    if (letters[at] === DASH && lower[at] === '-') at++;
    const retried = k === gap;
    const limit = retried ? last : Math.min(lower.length, element.afterGap ? at + LONGEST_GAP + 1 : at + 1);
    while (at < limit && ((letters[at]! & element.letters) === 0 || !matches(lower[at]!, element))) {
      if ((letters[at]! & GAP_ENDS) !== 0 && GAP_END.has(lower[at]!)) return -1;
      at++;
    }
    if (at >= limit) {
      if (gap < 0 || retried || element.afterGap) return -1;
      at = again;
      k = gap - 1;
      continue;
    }
    if (element.afterGap) {
      gap = k;
      again = at + 1;
      last = limit;
    }
    at++;
  }
  return at;
}
