import { addMilliseconds, type Instant } from '../../domain/instant.js';
import type { ClaimStore } from '../../domain/ports/claims.js';
import type { Clock } from '../../domain/ports/system.js';

/** What it takes to be the only one at a piece of work. */
export interface ClaimDeps {
  readonly claims: ClaimStore;
  readonly clock: Clock;
  /** How long a poll, a reading or an analysis may take before another process takes it over. */
  readonly workLeaseMs: number;
}

/** Claims a piece of work just before it begins, so that the time until then does not count; answers as the claim does. */
export function claimed<T>({ clock, workLeaseMs }: ClaimDeps, claim: (now: Instant, until: Instant) => Promise<T>): Promise<T> {
  const now = clock.now();
  return claim(now, addMilliseconds(now, workLeaseMs));
}
