import type { ActorCode } from '../../domain/actor.js';
import type { TextDocument } from '../text/document.js';

/** Aid and rights groups that send out releases. */
export const GROUPS: ReadonlySet<ActorCode> = new Set(['HRW', 'Amnesty', 'SaveTheChildren', 'Reprieve', 'NGO']);

/** How far "today" stands from who says it: "Save the Children said in a briefing published today". */
const NEAR = 12;

/** Who speaks at token `at` says it in the first paragraph, and "today": so begins what a group sends out itself. News names the day. */
export function opensRelease(
  { paragraphs, furniture, paragraphOf, lower, sentences, sentenceOf, quotationOf }: TextDocument,
  at: number,
): boolean {
  const first = paragraphs.findIndex((paragraph, p) => !furniture[p] && lower[paragraph.to - 1] === '.');
  if (paragraphOf[at] !== first) return false;
  const { from, to } = sentences[sentenceOf[at]!]!;
  for (let k = Math.max(from, at - NEAR); k < Math.min(to, at + NEAR); k++) if (lower[k] === 'today' && quotationOf[k]! < 0) return true;
  return false;
}
