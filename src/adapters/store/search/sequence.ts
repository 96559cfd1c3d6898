import type { Instant } from '../../../domain/instant.js';

/**
 * Statements carry a number that grows with their publication: the second of it, times this, plus their place inside that
 * second. One number then orders them newest first, bounds them to a period, and is the row number that SQLite's text index
 * knows them by, so that a search for a common word reads only the newest matches. 2^22 places a second leave the number
 * exact in a JavaScript number until the year 2106.
 */
const PLACES_PER_SECOND = 2 ** 22;

/** The first number of the second that `at` lies in. */
export const firstInSecond = (at: Instant): number => Math.floor(Date.parse(at) / 1000) * PLACES_PER_SECOND;

/** The first number after the second that `at` lies in. */
export const firstAfterSecond = (at: Instant): number => firstInSecond(at) + PLACES_PER_SECOND;
