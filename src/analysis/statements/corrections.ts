import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { wordKind } from '../text/word-kinds.js';

const CORRECTION = wordKind(/^(?:corrections?|clarifications?)$/);
const ARTICLE = wordKind(/^(?:an?|the|this)$/);
const OWN_PIECE = oneOf('article|story|headline|caption|column|report|obituary|version|item|dispatch');
const WENT_WRONG = oneOf(
  'editions?|misstated|misspelled|misspelt|misidentified|incorrectly|erroneously|mistakenly|wrongly|corrected|correction',
);

/**
 * "An article on Friday about the camps said in some editions that …", "Correction: an earlier version gave …": a
 * sentence in which the outlet corrects what it printed itself. Nobody is quoted in it.
 */
export function isCorrection(doc: TextDocument, index: number): boolean {
  const { from: first, to } = doc.sentences[index]!;
  const from = CORRECTION.at(doc, first) && doc.lower[first + 1] === ':' ? first + 2 : first;
  if (!ARTICLE.at(doc, from)) return false;
  const piece = doc.lower.slice(from, Math.min(to, from + 4)).findIndex((word) => OWN_PIECE.has(word));
  if (piece < 0) return false;
  const isFormer = /^(?:earlier|previous)$/.test(doc.lower[from + piece - 1]!) && doc.lower[from + piece] === 'version';
  const ofItself = doc.lower[from + piece + 1] === 'of' && /^(?:this|the|an?)$/.test(doc.lower[from + piece + 2] ?? '');
  return isFormer || (ofItself && doc.lower[from + piece] === 'version') || doc.lower.slice(from, to).some((word) => WENT_WRONG.has(word));
}
