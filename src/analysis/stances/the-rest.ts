import { oneOf } from '../text/one-of.js';
import type { Site } from './site.js';

const SELF = oneOf('another|others|anyone|anybody|nobody|none');
const COUNTS = oneOf('any|no|some|many|several|dozens|two|three|four|five');
/** What goes on in these is no object that is left unsaid: "more than that", "more of the burden", "another three months". */
const GOES_ON = /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON|PART)$/;

/** Where the words for those who are left of people named before end: "any more", "no others", "another", "the rest", "anyone else"; `at` where none stand. */
function endOfRest({ lower }: Site['doc'], at: number): number {
  const word = lower[at] ?? '';
  const next = lower[at + 1] ?? '';
  if (/^any(?:one|body)$|^nobody$/.test(word)) return next === 'else' ? at + 2 : at;
  if (SELF.has(word)) return word === 'another' && next === 'one' ? at + 2 : at + 1;
  if (COUNTS.has(word)) return /^(?:more|others?)$/.test(next) ? at + 2 : at;
  if (word === 'the') return /^(?:rest|others|remainder)$/.test(next) ? at + 2 : at;
  return word === 'more' ? at + 1 : at;
}

/** "It has since declined to take any more", "refused to fetch the others": those who are left of people whom the words before speak of. */
export function meansTheRest({ doc, cue, context: { matchers } }: Site): boolean {
  const { lower, tag } = doc;
  const end = endOfRest(doc, cue.to);
  if (end === cue.to || GOES_ON.test(tag[end] ?? 'PUNCT') || /^(?:than|of)$/.test(lower[end] ?? '')) return false;
  const before = doc.sentences[Math.max(0, doc.sentenceOf[cue.from]! - 1)]!;
  return matchers.people.has(doc, before.from, cue.from);
}
