import { StandpointError } from '../../../domain/errors.js';

/** The named failure behind an error of SQLite or of the file system, null when it is none. `path` is the database file. */
export function sqliteError(cause: unknown, path: string): StandpointError | null {
  const code = codeOf(cause);
  if (code === null) return null;
  const named = (
    errorCode: 'database_unavailable' | 'database_read_only' | 'database_full',
    message: string,
    remedy: string,
    retryable = false,
  ): StandpointError => new StandpointError(errorCode, message, { cause, remedy, retryable });

  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(code)) {
    return named(
      'database_unavailable',
      `The database ${path} was held by another program for too long.`,
      'Stop what else uses the file, or move to PostgreSQL for several programs.',
      true,
    );
  }
  if (/^SQLITE_(READONLY|PERM)/.test(code) || code === 'EROFS' || code === 'EACCES' || code === 'EPERM') {
    return named(
      'database_read_only',
      `The database ${path} cannot be written to.`,
      'Give the program the right to write the file and its folder, or name another path.',
    );
  }
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') {
    return named(
      'database_full',
      `There is no space left for the database ${path}.`,
      'Free space on that disk; nothing stored was lost.',
      true,
    );
  }
  if (code === 'SQLITE_NOTADB') {
    return named('database_unavailable', `The file ${path} is no database.`, 'Name another path, or move the file away.');
  }
  if (code.startsWith('SQLITE_CORRUPT')) {
    return named('database_unavailable', `The database ${path} is damaged.`, 'Restore it from a back-up.');
  }
  if (code.startsWith('SQLITE_IOERR')) {
    return named('database_unavailable', `The disk failed under the database ${path}.`, 'Check the disk and the space left on it.', true);
  }
  if (code.startsWith('SQLITE_CANTOPEN') || /^(ENOTDIR|EEXIST|EISDIR|ENOENT|ELOOP|ENAMETOOLONG)$/.test(code)) {
    return named(
      'database_unavailable',
      `The database ${path} cannot be opened.`,
      'Check that the path names a file in a folder you may use.',
    );
  }
  return null;
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
