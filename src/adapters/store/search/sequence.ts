import type { Instant } from '../../../domain/instant.js';

/**
 * Statements carry a number that grows with their publication: the second of it, times this, plus their place inside that
 * second. One number then orders them newest first, bounds them to a period, and is the row number that SQLite's text index
 * knows them by, so that a search for a common word reads only the newest matches. Two million places a second leave the
 * number exact in a JavaScript number for the seconds below.
 */
const PLACES_PER_SECOND = 2 ** 21;
/** February 2106. A date that a feed got wrong by centuries counts as this second, or as 1970. */
const LAST_SECOND = 2 ** 32 - 2;

/** The first number of the second that `at` lies in. */
export function firstInSecond(at: Instant): number {
  const second = Math.floor(Date.parse(at) / 1000);
  return Math.min(Math.max(second, 0), LAST_SECOND) * PLACES_PER_SECOND;
}

/** The first number after the second that `at` lies in. */
export const firstAfterSecond = (at: Instant): number => firstInSecond(at) + PLACES_PER_SECOND;

/**
 * Whether `at` is the beginning of a second that has numbers of its own: what was published before it then has smaller numbers, and all else
 * the second's first number or a greater one.
 */
export function beginsSecond(at: Instant): boolean {
  const milliseconds = Date.parse(at);
  return milliseconds % 1000 === 0 && milliseconds > 0 && milliseconds <= LAST_SECOND * 1000;
}
