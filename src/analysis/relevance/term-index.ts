import { distinctWords, WordFact } from '../text/distinct-words.js';
import type { TokenRange } from '../text/document.js';
import { ANY_LETTERS, type Element, matches, readTerm, type Words } from './term.js';

/** A term found; `term` is its index in its list. */
export interface TermHit extends TokenRange {
  readonly term: number;
}

/** Where the terms of one list may begin in a text. */
export interface Beginnings {
  /** The places, in order. */
  readonly places: number[];
  /** Per place the terms of the list that begin with the word there. */
  readonly terms: FirstOf[];
  /** Of each word of the text the bit of its first letters. */
  readonly letters: Int32Array;
  /** The terms that stand there, once somebody asked for them. Kept here: a weak map a list would cost every collection of garbage. */
  hits: readonly TermHit[] | null;
}

/** The terms of one list that begin with a word. */
export interface FirstOf {
  readonly list: number;
  readonly terms: readonly number[];
  /** Per term the letters that its second word may begin with, all where it has one word. Side by side: most terms are told not to stand there by them alone. */
  readonly next: Int32Array;
  /** Per term 1 where other words may stand before the second. */
  readonly gap: Uint8Array;
  /** Is any of them such a term? */
  readonly gaps: boolean;
}

/** Prefixes are three letters or longer. */
const PREFIX_KEY = 3;
const NONE: readonly FirstOf[] = [];

function addTo<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const known = index.get(key);
  if (known) known.push(value);
  else index.set(key, [value]);
}

/**
 * Lists of terms, indexed together by their first words: where any of them may begin in a text is found in one pass over its words,
 * however many lists and terms there are, and remembered as long as the text is.
 */
export class TermIndex {
  readonly lists: readonly (readonly (readonly Element[])[])[];
  private readonly exact = new Map<string, { readonly list: number; readonly term: number }[]>();
  /** By the first letters of a prefix: few terms share them. */
  private readonly prefixes = new Map<string, { readonly list: number; readonly term: number }[]>();
  private readonly first = new WordFact((text) => this.beginningWith(text));
  private readonly found = new WeakMap<readonly string[], readonly Beginnings[]>();

  constructor(lists: readonly (readonly string[])[]) {
    this.lists = lists.map((terms) => terms.map(readTerm));
    this.lists.forEach((terms, list) => {
      terms.forEach(([first], term) => {
        for (const word of first?.exact ?? []) addTo(this.exact, word, { list, term });
        for (const start of new Set(first?.prefixes.map((prefix) => prefix.slice(0, PREFIX_KEY))))
          addTo(this.prefixes, start, { list, term });
      });
    });
  }

  /** Per list where its terms may begin. */
  beginningsIn({ lower }: Words): readonly Beginnings[] {
    const known = this.found.get(lower);
    if (known) return known;
    const distinct = distinctWords(lower);
    const { at, letters } = distinct;
    const first = this.first.ofEach(distinct);
    const made = this.lists.map((): Beginnings => ({ places: [], terms: [], letters, hits: null }));
    for (let k = 0; k < at.length; k++) {
      const here = first[at[k]!]!;
      if (here === NONE) continue;
      for (const begun of here) {
        made[begun.list]!.places.push(k);
        made[begun.list]!.terms.push(begun);
      }
    }
    this.found.set(lower, made);
    return made;
  }

  /** Terms whose first word is this one, those that name it before those that name its beginning. */
  private beginningWith(text: string): readonly FirstOf[] {
    const exact = this.exact.get(text);
    const prefixed = this.prefixes.get(text.slice(0, PREFIX_KEY));
    if (!exact && !prefixed) return NONE;
    const byList = new Map<number, number[]>();
    for (const { list, term } of exact ?? []) addTo(byList, list, term);
    for (const { list, term } of prefixed ?? [])
      if (!byList.get(list)?.includes(term) && matches(text, this.lists[list]![term]![0]!)) addTo(byList, list, term);
    return byList.size === 0 ? NONE : [...byList].map(([list, terms]) => this.firstOf(list, terms));
  }

  private firstOf(list: number, terms: readonly number[]): FirstOf {
    const seconds = terms.map((term) => this.lists[list]![term]![1]);
    return {
      list,
      terms,
      next: Int32Array.from(seconds, (second) => (second ? second.letters : ANY_LETTERS)),
      gap: Uint8Array.from(seconds, (second) => (second?.afterGap ? 1 : 0)),
      gaps: seconds.some((second) => second?.afterGap),
    };
  }
}
