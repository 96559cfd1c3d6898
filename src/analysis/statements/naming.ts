import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { isNominal, isVerbal } from './words.js';

const NAMES = oneOf('call|dub|label|name');

/** Longest name that somebody is called by, in tokens. */
const LONGEST = 6;

/** "Ann Kest, dubbed the Teacher, told": a name between commas, with the verb behind. */
function isInserted({ lower, tag }: TextDocument, at: number): boolean {
  if (lower[at - 1] !== ',' || !isNominal(tag[at - 2])) return false;
  for (let k = at + 1; k <= at + LONGEST; k++) {
    if (lower[k] === ',') return k > at + 1 && isVerbal(tag[k + 1]);
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(tag[k] ?? '') && lower[k] !== '"') return false;
  }
  return false;
}

/** "a firm called Dorn & Sons": gives a name, says nothing. */
export function isNaming(doc: TextDocument, at: number, from: number, lemma: string): boolean {
  if (!NAMES.has(lemma)) return false;
  if (isInserted(doc, at)) return true;
  if (doc.tag[at - 1] !== 'NOUN') return false;
  for (let k = at - 1; k >= Math.max(from, at - LONGEST); k--) if (doc.tag[k] === 'DET') return doc.lower[k] !== 'the';
  return false;
}
