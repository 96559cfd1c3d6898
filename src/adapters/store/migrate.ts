import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { StandpointError } from '../../domain/errors.js';
import { SCHEMA_STEPS } from './migrations/list.js';
import { columnTypes, type SchemaStep } from './migrations/migration.js';
import type { Tables } from './tables.js';
import type { DatabaseAddress } from './url.js';

const STEPS_TABLE = 'schema_steps';
const LOCK_TABLE = 'schema_lock';

/**
 * Brings the schema forward: all pending steps in one transaction under a lock, so that programs started together do it once
 * and an interruption leaves the schema as it was. Throws `database_newer` when the database knows a step that this program does not.
 */
export async function migrate(
  db: Kysely<Tables>,
  address: DatabaseAddress,
  steps: Readonly<Record<string, SchemaStep>> = SCHEMA_STEPS,
): Promise<void> {
  // As nearly always: nothing to do, and no lock to be had for it.
  if ((await pendingSteps(db, address, steps)).length === 0) return;
  const types = columnTypes(address.kind);
  const migrations = Object.fromEntries(
    Object.entries(steps).map(([name, step]): [string, Migration] => [name, { up: (transaction) => step(transaction, types) }]),
  );
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    migrationTableName: STEPS_TABLE,
    migrationLockTableName: LOCK_TABLE,
    // By code unit, as the names themselves are sorted; the default depends on the machine's language.
    nameComparator: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  // A newer program may have gone ahead between the look and the lock.
  await pendingSteps(db, address, steps);
  throw error;
}

/** The steps that the schema has not taken yet; changes nothing. Throws `database_newer` when it took one that is not known here. */
export async function pendingSteps(
  db: Kysely<Tables>,
  address: DatabaseAddress,
  steps: Readonly<Record<string, SchemaStep>> = SCHEMA_STEPS,
): Promise<readonly string[]> {
  if (!(await hasSteps(db, address))) return Object.keys(steps);
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(STEPS_TABLE)} order by name`.execute(db);
  const taken = new Set(rows.map((row) => row.name));
  const unknown = [...taken].filter((name) => !(name in steps));
  if (unknown.length === 0) return Object.keys(steps).filter((name) => !taken.has(name));
  throw new StandpointError(
    'database_newer',
    `The database ${address.shown} was made by a newer Standpoint (its schema has "${unknown.join('", "')}").`,
    { remedy: 'Start the newer version, or restore the back-up that was made before the upgrade.' },
  );
}

/** One table is asked for: Kysely's introspection reads all tables with all their columns, at every start. */
async function hasSteps(db: Kysely<Tables>, { kind }: DatabaseAddress): Promise<boolean> {
  const found =
    kind === 'sqlite'
      ? sql<{ there: unknown }>`select name as there from sqlite_master where type = 'table' and name = ${STEPS_TABLE}`
      : sql<{ there: unknown }>`select to_regclass(${STEPS_TABLE}) as there`;
  const { rows } = await found.execute(db);
  return rows.some(({ there }) => there !== null);
}
