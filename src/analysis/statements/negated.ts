import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import type { SpeechVerbs } from './speech-verbs.js';
import { isGerund, NEGATIONS } from './words.js';

const DET_ADJ_NOUN_PROPN = oneOf('DET|ADJ|NOUN|PROPN');

/** "unwilling to say", "has yet to confirm": nor was this. */
const UNWILLING = oneOf('unwilling|reluctant|unable|loath|hesitant');

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'neither', 'none', 'nor']);

/** Longest subject that is nobody, in tokens. */
const LONGEST_NOBODY = 7;
/** "Neither the ministry nor the embassy said", "none of the women said", "no official has said": nobody did. */
function isNobody({ lower, tag }: TextDocument, group: number, floor: number): boolean {
  for (let k = group - 1; k >= Math.max(floor, group - LONGEST_NOBODY); k--) {
    if (lower[k] === 'nor' || lower[k] === 'neither' || lower[k] === 'none') return true;
    if (lower[k] === 'no') return tag[k] === 'DET' && k === group - 2 && tag[k + 1] === 'NOUN';
    if (!DET_ADJ_NOUN_PROPN.has(tag[k]!) && lower[k] !== 'of') return false;
  }
  return false;
}

/** "did not say", "never said", "declined to comment", "refused to confirm": nothing was said. */
export function isNegated(doc: TextDocument, speech: SpeechVerbs, from: number, at: number, floor: number): boolean {
  let infinitive = false;
  for (let k = from; k < at; k++) {
    if (NEGATIONS.has(doc.lower[k]!) || (doc.lower[k] === 'yet' && doc.lower[k + 1] === 'to')) return true;
    if (doc.lower[k] === 'to') infinitive = true;
  }
  const before = from - 1 >= floor ? doc.lower[from - 1]! : '';
  if (infinitive && UNWILLING.has(before)) return true;
  if (before === 'without' || (infinitive && /^(?:authori[sz]ed|allowed|permitted|entitled)$/.test(before))) return true;
  if ((infinitive || isGerund(doc.lower[at]!)) && speech.refusals.has(before)) return true;
  // "would not confirm or deny", "neither confirmed nor denied".
  if (before === 'or' && /^confirm/.test(doc.lower[from - 2] ?? '')) return true;
  return NOBODY.has(before) || isNobody(doc, from, floor) || (before === 'one' && doc.lower[from - 2] === 'no');
}
