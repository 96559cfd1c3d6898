import type { TokenRange } from '../text/document.js';
import { firstAtLeast } from '../text/sorted.js';
import { type Element, endOf, type Words } from './term.js';
import { type Beginnings, TermIndex } from './term-index.js';

/** A term found; `term` is its index in the list that the matcher was made from. */
export interface TermHit extends TokenRange {
  readonly term: number;
}

const NONE: readonly TermHit[] = [];

/** The hits that lie in none of the masked ones: "fighters" is not found in "fire fighters". */
export const without = (hits: readonly TermHit[], masks: readonly TermHit[]): readonly TermHit[] =>
  masks.length === 0 || hits.length === 0 ? hits : hits.filter((hit) => !masks.some((mask) => mask.from < hit.to && hit.from < mask.to));

/**
 * Finds the terms of a topic pack (see `domain/topic.ts` for how they are written) in a list of words. Terms are
 * indexed by their first word, so the time is linear in the number of words and does not grow with the length of a word.
 */
export class TermMatcher {
  private readonly terms: readonly (readonly Element[])[];

  constructor(
    private readonly index: TermIndex,
    private readonly list: number,
  ) {
    this.terms = index.lists[list]!;
  }

  private beginningsIn(words: Words): Beginnings {
    return this.index.beginningsIn(words)[this.list]!;
  }

  /** Terms that begin at this word and end at or before `to`. */
  at(words: Words, from: number, to: number): readonly TermHit[] {
    const { places, terms } = this.beginningsIn(words);
    const k = firstAtLeast(places, from);
    if (places[k] !== from) return NONE;
    const out: TermHit[] = [];
    this.hitsAt(words, from, terms[k]!, to, out);
    return out;
  }

  /** All terms between two words, in order of their first word; they may overlap. */
  find(words: Words, from = 0, to = words.lower.length): readonly TermHit[] {
    const { places, terms } = this.beginningsIn(words);
    let k = firstAtLeast(places, from);
    if (k >= places.length || places[k]! >= to) return NONE;
    const out: TermHit[] = [];
    for (; k < places.length && places[k]! < to; k++) this.hitsAt(words, places[k]!, terms[k]!, to, out);
    return out;
  }

  /** True when any of the terms stands between the two words. */
  has(words: Words, from: number, to: number): boolean {
    const { places, terms } = this.beginningsIn(words);
    for (let k = firstAtLeast(places, from); k < places.length && places[k]! < to; k++)
      if (this.ends(words, places[k]!, terms[k]!, to)) return true;
    return false;
  }

  /** Which of the ranges, given in order and apart from each other, hold any of the terms. */
  holding(words: Words, ranges: readonly TokenRange[]): number[] {
    const { places, terms } = this.beginningsIn(words);
    const out: number[] = [];
    let range = 0;
    for (let k = 0; k < places.length; k++) {
      const at = places[k]!;
      while (range < ranges.length && ranges[range]!.to <= at) range++;
      if (range === ranges.length) break;
      const { from, to } = ranges[range]!;
      if (at < from || !this.ends(words, at, terms[k]!, to)) continue;
      out.push(range);
      range++;
    }
    return out;
  }

  /** Does any of the terms that begin at a place end at or before `to`? */
  private ends(words: Words, from: number, terms: readonly number[], to: number): boolean {
    for (const term of terms) if (endOf(words, this.terms[term]!, from, to) >= 0) return true;
    return false;
  }

  private hitsAt(words: Words, from: number, terms: readonly number[], to: number, out: TermHit[]): void {
    for (const term of terms) {
      const end = endOf(words, this.terms[term]!, from, to);
      if (end >= 0) out.push({ term, from, to: end });
    }
  }
}

/** A matcher for each list of terms; what they look for in a text is looked for at once. */
export function matchersFor<K extends string>(lists: Readonly<Record<K, readonly string[]>>): Readonly<Record<K, TermMatcher>> {
  const names = Object.keys(lists) as K[];
  const index = new TermIndex(names.map((name) => lists[name]));
  return Object.fromEntries(names.map((name, list) => [name, new TermMatcher(index, list)])) as Record<K, TermMatcher>;
}

export const matcherFor = (terms: readonly string[]): TermMatcher => new TermMatcher(new TermIndex([terms]), 0);
