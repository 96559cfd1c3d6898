import { setTimeout as sleep } from 'node:timers/promises';
import PgBoss from 'pg-boss';
import { sentenceOf } from '../../domain/errors.js';
import type { DeadJob, JobName, JobQueue, JobRun } from '../../domain/ports/jobs.js';
import type { Log } from '../../domain/ports/system.js';
import { RETRIES, type Retries } from './retries.js';

export interface PgBossOptions {
  readonly connectionString: string;
  /** A job that runs longer belongs to a process that died, and is run by another. */
  readonly leaseSeconds: number;
  readonly retries?: Retries;
  /** Gives a failure of the database its name. */
  readonly translate: (error: unknown) => unknown;
}

interface Payload {
  readonly name: JobName;
  readonly key: string;
}

/** Where pg-boss puts what failed too often, or ran out of time too often because its process died each time. */
const DEAD = 'dead';
const IDLE_MS = 1_000;
const CONNECTIONS = 4;

/** Jobs of all processes on one PostgreSQL database, carried by pg-boss in a schema of its own. */
export async function pgBossJobs(options: PgBossOptions, bury: (job: DeadJob) => Promise<void>, log: Log): Promise<JobQueue> {
  const { connectionString, leaseSeconds, retries = RETRIES } = options;
  const boss = new PgBoss({
    connectionString,
    max: CONNECTIONS,
    application_name: 'standpoint-jobs',
    // Clocks are the house's own (every process looks at what is due); pg-boss only carries.
    schedule: false,
    maintenanceIntervalSeconds: Math.max(1, Math.min(30, Math.floor(leaseSeconds / 2))),
    archiveCompletedAfterSeconds: 600,
    deleteAfterDays: 1,
  });
  boss.on('error', (err) => log.warn({ reason: sentenceOf(err) }, 'The job queue lost its database for a moment.'));
  try {
    await boss.start();
    await boss.createQueue(DEAD);
  } catch (error) {
    // Its connections would keep the process from its end; that it cannot stop either says nothing new.
    await boss.stop({ graceful: false, wait: true }).catch(() => {});
    throw options.translate(error);
  }
  const stopping = new AbortController();
  const loops: Promise<void>[] = [];
  const known = new Set<JobName>();

  const translated = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw options.translate(error);
    }
  };
  const ready = async (name: JobName): Promise<void> => {
    if (known.has(name)) return;
    const { limit, delaySeconds } = retries;
    const queue = {
      name,
      policy: 'short',
      retryLimit: limit,
      retryDelay: delaySeconds,
      retryBackoff: true,
      expireInSeconds: leaseSeconds,
      deadLetter: DEAD,
    } as const;
    await boss.createQueue(name, queue);
    await boss.updateQueue(name, queue);
    known.add(name);
  };

  /** Fetches as many jobs as there are hands free, until the process stops. */
  const loop = async (name: string, concurrency: number, run: (job: PgBoss.Job<Payload>) => Promise<void>): Promise<void> => {
    const running = new Set<Promise<void>>();
    while (!stopping.signal.aborted) {
      const jobs = await boss.fetch<Payload>(name, { batchSize: concurrency - running.size }).catch(() => []);
      for (const job of jobs) {
        const done = runOne(name, job, run).finally(() => running.delete(done));
        running.add(done);
      }
      if (running.size >= concurrency) await Promise.race(running);
      else if (jobs.length === 0) await sleep(IDLE_MS * (0.5 + Math.random()), undefined, { signal: stopping.signal }).catch(() => {});
    }
    await Promise.all(running);
  };
  const runOne = async (name: string, job: PgBoss.Job<Payload>, run: (job: PgBoss.Job<Payload>) => Promise<void>): Promise<void> => {
    try {
      await run(job);
      await boss.complete(name, job.id);
    } catch (error) {
      const reason = sentenceOf(error);
      log.warn({ job: name, key: job.data.key, err: error }, `A job failed: ${reason}`);
      // Not heard, the job runs out of its time and is tried again all the same.
      await boss
        .fail(name, job.id, { reason })
        .catch((err: unknown) => log.warn({ job: name, err }, 'A failed job could not be handed back.'));
    }
  };

  loops.push(
    loop(DEAD, 1, async ({ id, data }) => {
      const dead = await boss.getJobById<Payload>(DEAD, id);
      await bury({ ...data, reason: reasonOf(dead?.output), attempts: retries.limit + 1, diedAt: new Date().toISOString() });
    }),
  );

  return {
    async send(name, keys) {
      if (keys.length === 0) return;
      await translated(async () => {
        await ready(name);
        await boss.insert(keys.map((key) => ({ name, singletonKey: key, data: { name, key } })));
      });
    },
    async work(name, concurrency, run: JobRun) {
      await translated(() => ready(name));
      loops.push(loop(name, concurrency, ({ data }) => run(data.key, stopping.signal)));
    },
    async stop() {
      stopping.abort();
      await Promise.all(loops);
      await boss.stop({ graceful: false, wait: true });
    },
  };
}

/** A job without words of its own was never handed back. */
function reasonOf(output: unknown): string {
  const reason = typeof output === 'object' && output !== null && 'reason' in output ? output.reason : null;
  return typeof reason === 'string' ? reason : 'It never ended: the process that ran it died or hung, each time.';
}
