import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { AUXILIARIES, isQuoted, isTime } from './words.js';

const REFLEXIVES = oneOf('itself|himself|herself|themselves');

const POINTS_BACK = /^(?:so|as much|it|this|that|no\.?|yes|the (?:same|opposite|contrary|reverse)|otherwise|nothing|little|more)$/;
const PRONOUN = oneOf('he|she|it|they|we|i|you|this|that|there');
/** Goes on from a pro-form with what is no part of it: "said so on Monday", "said it and …". */
const GOES_ON = /^(?:[,.;:—]|and|but|or|when|while|after|before|again|too|also|to|in|on|at|for|during|as|once|twice)$/;

/** Ends of the words at the beginning of the content that point back to what was said elsewhere. */
function pointerEnds(doc: TextDocument, { from, to }: TokenRange): number[] {
  const first = doc.lower[from] === 'that' && to - from > 2 ? from + 1 : from;
  const ends: number[] = [];
  for (const length of [2, 1])
    if (POINTS_BACK.test(doc.lower.slice(first, Math.min(to, first + length)).join(' '))) ends.push(first + length);
  let k = first + 1;
  while (k < to && (AUXILIARIES.has(doc.lower[k]!) || doc.lower[k] === 'not' || doc.lower[k] === "n't" || doc.lower[k] === 'never')) k++;
  if (PRONOUN.has(doc.lower[first]!) && k > first + 1 && k >= to) ends.push(k);
  return ends;
}

/**
 * "said so", "said it and this week unsaid it", "said it would": the words only point to what was said elsewhere and mean
 * nothing to whoever reads them alone. A quotation (“No”) is what was said.
 */
export function saysNothing(doc: TextDocument, content: readonly TokenRange[]): boolean {
  const [only] = content;
  if (!only || content.length > 1 || doc.quotationOf[only.from]! >= 0 || isQuoted(doc, only.from)) return false;
  // "spent the night explaining itself"
  if (REFLEXIVES.has(doc.lower[only.from]!) && only.to - only.from > 1) return true;
  return pointerEnds(doc, only).some((end) => end >= only.to || GOES_ON.test(doc.lower[end]!) || isTime(doc.lower[end]));
}
