import type { TextDocument, TokenRange } from '../text/document.js';
import type { SpeechVerbs } from './speech-verbs.js';
import { isNominal } from './words.js';

/** "One option", "the question of returns": what is talked about, which says nothing itself. */
export function isTopicOfTalk(doc: TextDocument, { topics }: SpeechVerbs, { from, to }: TokenRange): boolean {
  let head = from;
  while (head + 1 < to && !isNominal(doc.tag[head])) head++;
  while (head + 1 < to && isNominal(doc.tag[head + 1])) head++;
  return topics.has(doc.lower[head]!);
}
