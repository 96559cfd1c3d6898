import Database from 'better-sqlite3';
import { StandpointError } from '../../../domain/errors.js';
import type { BackupProgress } from '../../../domain/ports/backup.js';
import { translatorFor } from '../errors.js';
import type { DatabaseAddress } from '../url.js';

/** Copied between two looks at the event loop: 4 MB at the usual page size. */
const PAGES_AT_ONCE = 1000;
const BUSY_TIMEOUT_MS = 10_000;

/**
 * Copies the file page by page. The read transaction that it begins with keeps the copy at one moment: without it SQLite starts over whenever
 * another program writes, which beside a busy worker is for ever.
 */
export async function copySqlite(
  address: Extract<DatabaseAddress, { kind: 'sqlite' }>,
  file: string,
  progress: BackupProgress,
  signal?: AbortSignal,
): Promise<void> {
  if (address.path === ':memory:') {
    throw new StandpointError('bad_request', 'A database in memory cannot be backed up.', {
      remedy: 'Set STANDPOINT_DATABASE_URL to its file.',
    });
  }
  const source = openSource(address);
  try {
    await source.backup(file, {
      progress({ totalPages, remainingPages }) {
        signal?.throwIfAborted();
        progress(totalPages - remainingPages, totalPages);
        return PAGES_AT_ONCE;
      },
    });
    source.exec('rollback');
  } catch (error) {
    if (signal?.aborted) throw new StandpointError('bad_request', 'The back-up was stopped.', { cause: error, remedy: 'Start it again.' });
    throw error;
  } finally {
    source.close();
  }
  prove(file);
}

/** The database with a read transaction begun; the first read fixes its moment. */
function openSource(address: DatabaseAddress & { kind: 'sqlite' }): Database.Database {
  let source: Database.Database | null = null;
  try {
    // Not read-only: beside a database nobody has open, its log must be made to be read.
    source = new Database(address.path, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS });
    source.exec('begin');
    source.prepare('select count(*) from sqlite_master').get();
    return source;
  } catch (error) {
    source?.close();
    throw translatorFor(address)(error);
  }
}

/** A copy is only worth something if it can be read. */
function prove(file: string): void {
  const copy = new Database(file);
  try {
    // One file, without a log beside it, until it is opened as a database again.
    copy.pragma('journal_mode = DELETE');
    const [{ quick_check: found }] = copy.pragma('quick_check(1)') as [{ quick_check: string }];
    if (found !== 'ok') {
      throw new StandpointError('database_unavailable', `The database is damaged: ${found}.`, {
        remedy: 'Restore it from an earlier back-up.',
      });
    }
  } finally {
    copy.close();
  }
}
