import { sql } from 'kysely';
import type { SchemaStep } from './migration.js';

/** Deliveries are claimed from the front of an index: of a platform, or (`deliveries_purse`) of a workspace; first those that may be posted. */
export const claimOrder: SchemaStep = async (db) => {
  // As long as the order of a claim: one without the id loses against `deliveries_due`, which reads all other workspaces' rows as well.
  await sql`drop index deliveries_purse`.execute(db);
  await sql`create index deliveries_purse on deliveries (platform, workspace, due_at, id) where state = 'due'`.execute(db);
  await sql`create index deliveries_due on deliveries (platform, due_at, id) where state = 'due'`.execute(db);
  await sql`create index deliveries_unsure on deliveries (platform, due_at, id) where state = 'due' and unsure_since is not null`.execute(
    db,
  );
};
