import { type Kysely, sql } from 'kysely';
import type { DatabaseKind } from '../../src/adapters/store/url.js';

/** Tables that many rows come into at once; their keys stay, so that nothing can be there twice. */
const FILLED = ['articles', 'analyses', 'statements', 'figures', 'stances'];

/** Makes the database fit for a flood: no waiting for the disk, room to sort. Nothing that a broken-off fill leaves is worth keeping. */
export async function openFloodgate<T>(db: Kysely<T>, kind: DatabaseKind): Promise<void> {
  const settings =
    kind === 'sqlite'
      ? ['pragma synchronous = off', 'pragma cache_size = -800000', 'pragma wal_autocheckpoint = 50000']
      : ['set synchronous_commit = off', `set maintenance_work_mem = '512MB'`];
  for (const each of settings) await sql.raw(each).execute(db);
}

/** Takes the indexes of the tables away and gives what makes them again: one sort at the end instead of a search for each row. */
export async function withoutIndexes<T>(db: Kysely<T>, kind: DatabaseKind): Promise<() => Promise<void>> {
  const names = sql.join(FILLED.map((name) => sql.lit(name)));
  const { rows } =
    kind === 'sqlite'
      ? await sql<{ name: string; make: string }>`
          select name, sql as make from sqlite_master where type = 'index' and sql is not null and tbl_name in (${names})`.execute(db)
      : await sql<{ name: string; make: string }>`
          select indexname as name, indexdef as make from pg_indexes where tablename in (${names})
          and indexname not in (select conname from pg_constraint)`.execute(db);
  for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(db);
  return async () => {
    for (const { make } of rows) await sql.raw(make).execute(db);
  };
}
