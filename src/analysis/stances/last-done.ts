import { axisOf } from '../../domain/stance.js';
import { isTime } from '../statements/words.js';
import type { TextDocument, TokenRange } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import { sentencesWith } from '../text/sentences-with.js';
import { wordKind } from '../text/word-kinds.js';
import { NEGATIONS } from './governors.js';
import type { Reading } from './reading.js';

const BREAK = /^[,;:"—]$/;
const BREAKS = wordKind(BREAK);
const NOUN_OF_TIME = oneOf(
  'the|a|an|last|early|late|mid|this|then|fall|end|beginning|start|autumn|spring|summer|winter|day|week|month|year',
);
const tellsSince = sentencesWith((word) => word === 'since');

/** "since March 2021, when …": a time that a clause tells more of; "since Belgium fetched …": a clause itself. Is the verb in it? */
function isWithin({ lower, tag }: TextDocument, since: number, verb: number): boolean {
  const between = lower.slice(since + 1, verb);
  const when = between.indexOf('when');
  if (when > 0) return between.slice(0, when).filter((word) => BREAK.test(word)).length <= 1 && !between.includes(';');
  if (between.some((word) => BREAK.test(word)) || between.length === 0) return false;
  // "has since March brought home": a time, and the verb of the main clause.
  const next = lower[since + 1]!;
  return !(/^\d/.test(next) || isTime(next) || (NOUN_OF_TIME.has(next) && isTime(lower[since + 2]))) && tag[since + 1] !== 'VERB';
}

/** Where the deed stands: at its verb, or behind the "when" of a clause that was read as a whole. */
function deedIn({ lower }: TextDocument, { verb, clause: { from, to } }: Reading): number {
  if (verb !== undefined) return verb;
  const when = lower.indexOf('when', from);
  return when > 0 && when < to ? when + 1 : -1;
}

/** "has not returned anyone since March 2021, when 12 women were flown home": what was last done before a time in which nobody was taken home. */
export function isLastDone(doc: TextDocument, { from }: TokenRange, reading: Reading): boolean {
  const { label } = reading;
  const deed = axisOf(label) === 'return' && label !== 'refuse' ? deedIn(doc, reading) : -1;
  if (deed < 0 || !tellsSince(doc, deed)) return false;
  let since = deed - 1;
  while (since > from && doc.lower[since] !== 'since') since--;
  if (since <= from || !isWithin(doc, since, deed)) return false;
  for (let k = since - 1; k >= from && !BREAKS.at(doc, k); k--) if (NEGATIONS.has(doc.lower[k]!)) return true;
  return false;
}
