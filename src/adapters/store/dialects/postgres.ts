import { type Dialect, PostgresDialect, PostgresDriver } from 'kysely';
import pg from 'pg';
import { sentenceOf } from '../../../domain/errors.js';
import type { Log } from '../../../domain/ports/system.js';
import type { Translate } from '../errors.js';
import { GuardedDriver } from './guarded-driver.js';

export interface PoolSettings {
  /** Connections at most, per process. */
  readonly poolSize: number;
  readonly log: Log | null;
}

const CONNECT_TIMEOUT_MS = 10_000;

/** PostgreSQL behind Kysely, over a pool that connects on the first query. Failures come out translated. */
export function postgresDialect(connectionString: string, translate: Translate, { poolSize, log }: PoolSettings): Dialect {
  const pool = new pg.Pool({
    connectionString,
    max: poolSize,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'standpoint',
  });
  // A connection lost while idle is an event here, not a failed query: unheard it would end the process.
  pool.on('error', (error) => log?.warn({ reason: sentenceOf(translate(error)) }, 'an idle database connection was lost'));
  // One lost in the middle of a query fails that query, and is an event as well.
  pool.on('connect', (client) =>
    client.on('error', (error) => log?.debug({ reason: sentenceOf(translate(error)) }, 'a database connection was lost')),
  );
  const dialect = new PostgresDialect({ pool });
  return {
    createDriver: () => new GuardedDriver(new PostgresDriver({ pool }), translate),
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  };
}
