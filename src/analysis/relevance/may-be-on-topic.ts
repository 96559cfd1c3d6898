import type { TopicPack } from '../../domain/topic.js';
import { matchersOf } from './matchers.js';
import type { Words } from './terms.js';

/** Lower-case words and marks of a short plain text. */
const wordsOf = (text: string): Words => ({
  lower:
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+|(?:\.[\p{L}])+\.?)?|[.!?;:"-]/gu) ?? [],
});

/**
 * Is the page worth reading? Generous: any term of the topic in title or summary will do, unless they only look like it;
 * what hardly belongs is sorted out by `isRelevant` once the text is there.
 */
export function mayBeOnTopic(title: string, summary: string, pack: TopicPack): boolean {
  const words = wordsOf(`${title}\n${summary}`);
  const of = matchersOf(pack);
  const matter = of.matter.find(words).length;
  if (of.lookAlikes.find(words).length > 0 && matter === 0) return false;
  return matter > 0 || of.subject.find(words).length > 0;
}
