import type { TextDocument } from '../text/document.js';
import { beginsWithCapital } from '../text/letters.js';
import { type Lexeme, lex } from './lexemes.js';

/** The text as lexemes, each with the tag and sentence of the document's token that it stands in. */
export interface Reading {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
  readonly tag: readonly string[];
  /** Index of the sentence, -1 outside. */
  readonly sentence: readonly number[];
}

/** One walk over lexemes and tokens together: linear. */
export function readLexemes(doc: TextDocument): Reading {
  const lexemes = lex(doc);
  const tag: string[] = [];
  const sentence: number[] = [];
  let token = 0;
  for (const { start } of lexemes) {
    while (token + 1 < doc.length && doc.end[token]! <= start) token++;
    const inside = token < doc.length && doc.start[token]! <= start && start < doc.end[token]!;
    tag.push(inside ? doc.tag[token]! : 'X');
    sentence.push(doc.sentenceOf[token] ?? -1);
  }
  return { text: doc.text, lexemes, tag, sentence };
}

export const HYPHEN: ReadonlySet<string> = new Set('-‑–');

/** Lower-case word at a position, '' outside the text. */
export const wordAt = (reading: Reading, at: number): string => reading.lexemes[at]?.lower ?? '';

/** True when `at` and `other` stand in one sentence. */
export const together = (reading: Reading, at: number, other: number): boolean => reading.sentence[at] === reading.sentence[other];

/** True for a word written with a capital. */
export const isCapital = (lexeme: Lexeme | undefined): boolean => lexeme?.kind === 'word' && beginsWithCapital(lexeme.text);
