import type { StatementFact } from '../../domain/facts.js';
import { containment, contentWords } from '../text/words.js';

/** Quotations that share this much of the shorter one are the same words cut differently. */
const SAME_WORDS = 0.75;
/** Of nearly the same length neither is a piece of the other. */
const NEARLY_AS_LONG = 0.8;

/** What somebody said, taken apart once for many comparisons. */
export interface Worded {
  readonly words: ReadonlySet<string>;
  readonly digits: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly negated: boolean;
}

const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen)$/;
const NEGATION = /\b(?:not|no|never|nobody|none|nothing|neither|nor|cannot|without|refuses?d?)\b|n[’']t\b/i;

export function worded(quote: string): Worded {
  const words = contentWords(quote);
  const all = [...words];
  return {
    words,
    digits: new Set(all.filter((word) => /^\p{N}/u.test(word))),
    numbers: new Set(all.filter((word) => NUMBER.test(word))),
    negated: NEGATION.test(quote),
  };
}

/**
 * The same words, or a piece of them. A sentence with another number in it, or with the "not" that the other lacks, says something else however many words
 * the two share: "38 nationals are held" one week and "29 nationals are held" the next.
 */
export function areSameWords(a: Worded, b: Worded): boolean {
  const [less, more] = a.words.size <= b.words.size ? [a, b] : [b, a];
  if (containment(less.words, more.words) < SAME_WORDS) return false;
  if (differ(less.digits, more.digits) || differ(less.numbers, more.numbers)) return false;
  if (less.negated === more.negated) return true;
  return more.negated && less.words.size < more.words.size * NEARLY_AS_LONG;
}

/** Both have such words, and the shorter one has some that the longer one has not. */
const differ = (less: ReadonlySet<string>, more: ReadonlySet<string>): boolean =>
  more.size > 0 && [...less].some((word) => !more.has(word));

/** The same name (or one name within the other), or no name on one side. */
export function maySpeakForEachOther(a: StatementFact, b: StatementFact): boolean {
  const one = a.speaker?.name?.toLowerCase() ?? null;
  const other = b.speaker?.name?.toLowerCase() ?? null;
  return one === null || other === null || one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}
