import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { CLAUSE_BREAKS, SPEECH } from './governors.js';

const VERB_AUX_ADP_ADV_PART = oneOf('VERB|AUX|ADP|ADV|PART');
const BREAKS = new Set(',;:"—()');

/** "told Parliament that …": no relative clause; what is told begins here. */
export function reportsThat(doc: TextDocument, from: number, end: number): boolean {
  if (end - 1 <= from || doc.lower[end - 1] !== 'that') return false;
  for (let k = end - 2; k >= Math.max(from, end - 8); k--) {
    if (SPEECH.has(doc.lower[k]!) && doc.tag[k] === 'VERB') return true;
    if (!/^(?:NOUN|PROPN|DET|ADJ|ADP|PRON|NUM|PART)$/.test(doc.tag[k]!)) return false;
  }
  return false;
}

/** How long a relative clause may be, in tokens. */
const RELATIVE_CLAUSE = 24;

/** "The women who had spent years in the camp (were …)": where the noun ends that a relative clause without commas speaks of; null when there is none. */
export function beforeRelative(doc: TextDocument, from: number, at: number): number | null {
  if (at <= from || !VERB_AUX_ADP_ADV_PART.has(doc.tag[at - 1]!)) return null;
  for (let k = at - 1; k > Math.max(from, at - RELATIVE_CLAUSE); k--) {
    const word = doc.lower[k]!;
    if (BREAKS.has(word) || CLAUSE_BREAKS.has(word) || (SPEECH.has(word) && doc.tag[k] === 'VERB')) return null;
    if ((word === 'who' || word === 'that' || word === 'which') && /^(?:NOUN|PROPN|PRON|NUM)$/.test(doc.tag[k - 1]!)) return k;
  }
  return null;
}
