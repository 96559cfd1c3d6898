import type { TextDocument } from '../text/document.js';
import { oneOf } from '../text/one-of.js';
import type { Cue } from './cues.js';
import type { Subject } from './subject.js';
import type { Chain } from './walk.js';

const WISHES = oneOf(
  'like|love|want|wants|wanted|hope|hopes|hoped|wish|wishes|wished|long|longs|longed|dream|dreams|dreamed|prefer|prefers|preferred',
);

/** "A mother would like to be taken home", "the men hope to face trial there": what people wish for themselves is nobody's policy. */
export const isOwnWish = ({ lower }: TextDocument, cue: Cue, { passive, controlled, subjectEnd }: Chain, { kind }: Subject): boolean =>
  (passive || cue.kind === 'allowed') &&
  !controlled &&
  (kind === 'other' || kind === 'person' || kind === 'pronoun') &&
  lower.slice(subjectEnd, cue.from).some((word) => WISHES.has(word));
