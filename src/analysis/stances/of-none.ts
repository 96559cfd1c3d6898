import type { TextDocument } from '../text/document.js';
import type { Subject } from './subject.js';

/** How long a list of people may be, in tokens. */
const LONGEST_LIST = 10;

/** "No women or children have been brought home": the last of a list that begins with "no", of whom nothing is done. */
export function isOfNone({ lower, tag }: TextDocument, { from, to }: Subject): boolean {
  if (to <= from || !/^(?:or|nor|,|and)$/.test(lower[from - 1] ?? '')) return false;
  for (let k = from - 1; k >= Math.max(0, from - LONGEST_LIST); k--) {
    if (lower[k] === 'no' || lower[k] === 'neither') return true;
    if (!/^(?:or|nor|,|and)$/.test(lower[k]!) && !/^(?:NOUN|ADJ|PROPN)$/.test(tag[k]!)) return false;
  }
  return false;
}
