import type { TextDocument, TokenRange } from '../text/document.js';
import { subjectBefore } from './subject.js';
import { isQuoted, isVerbal } from './words.js';

/** How far "quoted" may stand from "as saying", in tokens. */
const REACH = 12;

/** "The daily quoted Kest as saying", "Kest was quoted as saying": who spoke, and where the whole attribution begins. */
export interface QuotedSpeaker {
  readonly speaker: TokenRange;
  readonly start: number;
}

/** The position of "quoted" or "cited" before "as" and the verb at `saying`, -1 where they do not stand. */
export function quotedBefore(doc: TextDocument, saying: number, floor: number): number {
  if (doc.lower[saying - 1] !== 'as') return -1;
  for (let k = saying - 2; k >= Math.max(floor, saying - REACH); k--) {
    if (isQuoted(doc, k)) return -1;
    if (/^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(doc.lower[k]!)) return k;
  }
  return -1;
}

const BE = /^(?:is|are|was|were|been|being)$/;

/** Whom somebody quotes "as saying" something; null where the verb at `saying` is built in another way. */
export function quotedSpeaker(doc: TextDocument, saying: number, floor: number): QuotedSpeaker | null {
  const quoted = quotedBefore(doc, saying, floor);
  if (quoted < 0) return null;
  let group = quoted;
  while (group - 1 >= floor && (isVerbal(doc.tag[group - 1]) || doc.tag[group - 1] === 'ADV')) group--;
  const subject = subjectBefore(doc, group, floor);
  const start = subject?.from ?? group;
  // "Kest was quoted last night as saying"
  const passive = doc.lower.slice(group, quoted).some((word) => BE.test(word));
  if (quoted + 1 < saying - 1 && !passive && doc.lower[quoted + 1] !== 'by')
    return { speaker: { from: quoted + 1, to: saying - 1 }, start };
  return subject && { speaker: { from: subject.from, to: subject.to }, start };
}
