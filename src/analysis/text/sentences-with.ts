import type { TextDocument } from './document.js';
import { wordKind } from './word-kinds.js';

/** Tells whether the sentence of a token holds any word of a kind. Rules that look back from every cue for such a word ask this first: most sentences hold none. */
export function sentencesWith(isOne: (lower: string) => boolean): (doc: TextDocument, token: number) => boolean {
  const kind = wordKind(isOne);
  return (doc, token) => kind.inSentence(doc, token);
}
