import type { TextDocument } from '../text/document.js';
import { isAside } from './aside.js';
import type { Attribution } from './attribution.js';
import { quotedShare } from './chained.js';
import { subjectBefore } from './subject.js';

/** Shorter pieces without a verb of speech are mostly names, titles and scare quotes. */
const FEWEST_WORDS = 5;

/**
 * A quoted piece in a sentence without a verb of speech ("Kest is ready for “a full and open inquiry”"): said by the
 * subject of the verb before it. Null where there is none.
 */
export function quotedFragment(doc: TextDocument, index: number): Attribution | null {
  const { from, to } = doc.sentences[index]!;
  const { first } = quotedShare(doc, { from, to });
  const region = doc.quotations[doc.quotationOf[first] ?? -1];
  if (!region || region.words < FEWEST_WORDS) return null;
  let verb = first - 1;
  while (verb >= from && doc.tag[verb] !== 'VERB') verb--;
  if (verb < from) return null;
  let group = verb;
  while (group - 1 >= from && /^(?:AUX|ADV|PART)$/.test(doc.tag[group - 1]!)) group--;
  const subject = subjectBefore(doc, group, from);
  if (!subject || isAside(doc, subject.from, verb)) return null;
  return {
    source: { from: subject.from, to: subject.to },
    cue: { from: group, to: verb + 1 },
    content: [{ from: verb + 1, to: Math.max(region.to, verb + 2) }],
    sentence: index,
    rule: 'fragment',
    strength: 0.4,
    sure: 0.4,
  };
}
