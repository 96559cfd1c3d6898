import type { Quantity } from '../../domain/figure.js';
import { oneOf } from '../text/one-of.js';
import { lastIndexBefore } from '../text/sorted.js';
import { isYear } from './bare.js';
import { MORE_OR_LESS } from './roughly.js';
import type { FigureView } from './view.js';

const FURTHER = oneOf('another|further|additional');
const MORE = oneOf('more|other|others|additional|further');

/** A number, and where what it counts begins. */
interface Numbered {
  readonly from: number;
  readonly to: number;
}

/** "Six of the children", "two of these women", "the other three women": some of people whom the text knows. */
export const isOfKnown = ({ doc }: FigureView, { from, to }: Numbered): boolean =>
  (doc.lower[to] === 'of' && /^(?:the|these|those|its|their|our)$/.test(doc.lower[to + 1] ?? '')) ||
  ((doc.lower[from - 1] === 'other' || doc.lower[from - 1] === 'remaining') && doc.lower[from - 2] === 'the');

/** "Another 423 had attempted it", "two more women", "three other mothers": others than those counted before. */
export const isOneMore = ({ doc }: FigureView, { from, to }: Numbered): boolean =>
  FURTHER.has(doc.lower[from - 1] ?? '') || MORE.has(doc.lower[to] ?? '');

/** A figure as far as a number that comes again looks at it. */
interface Counted {
  readonly candidate: { readonly quantity: Quantity };
}

/** Smaller numbers come again of others. */
const TELLING = 4;

/** "Of the 173, 59 were killed": the figure whose number comes again, as an index of `done`; null where there is none. */
export function sameAgain({ doc }: FigureView, done: readonly Counted[], { from, quantity }: Numbered & { readonly quantity: Quantity }) {
  if (quantity.value < TELLING || !/^(?:the|these|those|all)$/.test(doc.lower[from - 1] ?? '')) return null;
  const isSame = ({ candidate }: Counted): boolean =>
    candidate.quantity.value === quantity.value && candidate.quantity.max === quantity.max;
  const k = lastIndexBefore(done, done.length, isSame);
  return k < 0 ? null : k;
}

/** Words of a number itself. */
const IN_TIME =
  /^(?:in (?:the (?:first|second|third|fourth|following|next)|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid|spring|summer|autumn|winter)|(?:last|this) \w+)$/;
/** Tokens from the first people to the second number. */
const TIME_GAP = 14;

/** "156 people in May and 64 in October", "in 2014, 90 people left; in 2015, 40": the people that end at `end` once more, for another time. */
export function isAtAnotherTime(
  { doc }: FigureView,
  end: number,
  { from, to, quantity }: Numbered & { readonly quantity: Quantity },
): boolean {
  if (from - end > TIME_GAP || isYear(quantity.value, quantity.text)) return false;
  let link = from - 1;
  while (MORE_OR_LESS.has(doc.lower[link] ?? '')) link--;
  const isTime = (at: number): boolean =>
    IN_TIME.test(doc.lower.slice(at, at + 2).join(' ')) || IN_TIME.test(doc.lower.slice(at, at + 3).join(' '));
  // "19 in October and 13 more in May"
  const behind = /^(?:more|others)$/.test(doc.lower[to] ?? '') ? to + 1 : to;
  if (/^(?:and|,)$/.test(doc.lower[link] ?? '') && isTime(behind) && (isTime(end) || isTime(link - 2))) return true;
  const isFronted = doc.lower[link] === ',' && isTime(link - 2) && /^(?:[,;]|and)$/.test(doc.lower[link - 3] ?? '');
  return isFronted && /^(?:[,;.]|and)$/.test(doc.lower[to] ?? '.');
}
