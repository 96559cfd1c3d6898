import { backgroundShare } from './background-words.js';
import type { Term } from './terms.js';

/** Articles that are imagined to have been read before the first, so that a handful of articles does not pass for the whole world: they hold
 * the words that all articles of a topic share. */
const IMAGINED = 300;
/** Rare words count more than in proportion. */
const RARITY = 1.3;
/** A word that stands often in one article says little more than one that stands there twice. */
const REPETITION = 0.3;

/** Values below this change no likeness that matters and are left out. */
const NEGLIGIBLE = 0.03;

/** A vector over term numbers, without its zeros: `values[i]` belongs to `terms[i]`. */
export interface Vector {
  readonly terms: readonly number[];
  readonly values: readonly number[];
}

/** In how many articles each term was seen; grows with every article learned. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly seenIn: number[] = [];
  private articles = 0;

  learn(terms: ReadonlyMap<string, Term>): void {
    this.articles += 1;
    for (const key of terms.keys()) {
      const number = this.numbers.get(key);
      if (number === undefined) {
        this.numbers.set(key, this.seenIn.length);
        this.seenIn.push(1);
      } else this.seenIn[number] = (this.seenIn[number] ?? 0) + 1;
    }
  }

  /** TF-IDF of learned terms, length 1. */
  vectorOf(terms: ReadonlyMap<string, Term>): Vector {
    const found: number[] = [];
    const values: number[] = [];
    let squares = 0;
    for (const [key, term] of terms) {
      const number = this.numbers.get(key);
      if (number === undefined) continue;
      const seen = (this.seenIn[number] ?? 1) + IMAGINED * backgroundShare(key);
      const rarity = Math.log((this.articles + 1 + IMAGINED) / (seen + 1));
      if (rarity <= 0) continue;
      const value = term.weight ** REPETITION * rarity ** RARITY;
      squares += value * value;
      found.push(number);
      values.push(value);
    }
    return scaled(found, values, 1 / (Math.sqrt(squares) || 1));
  }
}

/** The vector times `factor`, without negligible values. */
export function scaled(terms: readonly number[], values: readonly number[], factor: number): Vector {
  const kept: { terms: number[]; values: number[] } = { terms: [], values: [] };
  for (let at = 0; at < terms.length; at += 1) {
    const value = values[at]! * factor;
    if (value < NEGLIGIBLE) continue;
    kept.terms.push(terms[at]!);
    kept.values.push(value);
  }
  return kept;
}
