import { distinctWords, type Word } from '../text/distinct-words.js';
import type { TokenRange } from '../text/document.js';
import { firstAtLeast } from '../text/sorted.js';

/** Words to look in: a `TextDocument` is one; so is any list of lower-case words. */
export interface Words {
  readonly lower: readonly string[];
}

/** A term found; `term` is its index in the list that the matcher was made from. */
export interface TermHit extends TokenRange {
  readonly term: number;
}

/** The hits that lie in none of the masked ones: "fighters" is not found in "fire fighters". */
export const without = (hits: readonly TermHit[], masks: readonly TermHit[]): TermHit[] =>
  hits.filter((hit) => !masks.some((mask) => mask.from < hit.to && hit.from < mask.to));

interface Element {
  /** Words as they are, regular plurals included. */
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** The element before may be followed by other words. */
  readonly afterGap: boolean;
}

/** Where the terms of a matcher may begin in a list of words. */
interface Beginnings {
  /** Terms that begin with each of the different words. */
  readonly byWord: readonly (readonly number[])[];
  /** Per place: which of the different words stands there. */
  readonly wordAt: Int32Array;
  /** The places at which a term may begin, in order. */
  readonly places: readonly number[];
}

const LONGEST_GAP = 14;
/** A gap ends at the end of a sentence or of a main clause. */
const GAP_END = new Set(['.', '!', '?', ';', ':', '"', '\n']);
/** Prefixes are three letters or longer. */
const PREFIX_KEY = 3;
const NONE: readonly TermHit[] = [];
const NO_TERM: readonly number[] = [];
/** So many matchers were made; each has a number of its own. */
let matchers = 0;

const plurals = (word: string): string[] => {
  if (!/^\p{L}{3,}$/u.test(word)) return [];
  return word.endsWith('y') ? [`${word}s`, `${word.slice(0, -1)}ies`] : [`${word}s`, `${word}es`];
};

function readTerm(term: string): Element[] {
  const out: Element[] = [];
  let afterGap = false;
  for (const part of term.split(/[ -]/)) {
    if (part === '...') {
      afterGap = true;
      continue;
    }
    if (!part) continue;
    const words = part.split('|');
    const whole = words.filter((word) => !word.endsWith('*'));
    const prefixes = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
    out.push({ exact: new Set(whole.flatMap((word) => [word, ...plurals(word)])), prefixes, afterGap });
    afterGap = false;
  }
  return out;
}

const matches = (word: string, { exact, prefixes }: Element): boolean =>
  exact.has(word) || prefixes.some((prefix) => word.startsWith(prefix));

function addTo<K>(index: Map<K, number[]>, key: K, term: number): void {
  const terms = index.get(key);
  if (terms) terms.push(term);
  else index.set(key, [term]);
}

/**
 * Finds the terms of a topic pack (see `domain/topic.ts` for how they are written) in a list of words. Terms are
 * indexed by their first word, so the time is linear in the number of words and does not grow with the length of a word.
 */
export class TermMatcher {
  private readonly terms: readonly (readonly Element[])[];
  private readonly exact = new Map<string, number[]>();
  /** By the first letters of a prefix: few terms share them. */
  private readonly prefixes = new Map<string, number[]>();
  private readonly number = matchers++;
  private readonly beginnings = new WeakMap<readonly string[], Beginnings>();

  constructor(terms: readonly string[]) {
    this.terms = terms.map(readTerm);
    this.terms.forEach(([first], k) => {
      for (const word of first?.exact ?? []) addTo(this.exact, word, k);
      for (const start of new Set(first?.prefixes.map((prefix) => prefix.slice(0, PREFIX_KEY)))) addTo(this.prefixes, start, k);
    });
  }

  /** Terms that begin at this word and end at or before `to`. */
  at(words: Words, from: number, to: number): readonly TermHit[] {
    const { byWord, wordAt } = this.beginningsIn(words);
    const beginning = byWord[wordAt[from] ?? -1];
    if (beginning === undefined || beginning.length === 0) return NONE;
    const out: TermHit[] = [];
    for (const term of beginning) {
      const end = endOf(words, this.terms[term]!, from, to);
      if (end !== null) out.push({ term, from, to: end });
    }
    return out;
  }

  /** A text is searched again and again, sentence by sentence and clause by clause: where terms may begin in it is found once. */
  private beginningsIn({ lower }: Words): Beginnings {
    const found = this.beginnings.get(lower);
    if (found) return found;
    const { words, at } = distinctWords(lower);
    const byWord = words.map((word) => this.beginningWith(word));
    const places: number[] = [];
    at.forEach((word, k) => {
      if (byWord[word]!.length > 0) places.push(k);
    });
    const made = { byWord, wordAt: at, places };
    this.beginnings.set(lower, made);
    return made;
  }

  private beginningWith(word: Word): readonly number[] {
    const known = word.terms[this.number];
    if (known !== undefined) return known;
    const { text } = word;
    const exact = this.exact.get(text) ?? NO_TERM;
    const prefixed = this.prefixes.get(text.slice(0, PREFIX_KEY)) ?? NO_TERM;
    const more = prefixed.filter((term) => !exact.includes(term) && matches(text, this.terms[term]![0]!));
    const terms = more.length === 0 ? exact : [...exact, ...more];
    word.terms[this.number] = terms;
    return terms;
  }

  /** All terms between two words, in order of their first word; they may overlap. */
  find(words: Words, from = 0, to = words.lower.length): TermHit[] {
    const { places } = this.beginningsIn(words);
    const out: TermHit[] = [];
    for (let k = firstAtLeast(places, from); k < places.length && places[k]! < to; k++) {
      const hits = this.at(words, places[k]!, to);
      if (hits.length > 0) out.push(...hits);
    }
    return out;
  }

  /** True when any of the terms stands between the two words. */
  has(words: Words, from: number, to: number): boolean {
    const { places } = this.beginningsIn(words);
    for (let k = firstAtLeast(places, from); k < places.length && places[k]! < to; k++)
      if (this.at(words, places[k]!, to).length > 0) return true;
    return false;
  }
}

/** Index after the last word of the term that begins at `from`, or null. */
function endOf(words: Words, elements: readonly Element[], from: number, to: number): number | null {
  let at = from + 1;
  for (const element of elements.slice(1)) {
    if (words.lower[at] === '-') at++;
    if (!element.afterGap) {
      if (at >= to || !matches(words.lower[at]!, element)) return null;
      at++;
      continue;
    }
    const limit = Math.min(to, at + LONGEST_GAP + 1);
    while (at < limit && !GAP_END.has(words.lower[at]!) && !matches(words.lower[at]!, element)) at++;
    if (at >= limit || !matches(words.lower[at]!, element)) return null;
    at++;
  }
  return at;
}
