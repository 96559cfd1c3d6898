import type { TextDocument } from '../text/document.js';
import { wordKind } from '../text/word-kinds.js';
import type { SpeechVerb } from './speech-verbs.js';
import { isQuoted, isTime } from './words.js';

const FIND: SpeechVerb = { lemma: 'find', verbClass: 'say', strength: 0.9 };
const FINDS = wordKind(/^(?:found|finds)$/);
/** Those who judge or inquire: what they find they also say. */
const FINDER = wordKind(
  /^(?:courts?|tribunals?|judges?|justices?|jury|panel|reports?|study|survey|assessment|inquiry|commission|committee|rapporteur|ombudsman|ombudswoman|auditors?)$/,
);
/** How far before the verb they stand, and how far behind it the clause, in tokens. */
const SUBJECT_WITHIN = 10;
const CLAUSE_WITHIN = 5;

/** "The court found in May that …", "…, the court found": the verb at `i` reports a finding; null for "found the boy", "the police found that". */
export function findingVerbAt(doc: TextDocument, i: number, end: number): SpeechVerb | null {
  if (!FINDS.at(doc, i) || !opensClause(doc, i + 1, end)) return null;
  for (let k = i - 1; k >= Math.max(0, i - SUBJECT_WITHIN) && doc.sentenceOf[k] === doc.sentenceOf[i] && !isQuoted(doc, k); k--) {
    if (FINDER.at(doc, k)) return FIND;
    if (doc.tag[k] === 'VERB' || doc.tag[k] === 'PRON') return null;
  }
  return null;
}

/** "that …", "in May that …", or the end of the sentence. */
function opensClause(doc: TextDocument, from: number, end: number): boolean {
  if (from >= end) return true;
  for (let k = from; k < Math.min(end, from + CLAUSE_WITHIN); k++) {
    if (doc.lower[k] === 'that') return true;
    if (!/^(?:ADP|NUM)$/.test(doc.tag[k]!) && !isTime(doc.lower[k])) return false;
  }
  return false;
}
