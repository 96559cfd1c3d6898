import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import { type Outcome, unwrap } from './outcome.js';
import type { WorkerFile } from './worker-file.js';
import { begin, type HandedTask, handed, whenBegun } from './worker-task.js';

export interface DeadlinePoolOptions {
  readonly threads: number;
  /** A task that takes longer ends with its thread. */
  readonly deadlineMs: number;
  /** Heap of one thread; a task that needs more ends with its thread. */
  readonly memoryMb: number;
}

/** What a thread may take to start before its first task: a minute on a machine that has other things to do is no fault of the task. */
const START_MS = 120_000;

/** Room for what a task drops at once; the default of three times as much only lets more rubbish lie about. */
const YOUNG_MB = 16;

/** Why a task was ended from outside. */
export type EndedBy = 'deadline' | 'memory' | 'crash';

/**
 * Worker threads for work on foreign data: each task has a time and a memory limit, and only itself to lose. The time
 * starts when a thread begins the task, not while the task waits or the thread starts: counted with it, one start that took too long would
 * end the thread, and the next task would start the next. Threads start with the first task and end when idle.
 */
export class DeadlinePool<Task, Result> {
  private readonly pool: Piscina<HandedTask<Task>, Outcome<Result>>;
  private readonly turn: ReturnType<typeof pLimit>;

  constructor(
    worker: WorkerFile,
    private readonly options: DeadlinePoolOptions,
    private readonly endedBy: (why: EndedBy, cause: unknown) => Error,
  ) {
    this.turn = pLimit(options.threads);
    this.pool = new Piscina({
      ...worker,
      minThreads: 0,
      maxThreads: options.threads,
      idleTimeout: 10_000,
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
      recordTiming: false,
    });
    // A thread that dies between tasks is replaced by the pool; one that dies in a task rejects that task.
    this.pool.on('error', () => undefined);
  }

  /** The worker's result, or the error with a name that it ended in. */
  run(task: Task): Promise<Result> {
    return this.turn(async () => {
      const work = handed(task);
      // No AbortSignal.timeout: it would live, and keep the task's bytes, until its time is up.
      const deadline = new AbortController();
      const end = (): void => deadline.abort();
      let timer = setTimeout(end, START_MS);
      let isOver = false;
      void whenBegun(work).then(() => {
        clearTimeout(timer);
        if (!isOver) timer = setTimeout(end, this.options.deadlineMs);
      });
      let outcome: Outcome<Result>;
      try {
        outcome = await this.pool.run(work, { signal: deadline.signal });
      } catch (cause) {
        const outOfMemory = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
        throw this.endedBy(deadline.signal.aborted ? 'deadline' : outOfMemory ? 'memory' : 'crash', cause);
      } finally {
        isOver = true;
        clearTimeout(timer);
        // Nobody waits for a mark that a dead thread can no longer set.
        begin(work);
      }
      return unwrap(outcome);
    });
  }

  close(): Promise<void> {
    return this.pool.destroy();
  }
}
