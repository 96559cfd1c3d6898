import { oneOf } from '../text/one-of.js';
import type { Cue } from './cue.js';
import type { SentenceView } from './sentence-view.js';
import { BE, isQuoted } from './words.js';

const QUESTION_WORDS = oneOf('how|why|what|who');

/** Words before a colon that only say what kind of text follows ("Explainer: Why …"), in tokens. */
const LONGEST_LABEL = 8;

/** First token of the clause that holds the cue, a label and its colon left out. */
function clauseStart({ doc, from }: SentenceView, at: number): number {
  for (let k = from; k < Math.min(at, from + LONGEST_LABEL); k++) if (doc.lower[k] === ':') return k + 1;
  return from;
}

/**
 * "How Denmark’s minister came to promise a plane", "Why France says no": a heading or a subject that names what the text is about. Its verb
 * reports nothing. “How do you say no?” is a question, and "What she said was that …" says it after all.
 */
export function inNominalClause(view: SentenceView, cue: Cue): boolean {
  const { doc } = view;
  const start = clauseStart(view, cue.at);
  if (!QUESTION_WORDS.has(doc.lower[start]!) || isQuoted(doc, start)) return false;
  if (doc.tag[start + 1] === 'AUX' || (BE.has(doc.lower[cue.at + 1] ?? '') && doc.lower[cue.at + 2] === 'that')) return false;
  for (let k = start; k < cue.from; k++) if (/^[,;—]$/.test(doc.lower[k]!) || isQuoted(doc, k)) return false;
  return true;
}
