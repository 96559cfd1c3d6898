import { Kysely } from 'kysely';
import type { Stores } from '../../domain/ports/stores.js';
import type { Log } from '../../domain/ports/system.js';
import { alertStore } from './alerts.js';
import { analysisStore } from './analyses.js';
import { archiveStore } from './archive.js';
import { articleStore } from './articles.js';
import { auditStore } from './audit.js';
import { claimStore } from './claims.js';
import { correctionStore } from './corrections.js';
import type { StoreDatabase } from './database.js';
import { deadJobStore } from './dead-jobs.js';
import { deliveryStore } from './deliveries.js';
import { postgresDialect } from './dialects/postgres.js';
import { sqliteDialect } from './dialects/sqlite.js';
import { digestStore } from './digests.js';
import { erasureStore } from './erasure.js';
import { translatorFor } from './errors.js';
import { factStore } from './facts.js';
import { feedStore } from './feeds.js';
import { installationStore } from './installations.js';
import { migrate } from './migrate.js';
import { reportStore } from './reports.js';
import { retentionStore } from './retention.js';
import { postgresSearch } from './search/postgres.js';
import { sqliteSearch } from './search/sqlite.js';
import { storyStore } from './stories.js';
import { subscriptionStore } from './subscriptions.js';
import type { Tables } from './tables.js';
import { unreadStore } from './unread.js';
import { type DatabaseAddress, parseDatabaseUrl } from './url.js';
import { warmUp } from './warm-up.js';

export interface StoreOptions {
  /** Connections to PostgreSQL at most, for this process. Default 10. */
  readonly poolSize?: number;
  /** Hears of connections lost while idle, and of a thread that cannot work. */
  readonly log?: Log;
}

/**
 * Opens the database at `sqlite:PATH`, `sqlite::memory:` or `postgres://…` and brings its schema up to date.
 * A missing file and its folders are made. Throws a StandpointError: `settings_invalid` for the URL, `database_unavailable`
 * (retryable when waiting may help), `database_read_only`, `database_full` or `database_newer`; the stores throw the same later.
 */
export async function openStores(url: string, options: StoreOptions = {}): Promise<Stores> {
  const database = await openDatabase(parseDatabaseUrl(url), options);
  return {
    feeds: feedStore(database),
    articles: articleStore(database),
    facts: factStore(database),
    analyses: analysisStore(database),
    subscriptions: subscriptionStore(database),
    digests: digestStore(database),
    deliveries: deliveryStore(database),
    claims: claimStore(database),
    deadJobs: deadJobStore(database),
    audit: auditStore(database),
    archive: archiveStore(database),
    erasure: erasureStore(database),
    retention: retentionStore(database),
    installations: installationStore(database),
    corrections: correctionStore(database),
    reports: reportStore(database),
    alerts: alertStore(database),
    stories: storyStore(database),
    unread: unreadStore(database),
    warmUp: (since) => warmUp(database, since),
    close: () => database.db.destroy(),
  };
}

/** The database behind the stores, migrated. For the stores and for tools beside them (back-up, export). */
export async function openDatabase(address: DatabaseAddress, options: StoreOptions = {}): Promise<StoreDatabase> {
  const db = connect(address, options);
  try {
    await migrate(db, address);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { kind: address.kind, db, search: address.kind === 'sqlite' ? sqliteSearch : postgresSearch };
}

/** The database as it is, its schema not looked at. */
export function connect(address: DatabaseAddress, options: StoreOptions = {}): Kysely<Tables> {
  const translate = translatorFor(address);
  const dialect =
    address.kind === 'sqlite'
      ? sqliteDialect(address.path, translate, options.log ?? null)
      : postgresDialect(address.connectionString, translate, { poolSize: options.poolSize ?? 10, log: options.log ?? null });
  return new Kysely<Tables>({ dialect });
}
