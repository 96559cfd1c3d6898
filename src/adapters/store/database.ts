import type { Kysely } from 'kysely';
import type { StatementSearch } from './search/statement-search.js';
import type { Tables } from './tables.js';
import type { DatabaseKind } from './url.js';

/** The open database as the stores are given it. */
export interface StoreDatabase {
  readonly kind: DatabaseKind;
  readonly db: Kysely<Tables>;
  readonly search: StatementSearch;
}
