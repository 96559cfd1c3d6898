import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StandpointError } from '../../../domain/errors.js';
import type { Backup, BackupProgress } from '../../../domain/ports/backup.js';
import { parseDatabaseUrl } from '../url.js';
import { dumpPostgres } from './postgres.js';
import { copySqlite } from './sqlite.js';

/**
 * Writes the database as it is at this moment into a new file, while other programs go on writing. The database is not migrated: an older
 * one is copied as it is. Until it is whole and on the disk the copy is called FILE.part, and nothing is left of one that failed.
 * Throws a StandpointError: `bad_request` for a file that is there already, else what is wrong with the database or the disk.
 */
export async function backUpDatabase(url: string, file: string, progress: BackupProgress, signal?: AbortSignal): Promise<Backup> {
  const address = parseDatabaseUrl(url);
  if (existsSync(file)) throw new StandpointError('bad_request', `${file} is there already.`, { remedy: 'Name a new file.' });
  const part = `${file}.part`;
  await mkdir(dirname(file), { recursive: true }).catch((error: unknown) => {
    throw fileError(error, file);
  });
  try {
    await rm(part, { force: true });
    if (address.kind === 'sqlite') await copySqlite(address, part, progress, signal);
    else await dumpPostgres(address, part, progress, signal);
    await flush(part);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error instanceof StandpointError ? error : fileError(error, file);
  }
  return { kind: address.kind, bytes: (await stat(file)).size };
}

/** A machine that loses its power keeps the copy it was told of. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function fileError(cause: unknown, file: string): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL') {
    return new StandpointError('database_full', `There is no space left for ${file}.`, { cause, remedy: 'Name a file on another disk.' });
  }
  if (!/^(E[A-Z]+|SQLITE_)/.test(code)) return cause;
  return new StandpointError('bad_request', `${file} cannot be written.`, { cause, remedy: 'Name a file in a folder you may write to.' });
}
