import { setImmediate as turn } from 'node:timers/promises';

/** SQLite may hold the process so long at a stretch, and with that the statement that is under way. */
const AT_A_STRETCH_MS = 8;

/**
 * SQLite works on the main thread, and its answers come as promises that are kept already: statements that follow each other, of a look-up and of
 * a write behind it, hold the event loop like one. After a while of such work, whatever else waits has its turn before the next statement.
 */
export class Turns {
  private workedMs = 0;

  async give(): Promise<void> {
    if (this.workedMs < AT_A_STRETCH_MS) return;
    this.workedMs = 0;
    await turn();
  }

  /** To be called with what a statement took. */
  worked(milliseconds: number): void {
    this.workedMs += milliseconds;
  }
}
