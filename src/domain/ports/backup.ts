/** How far long work is: both in the same unit, whatever that is; `total` is null where nobody knows. */
export type BackupProgress = (done: number, total: number | null) => void;

export interface Backup {
  /** What the file holds: a whole SQLite database, or what `pg_restore` reads. */
  readonly kind: 'sqlite' | 'postgres';
  readonly bytes: number;
}
