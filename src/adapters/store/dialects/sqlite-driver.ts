import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { CompiledQuery, type DatabaseConnection, type QueryResult, SqliteDriver, type TransactionSettings } from 'kysely';
import type { Log } from '../../../domain/ports/system.js';
import { Checkpointer } from './checkpointer.js';
import { preparedOnce } from './prepared.js';
import { Statistics } from './statistics.js';
import { Turns } from './turns.js';

/** How long a write waits for other programs before it gives up. */
const PATIENCE_MS = 10_000;
const LONGEST_PAUSE_MS = 25;

/**
 * Kysely's driver with some changes. A transaction takes the write lock when it begins: with SQLite's own deferred lock, one that
 * reads before it writes fails at once when another program wrote in between. And waiting for that lock leaves the event loop
 * free, where SQLite's own busy timeout would hold up the whole process, and for ever if the holder is in this process. Between statements the
 * event loop has its turn. The log of writes is moved into the database by a thread, and the planner is told what the tables hold.
 */
export class PatientSqliteDriver extends SqliteDriver {
  readonly #database: Database.Database;
  readonly #checkpointer: Checkpointer | null;
  readonly #statistics: Statistics;
  readonly #turns = new Turns();

  constructor(database: Database.Database, log: Log | null) {
    super({ database: preparedOnce(database) });
    this.#database = database;
    this.#checkpointer = database.memory ? null : new Checkpointer(database.name, log);
    this.#statistics = new Statistics(database, log);
    this.#statistics.refresh();
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new PatientConnection(await super.acquireConnection(), this.#database, this.#turns);
  }

  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate'));
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    this.#statistics.wrote();
    this.#checkpointer?.wrote();
  }

  /** The thread's connection first: the last one to close leaves no log behind. */
  override async destroy(): Promise<void> {
    await this.#checkpointer?.close();
    await super.destroy();
  }

  /** A full disk makes SQLite roll back by itself; doing it again would hide the reason behind "no transaction is active". */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection);
  }
}

class PatientConnection implements DatabaseConnection {
  readonly #inner: DatabaseConnection;
  readonly #database: Database.Database;
  readonly #turns: Turns;

  constructor(inner: DatabaseConnection, database: Database.Database, turns: Turns) {
    this.#inner = inner;
    this.#database = database;
    this.#turns = turns;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const deadline = Date.now() + PATIENCE_MS;
    for (let pause = 1; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      try {
        return await this.#atOnce<R>(query);
      } catch (error) {
        // Inside a transaction the lock is held already: what is busy there is not cured by waiting.
        const worthWaiting = isBusy(error) && !this.#database.inTransaction && Date.now() < deadline;
        if (!worthWaiting) throw error;
      }
      await sleep(pause * (0.5 + Math.random()));
    }
  }

  async #atOnce<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    await this.#turns.give();
    const began = performance.now();
    try {
      return await this.#inner.executeQuery<R>(query);
    } finally {
      this.#turns.worked(performance.now() - began);
    }
  }

  streamQuery<R>(query: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<R>> {
    return this.#inner.streamQuery<R>(query, chunkSize);
  }
}

const isBusy = (error: unknown): boolean => error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
