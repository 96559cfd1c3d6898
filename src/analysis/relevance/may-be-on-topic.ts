import type { TopicPack } from '../../domain/topic.js';
import { hintsIn } from './evidence.js';
import { matchersOf } from './matchers.js';
import type { Words } from './term.js';
import { without } from './terms.js';

/** Lower-case words and marks of a short plain text. */
export const wordsOf = (text: string): Words => ({
  lower:
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+|(?:\.[\p{L}])+\.?)?|[.!?;:"-]/gu) ?? [],
});

/** So many words that go with the topic make a page worth reading. */
const HINTS = 3;
/** Points of evidence that make a page worth reading. */
const WORTH_READING = 0.6;
/** Kinds of words that speak for the topic: so many in title and summary, or in a title that stands alone, make a page worth reading. */
const KINDS = { withSummary: 3, titleAlone: 2 };

/**
 * Is the page worth reading? Generous: any term of the topic in title or summary will do, and so will several words that
 * go with it, fewer where there is no summary; what hardly belongs is sorted out by `isRelevant` once the text is there.
 */
export function mayBeOnTopic(title: string, summary: string, pack: TopicPack): boolean {
  const words = wordsOf(`${title}\n${summary}`);
  const of = matchersOf(pack);
  const likes = of.lookAlikes.find(words);
  const matter = without(of.matter.find(words), likes).length;
  if (likes.length > 0 && matter === 0) return false;
  const hints = new Set(of.hints.find(words).map(({ term }) => term));
  if (matter > 0 || of.subject.find(words).length > 0 || hints.size >= HINTS) return true;
  if (pack.relevance === undefined) return false;
  const kinds = summary.trim() === '' ? KINDS.titleAlone : KINDS.withSummary;
  const { classes, points } = hintsIn(words, pack.relevance);
  return classes >= kinds || points >= WORTH_READING;
}
