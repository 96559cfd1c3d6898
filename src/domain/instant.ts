/**
 * A moment as ISO 8601 in UTC with milliseconds, always 24 characters ("2026-01-31T06:00:00.000Z"):
 * two of them compare as text, in memory and in both databases.
 */
export type Instant = string;

/** The moment as an {@link Instant}; throws a RangeError for an invalid date. */
export const toInstant = (date: Date): Instant => date.toISOString();

/** The moment so many milliseconds after the beginning of 1970. */
export const instantOf = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

/** The moment `milliseconds` after `at` (before it, when negative). */
export const addMilliseconds = (at: Instant, milliseconds: number): Instant => instantOf(Date.parse(at) + milliseconds);

/** The beginning of the second that `at` lies in. */
export const secondOf = (at: Instant): Instant => at.replace(/\d{3}Z$/, '000Z');

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** In English and in lower case, January first. */
export const MONTHS = 'january february march april may june july august september october november december'.split(' ');
