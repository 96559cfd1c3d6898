import type { TextDocument } from '../text/document.js';

/**
 * "If less is paid, as Kest has threatened, “…”": a clause put in between commas, of somebody from `subject` on with the verb at `verb`. What
 * follows it is not theirs.
 */
export const isAside = (doc: TextDocument, subject: number, verb: number): boolean =>
  doc.lower[subject - 1] === 'as' && doc.lower[subject - 2] === ',' && doc.lower[verb + 1] === ',';
