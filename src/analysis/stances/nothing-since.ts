import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import type { Reading } from './reading.js';

const NONE = oneOf("not|n't|never|nobody|no|none");
/** How far behind "since" the "when" stands, in tokens: "since the early spring of 2021, when". */
const TIME_WITHIN = 8;

/**
 * "has taken back nobody since May 2021, when two were flown home": a return that was the last one. It was a deed of that time, and no
 * word of today.
 */
export function isLastReturn({ lower }: TextDocument, { label, clause, verb }: Reading): boolean {
  if (label !== 'repatriate' && label !== 'repatriate_children_only') return false;
  const words = lower.slice(clause.from, clause.to);
  const when = words.indexOf('when');
  const told = verb === undefined ? 0 : verb - clause.from;
  if (when < 0 || (told > 0 && told < when)) return false;
  const since = words.lastIndexOf('since', when);
  return since > 0 && when - since <= TIME_WITHIN && words.slice(0, since).some((word) => NONE.has(word));
}
