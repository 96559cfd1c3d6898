import type { ActorCode } from '../../domain/actor.js';
import type { TokenRange } from '../text/document.js';

/** How an actor is named: "France" name · "French" demonym · "Paris" capital · "the Elysée" government · "the UN" body. */
export type ActorNaming = 'name' | 'demonym' | 'capital' | 'government' | 'body';

/** A country or body named in a text, longest name first, never overlapping. */
export interface ActorMention extends TokenRange {
  readonly code: ActorCode;
  readonly naming: ActorNaming;
}
