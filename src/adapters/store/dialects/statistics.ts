import type Database from 'better-sqlite3';

/** Rows of an index that are looked at: enough to tell what it is good for. */
const ROWS = 400;
const EVERY_MS = 3_600_000;

/**
 * Keeps SQLite's planner told of what the tables hold. It knows nothing by itself: without this it took a condition on the topic, which all
 * statements have, for as good as their ids, and read a million rows for twenty. SQLite decides what is worth looking at again: what has
 * grown tenfold.
 */
export class Statistics {
  private last = Number.NEGATIVE_INFINITY;

  constructor(private readonly database: Database.Database) {}

  /** To be called after a commit; does something once an hour. */
  wrote(): void {
    if (performance.now() - this.last > EVERY_MS) this.refresh();
  }

  refresh(): void {
    this.last = performance.now();
    try {
      this.database.pragma(`analysis_limit = ${ROWS}`);
      // All tables, not only those that were asked already.
      this.database.pragma('optimize(0x10002)');
    } catch {
      // A writer that was faster, a full disk: what the program is there for meets that too, and says so. The old statistics stay.
    }
  }
}
