import type Database from 'better-sqlite3';
import { sentenceOf } from '../../../domain/errors.js';
import type { Log } from '../../../domain/ports/system.js';

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

  constructor(
    private readonly database: Database.Database,
    private readonly log: Log | null,
  ) {}

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
    } catch (error) {
      // A commit before it stands. A writer that was faster, a full disk: the old statistics stay, and it is tried again in an hour.
      this.log?.warn(
        { database: this.database.name, reason: sentenceOf(error) },
        'SQLite’s statistics could not be refreshed; look-ups may be slower until they are. It is tried again in an hour.',
      );
    }
  }
}
