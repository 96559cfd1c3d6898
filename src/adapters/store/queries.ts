import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.js';

/** Either the database or a transaction on it. */
export type Queries = Kysely<Tables> | Transaction<Tables>;

/** Rows an insert can carry at once: both databases limit the values of one statement (SQLite to 32,766). */
const ROWS_AT_ONCE = 500;

/** The list in pieces that fit into one statement. */
export function* chunksOf<T>(rows: readonly T[]): Generator<T[]> {
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) yield rows.slice(from, from + ROWS_AT_ONCE);
}

export const flag = (value: boolean): number => (value ? 1 : 0);
