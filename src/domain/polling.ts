import type { Feed, FeedState } from './feed.js';
import { addMilliseconds, HOUR, type Instant, MINUTE } from './instant.js';

const MAX_INTERVAL = 24 * HOUR;
const FIRST_BACK_OFF = 5 * MINUTE;
/** Failures in a row after which a feed is given up until an operator looks at it. */
const GIVE_UP_AT = 11;

export interface PollOutcome {
  readonly succeeded: boolean;
  /** The server said 410. */
  readonly gone: boolean;
  /** The server asked to be left alone this long. */
  readonly retryAfterMs: number | null;
  /** `ttl` of the feed and cache lifetime of the reply, when given. */
  readonly ttlMinutes: number | null;
  readonly maxAgeSeconds: number | null;
}

export interface PollPlan {
  readonly state: FeedState;
  readonly failures: number;
  readonly nextPollAt: Instant;
}

/**
 * When a feed is polled next. After a success: the longest of our own interval, the feed's `ttl` and the reply's cache lifetime, at most
 * a day. After a failure: 5 minutes, doubled each time, at most a day, and never before the server's Retry-After; after 11 in a row the
 * feed is disabled. `spread` (0 to 1) moves the time by up to a tenth so that feeds do not come due together.
 */
export function planPoll(feed: Pick<Feed, 'failures'>, outcome: PollOutcome, now: Instant, everyMs: number, spread: number): PollPlan {
  if (outcome.gone) return { state: 'gone', failures: feed.failures + 1, nextPollAt: addMilliseconds(now, MAX_INTERVAL) };
  if (outcome.succeeded) {
    const wanted = Math.max(everyMs, (outcome.ttlMinutes ?? 0) * MINUTE, (outcome.maxAgeSeconds ?? 0) * 1000);
    return { state: 'active', failures: 0, nextPollAt: addMilliseconds(now, jitter(Math.min(wanted, MAX_INTERVAL), spread)) };
  }
  const failures = feed.failures + 1;
  const backOff = Math.min(FIRST_BACK_OFF * 2 ** (failures - 1), MAX_INTERVAL);
  const wait = Math.max(jitter(backOff, spread), outcome.retryAfterMs ?? 0);
  return { state: failures >= GIVE_UP_AT ? 'disabled' : 'failing', failures, nextPollAt: addMilliseconds(now, wait) };
}

const jitter = (interval: number, spread: number): number => Math.round(interval * (1 + spread / 10));
