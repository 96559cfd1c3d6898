import type { ActorCode } from '../actor.js';
import type { Instant } from '../instant.js';

export interface FactQuery {
  readonly topic?: string;
  readonly country?: ActorCode;
  readonly since?: Instant;
  readonly until?: Instant;
  readonly limit?: number;
}
export interface StatementQuery extends FactQuery {
  /** Part of a speaker's name, any case. */
  readonly person?: string;
  /** Words that quote or sentence must hold, in any order. Raw user text: the store quotes it for its search engine. */
  readonly words?: string;
}
