import { sql } from 'kysely';
import type { SchemaStep } from './migration.js';

/** Deliveries are claimed from the front of an index: of a platform, or (`deliveries_purse`) of a workspace; first those that may be posted. */
export const claimOrder: SchemaStep = async (db) => {
  await sql`create index deliveries_due on deliveries (platform, due_at, id) where state = 'due'`.execute(db);
  await sql`create index deliveries_unsure on deliveries (platform, due_at) where state = 'due' and unsure_since is not null`.execute(db);
};
