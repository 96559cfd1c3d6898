import type { TokenRange } from '../text/document.js';

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

interface Word {
  readonly text: string;
  readonly prefix: boolean;
}
interface Element {
  readonly words: readonly Word[];
  /** The element before may be followed by other words. */
  readonly afterGap: boolean;
}

const LONGEST_GAP = 14;
/** A gap ends at the end of a sentence or of a main clause. */
const GAP_END = new Set(['.', '!', '?', ';', ':', '"', '\n']);
const SHORTEST_PREFIX = 3;

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
    const words = part.split('|').map((text) => ({ text: text.replace(/\*$/, ''), prefix: text.endsWith('*') }));
    out.push({ words, afterGap });
    afterGap = false;
  }
  return out;
}

const matches = (word: string, element: Element): boolean =>
  element.words.some(({ text, prefix }) => (prefix ? word.startsWith(text) : word === text || plurals(text).includes(word)));

/**
 * Finds the terms of a topic pack (see `domain/topic.ts` for how they are written) in a list of words. Terms are
 * indexed by their first word, so the time is linear in the number of words.
 */
export class TermMatcher {
  private readonly terms: readonly (readonly Element[])[];
  private readonly exact = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();

  constructor(terms: readonly string[]) {
    this.terms = terms.map(readTerm);
    this.terms.forEach((elements, k) => {
      for (const { text, prefix } of elements[0]?.words ?? []) {
        const index = prefix ? this.prefixes : this.exact;
        for (const key of prefix ? [text] : [text, ...plurals(text)]) index.set(key, [...(index.get(key) ?? []), k]);
      }
    });
  }

  /** Terms that begin at this word and end at or before `to`. */
  at(words: Words, from: number, to: number): TermHit[] {
    const first = words.lower[from];
    if (first === undefined) return [];
    const candidates = new Set(this.exact.get(first));
    for (let n = SHORTEST_PREFIX; n <= first.length; n++) for (const k of this.prefixes.get(first.slice(0, n)) ?? []) candidates.add(k);
    const out: TermHit[] = [];
    for (const term of candidates) {
      const end = endOf(words, this.terms[term]!, from, to);
      if (end !== null) out.push({ term, from, to: end });
    }
    return out;
  }

  /** All terms between two words, in order of their first word; they may overlap. */
  find(words: Words, from = 0, to = words.lower.length): TermHit[] {
    const out: TermHit[] = [];
    for (let i = from; i < to; i++) out.push(...this.at(words, i, to));
    return out;
  }

  /** True when any of the terms stands between the two words. */
  has(words: Words, from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.at(words, i, to).length > 0) return true;
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
