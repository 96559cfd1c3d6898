import type { TokenRange } from '../text/document.js';
import { inside } from '../text/sorted.js';
import type { Setting } from './setting.js';

const INTRODUCES =
  /\b(?:join(?:ing|s) (?:me|us)|joined (?:\S+ ){0,3}?by|with (?:me|us) (?:is|are|now|today|here|in|on)|on the (?:line|phone)|in (?:the |our )?studio|(?:our|my) guest)\b/;

/** "Joining me is the foreign minister": a guest of a broadcast, whose country the presenter need not tell who has just spoken of others. */
export function isGuest({ doc, actors }: Setting, { from }: TokenRange): boolean {
  const sentence = doc.sentences[doc.sentenceOf[from]!]!;
  return inside(actors, sentence.from, sentence.to).length === 0 && INTRODUCES.test(doc.lower.slice(sentence.from, from).join(' '));
}
