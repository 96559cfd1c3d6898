import type { Quantity } from '../../domain/figure.js';
import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';

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

const CHANGED =
  /^(?:rose|risen|rises|rising|grew|grown|growing|increased|increasing|climbed|jumped|swelled|swollen|soared|up|fell|fallen|falls|falling|dropped|dropping|declined|shrank|shrunk|shrinking|decreased|dwindled|down)$/;

/** "Fallen by 12 to 60", "has grown by seven names": how far it changed, not how many there are. */
export const isStep = ({ lower }: TextDocument, from: number): boolean => {
  let by = from - 1;
  while (ROUGHLY.has(lower[by] ?? '')) by--;
  const verb = verbBefore(lower, by);
  // "brought up by two women": no change.
  const bare = (verb === 'up' || verb === 'down') && !/^(?:is|are|was|were|,|been|\d.*)$/.test(lower[by - 2] ?? '');
  return lower[by] === 'by' && CHANGED.test(verb) && !bare;
};
const ROUGHLY = oneOf('about|around|some|nearly|almost|roughly|at|least|more|than|over|only|just|another|a|further');

const ROSE = /^(?:rose|risen|rising|grew|grown|growing|increased|increasing|climbed|jumped|swelled|swollen|soared|up)$/;
/** The words of the second number: "60" of "150 to 60". */
const SECOND = /(?:\bto|[-–—])\s*((?:(?!\bto\b)[^-–—])+)$/;

/** "fell from 150 to 60", "rose from 30 to 45": "by 12 to 60": no range; what stands now is the second number, with its own words. */
export function currentOf(
  doc: TextDocument,
  from: number,
  { value, max, modifier, text, start }: Quantity,
): Pick<Quantity, 'value' | 'max' | 'modifier' | 'text' | 'start'> {
  const { lower } = doc;
  const changed =
    max !== null && (max < value || (lower[from - 1] === 'from' && ROSE.test(verbBefore(lower, from - 1))) || isStep(doc, from));
  if (!changed) return { value, max, modifier, text, start };
  const words = SECOND.exec(text)?.[1] ?? text;
  return {
    value: max,
    max: null,
    modifier: modifier === 'up' || modifier === 'down' ? null : modifier,
    text: words,
    start: start + text.length - words.length,
  };
}
