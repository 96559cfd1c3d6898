import { distinctWords, WordFact } from '../text/distinct-words.js';
import type { TokenRange } from '../text/document.js';
import { wordOf } from '../text/vocabulary.js';
import { ANY_LETTERS, type Element, endOf, lettersAfter, matches, readTerm, type Words } from './term.js';

/** A term found; `term` is its index in its list. */
export interface TermHit extends TokenRange {
  readonly term: number;
}

export const NO_HITS: readonly TermHit[] = [];

/** The terms that begin with a word: a stretch of the table of beginnings. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Is any of them this word alone? */
  readonly alone: boolean;
  /** The letters that the second word of any of them may begin with: where it follows at once, and where other words may stand before it. */
  readonly near: number;
  readonly far: number;
}

/** What stands in a list of words. */
interface Found {
  readonly lower: readonly string[];
  readonly hits: readonly (readonly TermHit[])[];
}

/** A term that begins with a word. */
interface Beginning {
  readonly list: number;
  readonly term: number;
}

/** The numbers of a row of the table of beginnings. */
const ROW = 4;
const LIST = 0;
const TERM = 1;
const SECOND = 2;
const LETTERS = 3;

/** How the second word of a term follows its first. */
const NO_SECOND = 0;
const NEXT = 1;
const BEHIND_GAP = 2;

/** Prefixes are three letters or longer. */
const PREFIX_KEY = 3;
const NONE: Stretch = { from: 0, to: 0, alone: false, near: 0, far: 0 };

const lettersOf = (seconds: readonly (Element | undefined)[], afterGap: boolean): number =>
  seconds.reduce((bits, second) => (second?.afterGap === afterGap ? bits | second.letters : bits), 0);

function addTo<K, V>(index: Map<K, V[]>, key: K, value: V): void {
  const known = index.get(key);
  if (known) known.push(value);
  else index.set(key, [value]);
}

/**
 * Lists of terms, indexed together by their first words: what stands of them in a text is found in one pass over its words, however many
 * lists and terms there are, and remembered until other texts are asked about.
 */
export class TermIndex {
  private readonly lists: readonly (readonly (readonly Element[])[])[];
  private readonly exact = new Map<string, Beginning[]>();
  /** By the first letters of a prefix: few terms share them. */
  private readonly prefixes = new Map<string, Beginning[]>();
  private readonly first = new WordFact((text) => this.beginningWith(text));
  /** What was asked about last: a text and its headline by turns. */
  private found: readonly Found[] = [];
  /**
   * The table of beginnings: the terms that begin with one word lie side by side, since nearly all of them are told not to stand there by
   * the letters of their second word alone. Words that the same terms begin with share a stretch. A row is list, term, how the second word
   * follows, and the letters that it may begin with.
   */
  private readonly stretches = new Map<string, Stretch>();
  private readonly table: number[] = [];

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

  /** Per list all hits in a text, in order of their first word. */
  hitsIn(words: Words): readonly (readonly TermHit[])[] {
    const known = this.found.find(({ lower }) => lower === words.lower);
    if (known) return known.hits;
    const distinct = words.distinct ?? distinctWords(words.lower.map(wordOf));
    const { at, letters } = distinct;
    const first = this.first.ofEach(distinct);
    const hits: TermHit[][] = this.lists.map(() => []);
    for (let k = 0; k < at.length; k++) {
      const here = first[at[k]!]!;
      if (here !== NONE) this.addHits(words, letters, k, here, hits);
    }
    this.found = [{ lower: words.lower, hits }, ...this.found.slice(0, 1)];
    return hits;
  }

  private addHits(words: Words, letters: Int32Array, at: number, here: Stretch, hits: readonly TermHit[][]): void {
    const near = here.near && here.near & lettersAfter(letters, at, false);
    const far = here.far && here.far & lettersAfter(letters, at, true);
    if (!here.alone && near === 0 && far === 0) return;
    const { table } = this;
    for (let row = here.from; row < here.to; row += ROW) {
      const second = table[row + SECOND]!;
      if (second !== NO_SECOND && (table[row + LETTERS]! & (second === BEHIND_GAP ? far : near)) === 0) continue;
      const list = table[row + LIST]!;
      const term = table[row + TERM]!;
      const end = second === NO_SECOND ? at + 1 : endOf(words, letters, this.lists[list]![term]!, at);
      if (end >= 0) hits[list]!.push({ term, from: at, to: end });
    }
  }

  /** Terms whose first word is this one: list by list, in each those that name it before those that name its beginning. */
  private beginningWith(text: string): Stretch {
    const exact = this.exact.get(text);
    const prefixed = this.prefixes.get(text.slice(0, PREFIX_KEY));
    if (!exact && !prefixed) return NONE;
    const byList = new Map<number, number[]>();
    for (const { list, term } of exact ?? []) addTo(byList, list, term);
    for (const { list, term } of prefixed ?? [])
      if (!byList.get(list)?.includes(term) && matches(text, this.lists[list]![term]![0]!)) addTo(byList, list, term);
    return byList.size === 0 ? NONE : this.stretchOf([...byList].flatMap(([list, terms]) => terms.map((term) => ({ list, term }))));
  }

  private stretchOf(beginnings: readonly Beginning[]): Stretch {
    const key = beginnings.map(({ list, term }) => `${list}.${term}`).join();
    const known = this.stretches.get(key);
    if (known) return known;
    const seconds = beginnings.map(({ list, term }) => this.lists[list]![term]![1]);
    const from = this.table.length;
    beginnings.forEach(({ list, term }, n) => {
      const second = seconds[n];
      this.table.push(list, term, second === undefined ? NO_SECOND : second.afterGap ? BEHIND_GAP : NEXT, second?.letters ?? ANY_LETTERS);
    });
    const made = {
      from,
      to: this.table.length,
      alone: seconds.includes(undefined),
      near: lettersOf(seconds, false),
      far: lettersOf(seconds, true),
    };
    this.stretches.set(key, made);
    return made;
  }
}
