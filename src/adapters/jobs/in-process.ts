import { sentenceOf } from '../../domain/errors.js';
import type { DeadJob, JobName, JobQueue, JobRun } from '../../domain/ports/jobs.js';
import type { Log } from '../../domain/ports/system.js';
import { RETRIES, type Retries, waitBefore } from './retries.js';

interface Line {
  readonly waiting: Set<string>;
  readonly attempts: Map<string, number>;
  running: number;
  work: { readonly run: JobRun; readonly concurrency: number } | null;
}

/**
 * Jobs of one process, in memory: what is lost in a crash is found due again in the store. For a database that is one file, where every
 * process that shares it has its own queue and the store's claims keep them apart.
 */
export function inProcessJobs(bury: (job: DeadJob) => Promise<void>, log: Log, retries: Retries = RETRIES): JobQueue {
  const lines = new Map<JobName, Line>();
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  const timers = new Set<NodeJS.Timeout>();

  const lineOf = (name: JobName): Line => {
    const line = lines.get(name) ?? { waiting: new Set(), attempts: new Map(), running: 0, work: null };
    lines.set(name, line);
    return line;
  };
  const advance = (name: JobName): void => {
    const line = lineOf(name);
    if (line.work === null) return;
    for (const key of line.waiting) {
      if (stopping.signal.aborted || line.running >= line.work.concurrency) return;
      line.waiting.delete(key);
      line.running++;
      const done = runOne(name, key, line.work.run).finally(() => {
        line.running--;
        running.delete(done);
        advance(name);
      });
      running.add(done);
    }
  };
  const runOne = async (name: JobName, key: string, run: JobRun): Promise<void> => {
    const line = lineOf(name);
    const attempts = (line.attempts.get(key) ?? 0) + 1;
    try {
      await run(key, stopping.signal);
      line.attempts.delete(key);
    } catch (error) {
      const reason = sentenceOf(error);
      log.warn({ job: name, key, attempts, err: error }, `A job failed: ${reason}`);
      if (attempts <= retries.limit) {
        line.attempts.set(key, attempts);
        tryLater(name, key, waitBefore(attempts, retries));
        return;
      }
      line.attempts.delete(key);
      await bury({ name, key, reason, attempts, diedAt: new Date().toISOString() }).catch((err: unknown) =>
        log.error({ job: name, key, err }, 'A job that failed too often could not be written down; it is tried again when it is next due.'),
      );
    }
  };
  const tryLater = (name: JobName, key: string, wait: number): void => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      lineOf(name).waiting.add(key);
      advance(name);
    }, wait);
    timers.add(timer);
  };

  return {
    async send(name, keys) {
      const line = lineOf(name);
      // What nobody here works on would only pile up; and one that waits for its next try is not due before.
      if (line.work === null || stopping.signal.aborted) return;
      for (const key of keys) if (!line.attempts.has(key)) line.waiting.add(key);
      advance(name);
    },
    async work(name, concurrency, run) {
      lineOf(name).work = { run, concurrency };
    },
    async stop() {
      stopping.abort();
      for (const timer of timers) clearTimeout(timer);
      await Promise.all(running);
    },
  };
}
