import type { TokenRange } from '../text/document.js';
import { inside } from '../text/sorted.js';
import type { Setting } from './setting.js';

const INTRODUCES =
  /\b(?:join(?:ing|s) (?:me|us)|joined (?:\S+ ){0,3}?by|with (?:me|us) (?:is|are|now|today|here|in|on)|on the (?:line|phone)|in (?:the |our )?studio|(?:our|my) guest)\b/;

/** How far before the office it is said, and how far behind it a country may stand, in tokens. */
const BEFORE = 40;
const BEHIND = 20;

/** "Joining me is the foreign minister": a guest of a broadcast, whose country the presenter need not tell who has just spoken of others. */
export function isGuest({ doc, actors }: Setting, { from }: TokenRange): boolean {
  const sentence = doc.sentences[doc.sentenceOf[from]!]!;
  const begin = Math.max(sentence.from, from - BEFORE);
  return (
    INTRODUCES.test(doc.lower.slice(begin, from).join(' ')) && inside(actors, begin, Math.min(sentence.to, from + BEHIND)).length === 0
  );
}
