import { hash } from 'node:crypto';
import { overlap, wordsOf } from '../text/words.js';

/** Words of a text looked at: a copy is a copy from its first paragraphs on, and outlets cut wire texts from the end. */
const WORDS_COMPARED = 220;
const SHINGLE = 4;
/** Share of common word sequences from which a text counts as a copy. */
const COPIED = 0.5;

export interface Copyable {
  readonly id: string;
  readonly text: string;
}

/** Sequences of four words of the text's beginning. */
export function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text.slice(0, WORDS_COMPARED * 8)).slice(0, WORDS_COMPARED);
  const shingles = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i += 1) shingles.add(words.slice(i, i + SHINGLE).join(' '));
  return shingles;
}

/** The articles (given earliest first) that repeat the words of an earlier one, with that one's id. */
export function copiesAmong(articles: readonly Copyable[]): Map<string, string> {
  const originals: { id: string; shingles: Set<string> }[] = [];
  const copies = new Map<string, string>();
  for (const article of articles) {
    const shingles = shinglesOf(article.text);
    const original = originals.find((candidate) => overlap(candidate.shingles, shingles) >= COPIED);
    if (original) copies.set(article.id, original.id);
    else originals.push({ id: article.id, shingles });
  }
  return copies;
}

/** Marks of a text: of two texts that share a third of their sequences, about half; of two that have nothing in common, none. */
const MARKS = 16;

/**
 * What the text is known again by, to find its copies among any number of texts without looking at each (Broder's bottom-k sketch): the smallest
 * hashes of its sequences of words.
 */
export const marksOf = (text: string): string[] =>
  [...shinglesOf(text)]
    .map((shingle) => hash('sha1', shingle, 'hex').slice(0, 12))
    .sort()
    .slice(0, MARKS);
