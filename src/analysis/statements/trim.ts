import type { TextDocument, TokenRange } from '../text/document.js';
import { isDash } from './words.js';

const LEADING = /^[,;:.—\s]+$/;

/** The range without commas, dashes and loose conjunctions at its edges. */
export function trimmed(doc: TextDocument, from: number, to: number): TokenRange {
  let first = from;
  let end = to;
  while (first < end && LEADING.test(doc.lower[first]!)) first++;
  while (end > first && (/^(?:[,;:.]|and|but)$/.test(doc.lower[end - 1]!) || isDash(doc.lower[end - 1]))) end--;
  return { from: first, to: end };
}
