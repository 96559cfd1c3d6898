import type { Word } from './vocabulary.js';

/** The tokens of a text in columns, one position a token, as they are read and mended. */
export interface Tokens {
  /** UTF-16 offsets into the whole text. */
  readonly start: number[];
  readonly end: number[];
  /** As the tagger read it, in plain form. */
  readonly word: Word[];
  readonly tag: string[];
  readonly lemma: string[];
}

export const noTokens = (): Tokens => ({ start: [], end: [], word: [], tag: [], lemma: [] });

export function addToken(tokens: Tokens, start: number, end: number, word: Word, tag: string, lemma: string): void {
  tokens.start.push(start);
  tokens.end.push(end);
  tokens.word.push(word);
  tokens.tag.push(tag);
  tokens.lemma.push(lemma);
}
