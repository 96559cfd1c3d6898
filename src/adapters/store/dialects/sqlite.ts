import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import type { Translate } from '../errors.js';
import { GuardedDriver } from './guarded-driver.js';

/** How long a statement waits for another program's write before it gives up. */
const BUSY_TIMEOUT_MS = 10_000;
/** The log of writes is cut back to this size when it is emptied; a large import may have let it grow. */
const WAL_SIZE_LIMIT_BYTES = 64 * 1024 * 1024;

/** SQLite behind Kysely: the file is opened now, its folder made if need be. Failures come out translated. */
export function sqliteDialect(path: string, translate: Translate): Dialect {
  try {
    const database = openFile(path);
    const dialect = new SqliteDialect({ database });
    return {
      createDriver: () => new GuardedDriver(new ImmediateDriver(database), translate),
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
  const database = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.pragma('foreign_keys = ON');
    database.pragma(`journal_size_limit = ${WAL_SIZE_LIMIT_BYTES}`);
    // SQLite opens a file it may not write without a word; asking for the write lock makes it say so now.
    database.exec('begin immediate; rollback');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Takes the write lock when a transaction begins. With SQLite's own deferred lock, a transaction that reads before it writes
 * fails at once when another program wrote in between, whatever the busy timeout.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'));
  }

  /** A full disk makes SQLite roll back by itself; doing it again would hide the reason behind "no transaction is active". */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** SQLite can change its schema inside a transaction; saying so makes migrations all or nothing, and the write lock their lock. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
