import type { Quantity } from '../../domain/figure.js';
import type { TextDocument } from '../text/document.js';

/** What may stand between "rose" and "from": when. */
const WHEN =
  /^(?:last|this|past|since|in|over|during|the|year|month|week|january|february|march|april|may|june|july|august|september|october|november|december|sharply|again|slightly|steadily|\d{4})$/;
const WHEN_REACH = 5;

/** The verb before "from", over the words that tell when: "rose last year from". */
function verbBefore(lower: readonly string[], from: number): string {
  let at = from - 1;
  while (at > from - WHEN_REACH && WHEN.test(lower[at] ?? '')) at--;
  return lower[at] ?? '';
}

const ROSE = /^(?:rose|risen|rising|grew|grown|growing|increased|increasing|climbed|jumped|swelled|swollen|soared|up)$/;
/** The words of the second number: "60" of "150 to 60". */
const SECOND = /(?:\bto|[-–—])\s*((?:(?!\bto\b)[^-–—])+)$/;

/** "fell from 150 to 60", "rose from 30 to 45": no range; what stands now is the second number, with its own words. */
export function currentOf({ lower }: TextDocument, from: number, quantity: Quantity): Pick<Quantity, 'value' | 'max' | 'text' | 'start'> {
  const { value, max, text, start } = quantity;
  const changed = max !== null && (max < value || (lower[from - 1] === 'from' && ROSE.test(verbBefore(lower, from - 1))));
  if (!changed) return { value, max, text, start };
  const words = SECOND.exec(text)?.[1] ?? text;
  return { value: max, max: null, text: words, start: start + text.length - words.length };
}
