import pLimit from 'p-limit';
import { Piscina } from 'piscina';
import { type Outcome, unwrap } from './outcome.js';
import type { WorkerFile } from './worker-file.js';
import { begin, type HandedTask, handed, hasBegun, whenBegun } from './worker-task.js';

export interface DeadlinePoolOptions {
  readonly threads: number;
  /** A task that takes longer ends with its thread. */
  readonly deadlineMs: number;
  /** Heap of one thread; a task that needs more ends with its thread. */
  readonly memoryMb: number;
}

/** What a thread may take to start before its first task: a minute on a machine that has other things to do is no fault of the task. */
const START_MS = 120_000;

/** Tasks that a thread has: one that it does, and one that it goes on with while the result of the first is fetched by a main thread that may be busy. */
const IN_HAND = 2;
/** A task whose thread ended before it began is begun again so often; a thread that does not even start ends them all. */
const TRIES = 5;

/** Room for what a task drops at once; the default of three times as much only lets more rubbish lie about. */
const YOUNG_MB = 16;

/** Why a task was ended from outside. */
export type EndedBy = 'deadline' | 'memory' | 'crash';

/**
 * Worker threads for work on foreign data: each task has a time and a memory limit, and only itself to lose. The time
 * starts when a thread begins the task, not while the task waits or the thread starts: counted with it, one start that took too long would
 * end the thread, and the next task would start the next. A single thread is handed its next task in advance; when it ends with the one
 * before, that is done by the next thread. Threads start with the first task and end when idle.
 */
export class DeadlinePool<Task, Result> {
  private readonly pool: Piscina<HandedTask<Task>, Outcome<Result>>;
  private readonly turn: ReturnType<typeof pLimit>;
  private closed = false;

  constructor(
    worker: WorkerFile,
    private readonly options: DeadlinePoolOptions,
    private readonly endedBy: (why: EndedBy, cause: unknown) => Error,
  ) {
    const inAdvance: Partial<ConstructorParameters<typeof Piscina>[0]> =
      // Piscina gives a thread whose task can be ended no other: with one thread it need not be asked which.
      options.threads === 1 ? { concurrentTasksPerWorker: IN_HAND, loadBalancer: (_task, [thread]) => thread ?? null } : {};
    this.turn = pLimit(options.threads === 1 ? IN_HAND : options.threads);
    this.pool = new Piscina({
      ...worker,
      minThreads: 0,
      maxThreads: options.threads,
      idleTimeout: 10_000,
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
      recordTiming: false,
      ...inAdvance,
    });
    // A thread that dies between tasks is replaced by the pool; one that dies in a task rejects that task.
    this.pool.on('error', () => undefined);
  }

  /** The worker's result, or the error with a name that it ended in. */
  run(task: Task): Promise<Result> {
    return this.turn(async () => {
      for (let tries = 1; ; tries++) {
        const outcome = await this.attempt(task, tries === TRIES);
        if (outcome !== null) return unwrap(outcome);
      }
    });
  }

  /** Null when the thread ended before it began this task. */
  private async attempt(task: Task, isLast: boolean): Promise<Outcome<Result> | null> {
    const work = handed(task);
    // No AbortSignal.timeout: it would live, and keep the task's bytes, until its time is up.
    const deadline = new AbortController();
    const end = (): void => deadline.abort();
    // The thread may have to start, and to do the task before.
    let timer = setTimeout(end, START_MS + this.options.deadlineMs);
    let isOver = false;
    void whenBegun(work).then(() => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(end, this.options.deadlineMs);
    });
    try {
      return await this.pool.run(work, { signal: deadline.signal });
    } catch (cause) {
      if (!isLast && !this.closed && !deadline.signal.aborted && !hasBegun(work)) return null;
      const outOfMemory = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
      throw this.endedBy(deadline.signal.aborted ? 'deadline' : outOfMemory ? 'memory' : 'crash', cause);
    } finally {
      isOver = true;
      clearTimeout(timer);
      // Nobody waits for a mark that a dead thread can no longer set.
      begin(work);
    }
  }

  close(): Promise<void> {
    this.closed = true;
    return this.pool.destroy();
  }
}
