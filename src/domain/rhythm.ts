import type { FeedMemory, ParsedEntry } from './feed.js';
import { DAY, type Instant, instantOf, MINUTE } from './instant.js';

/** How often a feed publishes, and what it asks of those who poll it. */
export type FeedRhythm = Pick<FeedMemory, 'ttlMinutes' | 'skipHours' | 'skipDays' | 'publishesEveryMs' | 'newestAt'>;

/** How often a feed publishes. */
export type Publishing = Pick<FeedRhythm, 'publishesEveryMs' | 'newestAt'>;

/** Bounds of our own interval, whatever a feed's rhythm is. */
export const SHORTEST_INTERVAL = 15 * MINUTE;
export const LONGEST_INTERVAL = DAY;

/** The rhythm is taken from this many of the newest entries: what a feed did last year says little. */
const COUNTED = 20;
/** Fewer dates are no rhythm. */
const LEAST = 4;
/** Polls between two entries on average: an entry is found after an eighth of the feed's own rhythm in the mean. */
const POLLS_AN_ENTRY = 4;

/** Mean time between the newest entries, and the date of the newest. Dates in the future are announcements, not publications. */
export function publishing(entries: readonly ParsedEntry[], now: Instant): Publishing {
  const dates = entries
    .flatMap(({ date, updated }) => date ?? updated ?? [])
    .filter((date) => date <= now)
    .sort()
    .slice(-COUNTED);
  const newestAt = dates.at(-1) ?? null;
  const oldest = dates[0];
  if (newestAt === null || oldest === undefined || dates.length < LEAST) return { publishesEveryMs: null, newestAt };
  return { publishesEveryMs: Math.round((Date.parse(newestAt) - Date.parse(oldest)) / (dates.length - 1)), newestAt };
}

/**
 * Our own interval for a feed, in milliseconds: a quarter of the time between its entries, or of its silence when that is longer, between
 * 15 minutes and a day; `everyMs` while its rhythm is not known. `now`: milliseconds since 1970, as below: a moment as text costs more to
 * read and to write than all else here, and each poll needs one.
 */
export function ownInterval({ publishesEveryMs, newestAt }: FeedRhythm, now: number, everyMs: number): number {
  if (publishesEveryMs === null || newestAt === null) return everyMs;
  const silence = now - Date.parse(newestAt);
  const wanted = Math.max(publishesEveryMs, silence) / POLLS_AN_ENTRY;
  return Math.min(Math.max(wanted, SHORTEST_INTERVAL), LONGEST_INTERVAL);
}

const HOURS_A_WEEK = 7 * 24;

/** The first moment from `at` on that is in none of the hours and days to be skipped (UTC); `at` itself where everything is skipped. */
export function outsideSkipped(at: number, { skipHours, skipDays }: Pick<FeedRhythm, 'skipHours' | 'skipDays'>): Instant {
  if (skipHours.length === 0 && skipDays.length === 0) return instantOf(at);
  const moment = new Date(at);
  for (let hour = 0; hour <= HOURS_A_WEEK; hour++) {
    if (!skipHours.includes(moment.getUTCHours()) && !skipDays.includes(moment.getUTCDay())) return moment.toISOString();
    moment.setUTCHours(moment.getUTCHours() + 1, 0, 0, 0);
  }
  return instantOf(at);
}
