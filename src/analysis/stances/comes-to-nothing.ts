import type { TextDocument, TokenRange } from '../text/document.js';
import { predicateAfter } from './predicate.js';
import type { Chain } from './walk.js';

/** "The bill to strip them was voted down", "Finland's plan to bring them home was dropped": what was meant to be done is not. */
export const comesToNothing = (doc: TextDocument, cue: TokenRange, sentence: TokenRange, { noun, negative }: Chain): boolean =>
  noun !== null && !negative && predicateAfter(doc, cue.to, sentence)?.verdict === 'refused';
