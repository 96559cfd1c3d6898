import type { TokenRange } from '../text/document.js';
import { firstAtLeast } from '../text/sorted.js';
import type { Words } from './term.js';
import { NO_HITS, type TermHit, TermIndex } from './term-index.js';

/** The hits that lie in none of the masked ones: "fighters" is not found in "fire fighters". */
export const without = (hits: readonly TermHit[], masks: readonly TermHit[]): readonly TermHit[] =>
  masks.length === 0 || hits.length === 0 ? hits : hits.filter((hit) => !masks.some((mask) => mask.from < hit.to && hit.from < mask.to));

/**
 * Finds the terms of a topic pack (see `domain/topic.ts` for how they are written) in a list of words. Terms are
 * indexed by their first word, so the time is linear in the number of words and does not grow with the length of a word.
 */
export class TermMatcher {
  /** What was asked about last, mostly the sentence before of the same text. */
  private lastWords: readonly string[] | null = null;
  private lastHits: readonly TermHit[] = NO_HITS;
  /** Where they begin: a search among numbers is faster than one that reads it of every kind of range. */
  private lastStarts: readonly number[] = [];

  constructor(
    private readonly index: TermIndex,
    private readonly list: number,
  ) {}

  /** All hits in a text, in order of their first word. Their ends do not depend on where one looks, so they are found once a text. */
  private hitsIn(words: Words): readonly TermHit[] {
    if (words.lower !== this.lastWords) {
      this.lastHits = this.index.hitsIn(words)[this.list]!;
      this.lastStarts = this.lastHits.map(({ from }) => from);
      this.lastWords = words.lower;
    }
    return this.lastHits;
  }

  /** Terms that begin at this word and end at or before `to`. */
  at(words: Words, from: number, to: number): readonly TermHit[] {
    return this.find(words, from, Math.min(from + 1, to), to);
  }

  /** All terms that begin between two words and end there too, or before `end`, in order of their first word; they may overlap. */
  find(words: Words, from = 0, to = words.lower.length, end = to): readonly TermHit[] {
    const hits = this.hitsIn(words);
    let k = firstAtLeast(this.lastStarts, from);
    if (k >= hits.length || hits[k]!.from >= to) return NO_HITS;
    const out: TermHit[] = [];
    for (; k < hits.length && hits[k]!.from < to; k++) if (hits[k]!.to <= end) out.push(hits[k]!);
    return out;
  }

  /** True when any of the terms stands between the two words. */
  has(words: Words, from: number, to: number): boolean {
    const hits = this.hitsIn(words);
    for (let k = firstAtLeast(this.lastStarts, from); k < hits.length && hits[k]!.from < to; k++) if (hits[k]!.to <= to) return true;
    return false;
  }

  /** Which of the ranges, given in order and apart from each other, hold any of the terms. */
  holding(words: Words, ranges: readonly TokenRange[]): number[] {
    const out: number[] = [];
    let range = 0;
    for (const { from, to } of this.hitsIn(words)) {
      while (range < ranges.length && ranges[range]!.to <= from) range++;
      if (range === ranges.length) break;
      if (from < ranges[range]!.from || to > ranges[range]!.to || out.at(-1) === range) continue;
      out.push(range);
    }
    return out;
  }
}

/** A matcher for each list of terms; what they look for in a text is looked for at once. */
export function matchersFor<K extends string>(lists: Readonly<Record<K, readonly string[]>>): Readonly<Record<K, TermMatcher>> {
  const names = Object.keys(lists) as K[];
  const index = new TermIndex(names.map((name) => lists[name]));
  return Object.fromEntries(names.map((name, list) => [name, new TermMatcher(index, list)])) as Record<K, TermMatcher>;
}

export const matcherFor = (terms: readonly string[]): TermMatcher => new TermMatcher(new TermIndex([terms]), 0);
