import { statSync } from 'node:fs';
import { Piscina } from 'piscina';
import { sentenceOf } from '../../../domain/errors.js';
import type { Log } from '../../../domain/ports/system.js';
import { workerFile } from '../../shared/worker-file.js';

/** As often at most; what was written meanwhile is moved at once. */
const EVERY_MS = 1_000;
/** A log that never gets so large is left to the end: short commands need no thread. */
const WORTH_A_THREAD_BYTES = 4 * 1024 * 1024;
/** The thread ends when nothing was written for so long. */
const IDLE_MS = 30_000;

/**
 * Moves SQLite's log of writes into the database in a thread (`workers/checkpoint.ts`). SQLite does it in a commit, every thousand pages, and
 * waits for the disk: on the main thread nobody is answered meanwhile. Where the thread cannot work, the connection does it itself, later.
 */
export class Checkpointer {
  private thread: Piscina<string, void> | null = null;
  private running: Promise<void> | null = null;
  private last = 0;
  /** The thread cannot work here: the connection moves its log itself, as SQLite does by default, only later. */
  private unable = false;

  constructor(
    private readonly path: string,
    private readonly log: Log | null,
  ) {}

  /** To be called after a commit, which stands whatever happens here: so this throws nothing. */
  wrote(): void {
    if (this.unable) return;
    try {
      this.checkpoint();
    } catch (error) {
      this.giveUp(error);
    }
  }

  /** Said once: nothing is lost, but answers wait for moments now. A thread that cannot start is not started again and again. */
  private giveUp(error: unknown): void {
    if (this.unable) return;
    this.unable = true;
    this.log?.warn(
      { database: this.path, reason: sentenceOf(error) },
      'The thread that empties SQLite’s log of writes does not work here; the connection does it itself, which holds up answers for moments. Check disk and memory; a restart tries again.',
    );
  }

  private checkpoint(): void {
    const now = performance.now();
    if (this.running !== null || now - this.last < EVERY_MS) return;
    this.last = now;
    if (this.thread === null && this.logBytes() < WORTH_A_THREAD_BYTES) return;
    this.thread ??= new Piscina<string, void>({
      ...workerFile(new URL('../../../workers/checkpoint.js', import.meta.url)),
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: IDLE_MS,
      recordTiming: false,
    });
    this.running = this.thread
      .run(this.path)
      .catch((error: unknown) => this.giveUp(error))
      .finally(() => {
        this.running = null;
      });
  }

  async close(): Promise<void> {
    await this.running;
    await this.thread?.destroy();
    this.thread = null;
  }

  private logBytes(): number {
    return statSync(`${this.path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  }
}
