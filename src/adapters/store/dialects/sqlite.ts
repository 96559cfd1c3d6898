import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { type Dialect, SqliteAdapter, SqliteDialect } from 'kysely';
import type { Log } from '../../../domain/ports/system.js';
import type { Translate } from '../errors.js';
import { GuardedDriver } from './guarded-driver.js';
import { PatientSqliteDriver } from './sqlite-driver.js';

/** How long opening waits for a program that opens the same new file. */
const OPEN_TIMEOUT_MS = 10_000;
/** How long one call into SQLite may stand still for another program's write; longer waits leave the event loop free. */
const CALL_TIMEOUT_MS = 5;
/** The thread that empties the log of writes (`checkpointer.ts`) has fallen behind by so many pages, 32 MB: the connection does it itself. */
const OWN_CHECKPOINT_PAGES = 8_192;
/** The log of writes is cut back to this size when it is emptied; a large import may have let it grow. */
const WAL_SIZE_LIMIT_BYTES = 64 * 1024 * 1024;

/** SQLite behind Kysely: the file is opened now, its folder made if need be. Failures come out translated. */
export function sqliteDialect(path: string, translate: Translate, log: Log | null): Dialect {
  try {
    const database = openFile(path);
    const dialect = new SqliteDialect({ database });
    return {
      createDriver: () => new GuardedDriver(new PatientSqliteDriver(database, log), translate),
      createAdapter: () => new TransactionalAdapter(),
      createQueryCompiler: () => dialect.createQueryCompiler(),
      createIntrospector: (db) => dialect.createIntrospector(db),
    };
  } catch (error) {
    throw translate(error);
  }
}

function openFile(path: string): Database.Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path, { timeout: OPEN_TIMEOUT_MS });
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.pragma('foreign_keys = ON');
    database.pragma(`journal_size_limit = ${WAL_SIZE_LIMIT_BYTES}`);
    database.pragma(`wal_autocheckpoint = ${OWN_CHECKPOINT_PAGES}`);
    database.pragma(`busy_timeout = ${CALL_TIMEOUT_MS}`);
    requireWritable(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** SQLite opens a file it may not write without a word; asking for the write lock makes it say so now. */
function requireWritable(database: Database.Database): void {
  try {
    database.exec('begin immediate; rollback');
  } catch (error) {
    // Another program is writing, so writing is possible.
    if (!(error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY')) throw error;
  }
}

/** SQLite can change its schema inside a transaction; saying so makes migrations all or nothing, and the write lock their lock. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
