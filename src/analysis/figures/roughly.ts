import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';

/** Words that make the number behind them rough, and say nothing of whether its people are known. */
export const MORE_OR_LESS = oneOf('about|around|some|nearly|almost|roughly|approximately|least|at|more|than|over|only|just');

/** Words before a number that make it rough, or say that it is of more or of all. */
export const ROUGHLY =
  /^(?:about|around|some|nearly|almost|roughly|approximately|at|least|more|than|over|up|to|only|just|perhaps|maybe|well|close|another|a|further|all|the)$/;

/** The last token before a number and the words that make it rough. */
export function beforeRoughly({ lower }: TextDocument, from: number): number {
  let at = from - 1;
  while (ROUGHLY.test(lower[at] ?? '')) at--;
  return at;
}
