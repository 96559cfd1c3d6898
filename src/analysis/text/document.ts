import type { DistinctWords } from './distinct-words.js';
import type { WordKinds } from './word-kinds.js';

/**
 * A text made ready for the analysis: parallel arrays, one position a token, so that every rule is index arithmetic.
 * Token ranges are [from, to).
 */
export interface TextDocument {
  /** The text as given; all offsets of facts point into it. */
  readonly text: string;
  readonly length: number;
  /** Each token as written. */
  readonly word: readonly string[];
  /** Lower case, with quotation marks, apostrophes and dashes in their plain form. */
  readonly lower: readonly string[];
  /** Universal part-of-speech tag (NOUN, PROPN, VERB, AUX, ADJ, ADV, PRON, DET, NUM, ADP, CCONJ, SCONJ, PART, INTJ, PUNCT, SYM, X). */
  readonly tag: readonly string[];
  readonly lemma: readonly string[];
  /** UTF-16 offsets of each token in `text`. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Index into `quotations`, -1 outside. */
  readonly quotationOf: readonly number[];
  /** Index into `sentences`. */
  readonly sentenceOf: readonly number[];
  /** Index into `paragraphs`. */
  readonly paragraphOf: readonly number[];
  readonly quotations: readonly QuotationRegion[];
  readonly sentences: readonly TokenRange[];
  readonly paragraphs: readonly TokenRange[];
  /** Per paragraph: page furniture (captions, share bars, related headlines, bylines), of which no fact is made. */
  readonly furniture: readonly boolean[];
  /** The different words of `lower` (see `WordFact`). */
  readonly distinct: DistinctWords;
  /** Of which kinds they are that rules ask for (see `WordKind`). */
  readonly kinds: WordKinds;
}

export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Tokens inside one pair of quotation marks, the marks included. */
export interface QuotationRegion extends TokenRange {
  /** Number of words inside; none where they are the title of a work. */
  readonly words: number;
  /** True when the closing mark is missing (a quotation that goes on in the next paragraph). */
  readonly open: boolean;
}
