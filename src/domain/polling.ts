import type { Feed, FeedState } from './feed.js';
import { DAY, type Instant, instantOf, MINUTE } from './instant.js';
import { LONGEST_INTERVAL, outsideSkipped, ownInterval } from './rhythm.js';

const FIRST_BACK_OFF = 5 * MINUTE;
/** Failures in a row after which a feed is given up until an operator looks at it. */
export const GIVE_UP_AT = 11;
/** Polls in a row that must be redirected for good, and succeed there, before the new address is adopted: a hotel's portal redirects too. */
const ADOPT_AT = 3;
/** Validators are dropped when this long no body came: some servers say "not modified" for ever. */
const TRUST_VALIDATORS = 7 * DAY;

export interface PollOutcome {
  readonly succeeded: boolean;
  /** The server said 410. */
  readonly gone: boolean;
  /** Nothing was asked: the host wants to be left alone. */
  readonly held: boolean;
  /** The server asked to be left alone this long. */
  readonly retryAfterMs: number | null;
  /** Cache lifetime of the reply, when given. */
  readonly maxAgeSeconds: number | null;
}

export interface PollPlan {
  readonly state: FeedState;
  readonly failures: number;
  readonly nextPollAt: Instant;
}

/**
 * When a feed is polled next. After a success: the longest of our own interval (by the feed's rhythm), its `ttl` and the reply's cache
 * lifetime, at most a day, and outside the hours and days that it wants skipped. After a failure: 5 minutes, doubled each time, at most a
 * day, and never before the server's Retry-After (believed up to a day); after 11 in a row the feed is disabled. `spread` (0 to 1) moves the
 * time by up to a tenth so that feeds do not come due together.
 */
export function planPoll(
  feed: Pick<Feed, 'state' | 'failures' | 'memory'>,
  outcome: PollOutcome,
  now: Instant,
  everyMs: number,
  spread: number,
): PollPlan {
  const from = Date.parse(now);
  const after = (interval: number): number => from + Math.round(interval * (1 + spread / 10));
  if (outcome.gone) return { state: 'gone', failures: feed.failures + 1, nextPollAt: instantOf(after(LONGEST_INTERVAL)) };
  if (outcome.succeeded) {
    const { memory } = feed;
    const asked = Math.max((memory.ttlMinutes ?? 0) * MINUTE, (outcome.maxAgeSeconds ?? 0) * 1000);
    const interval = Math.min(Math.max(ownInterval(memory, from, everyMs), asked), LONGEST_INTERVAL);
    return { state: 'active', failures: 0, nextPollAt: outsideSkipped(after(interval), memory) };
  }
  const quiet = from + Math.min(outcome.retryAfterMs ?? 0, LONGEST_INTERVAL);
  if (outcome.held) return { state: feed.state, failures: feed.failures, nextPollAt: instantOf(Math.max(quiet, after(MINUTE))) };
  const failures = feed.failures + 1;
  const backOff = after(Math.min(FIRST_BACK_OFF * 2 ** (failures - 1), LONGEST_INTERVAL));
  return { state: failures >= GIVE_UP_AT ? 'disabled' : 'failing', failures, nextPollAt: instantOf(Math.max(quiet, backOff)) };
}

/** Where a feed is asked for: its own address, or the one it moved to. */
export const addressOf = (feed: Pick<Feed, 'url' | 'memory'>): string => feed.memory.movedUrl ?? feed.url;

/** The validators to send: none where they have brought no body for a week. */
export function validatorsOf(feed: Pick<Feed, 'etag' | 'lastModified' | 'memory'>, now: Instant): Pick<Feed, 'etag' | 'lastModified'> {
  const { bodyAt } = feed.memory;
  const trusted = bodyAt !== null && Date.parse(now) - Date.parse(bodyAt) < TRUST_VALIDATORS;
  return trusted ? { etag: feed.etag, lastModified: feed.lastModified } : { etag: null, lastModified: null };
}

/**
 * After a successful poll that permanent redirects led to `movedTo` (null: it was answered where it was asked): the third in a row makes
 * the new address the feed's own.
 */
export function afterRedirect(feed: Pick<Feed, 'url' | 'memory'>, movedTo: string | null): Pick<Feed['memory'], 'movedUrl' | 'redirect'> {
  const { movedUrl, redirect } = feed.memory;
  if (movedTo === null || movedTo === addressOf(feed)) return { movedUrl, redirect: null };
  const times = redirect?.to === movedTo ? redirect.times + 1 : 1;
  return times >= ADOPT_AT ? { movedUrl: movedTo, redirect: null } : { movedUrl, redirect: { to: movedTo, times } };
}
