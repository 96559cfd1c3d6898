import { backUpDatabase } from '../adapters/store/backup/backup.js';
import { loadSettings } from '../config/load.js';
import type { Backup, BackupProgress } from '../domain/ports/backup.js';

/** Backs up the database that the settings name, without opening the house: nothing is migrated, nothing started. */
export const backUp = (file: string, progress: BackupProgress, signal: AbortSignal): Promise<Backup> =>
  backUpDatabase(loadSettings().database.url, file, progress, signal);
