import Database from 'better-sqlite3';

/** One task of the thread: moves what stands in SQLite's log of writes into the database at that path. */
export default function checkpoint(path: string): void {
  try {
    moveLog(path);
  } catch (error) {
    // An error of SQLite loses its words on the way to another thread.
    throw new Error(error instanceof Error ? error.message : String(error));
  }
}

function moveLog(path: string): void {
  const database = new Database(path);
  try {
    // Passive: neither waits for readers and writers nor holds them up. What it could not move stays for the next time.
    database.pragma('wal_checkpoint(PASSIVE)');
  } finally {
    database.close();
  }
}
