import type { ActorCode } from './actor.js';
import type { Actor } from './audit.js';
import type { Fact } from './facts.js';
import type { Instant } from './instant.js';
import type { StanceLabel } from './stance.js';

/** What an operator may put right in a fact; what is left out stays. Its words, numbers and place in the text are the source's and never change. */
export interface FactChanges {
  /** Whom the speaker speaks for, whose figure or stance it is. A stance cannot be nobody's. */
  readonly country?: ActorCode | null;
  /** Full name of the speaker of a statement; null for "not named". */
  readonly speaker?: string | null;
  /** Label of a stance. */
  readonly label?: StanceLabel;
}

/** withdrawn: it was no such fact at all · restored: the corrections before were themselves wrong. */
export type Verdict = 'withdrawn' | 'changed' | 'restored';

/** One act of putting right. Never overwritten: a later one of the same fact follows it. */
export interface Correction {
  readonly id: string;
  readonly factId: string;
  readonly kind: Fact['kind'];
  readonly articleId: string;
  readonly topic: string;
  readonly verdict: Verdict;
  readonly changes: FactChanges;
  /** Why, in the operator's words; '' for none. */
  readonly note: string;
  readonly by: Actor;
  readonly at: Instant;
  /** The fact as it stood before. */
  readonly before: Fact;
}

/** What a correction does to its fact. */
export type Effect = Pick<Correction, 'verdict' | 'changes'>;

/** What all corrections of one fact, oldest first, come to; null when it stands as it was found. */
export function inEffect(corrections: readonly Effect[]): Effect | null {
  return corrections.reduce<Effect | null>(
    (before, { verdict, changes }) => (verdict === 'restored' ? null : { verdict, changes: { ...before?.changes, ...changes } }),
    null,
  );
}

/** A reader's word that a line is wrong. */
export interface Report {
  readonly id: string;
  readonly factId: string;
  readonly kind: Fact['kind'];
  readonly note: string;
  readonly by: Actor;
  readonly at: Instant;
  readonly state: 'open' | 'closed';
}
