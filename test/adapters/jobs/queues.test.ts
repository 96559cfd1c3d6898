import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inProcessJobs } from '../../../src/adapters/jobs/in-process.js';
import { pgBossJobs } from '../../../src/adapters/jobs/pg-boss.js';
import type { DeadJob, JobQueue } from '../../../src/domain/ports/jobs.js';
import { jobQueueContract } from '../../contracts/jobs/queue.js';
import { gateTo } from '../../support/network-gate.js';
import { freshPostgres, type PostgresDatabase } from '../../support/postgres.js';
import { SILENT } from '../../support/silent.js';

const SOON = { limit: 2, delaySeconds: 0.1 };
const into = (dead: DeadJob[]) => async (job: DeadJob) => void dead.push(job);

describe('jobs in process', () => {
  jobQueueContract(async (dead) => inProcessJobs(into(dead), SILENT, SOON));
});

describe('jobs in pg-boss', () => {
  let database: PostgresDatabase;
  beforeAll(async () => {
    database = await freshPostgres();
  });
  afterAll(() => database.drop());
  const translate = (error: unknown): unknown => error;
  // pg-boss counts whole seconds.
  const open = (dead: DeadJob[], leaseSeconds = 60): Promise<JobQueue> =>
    pgBossJobs({ connectionString: database.url, leaseSeconds, retries: { limit: 2, delaySeconds: 1 }, translate }, into(dead), SILENT);

  jobQueueContract(open);

  it('gives a job to one of several processes, and one whose process died to another', async () => {
    const ran: string[] = [];
    const queues = [await open([], 2), await open([], 2)];
    try {
      const [first, second] = queues;
      const keys = Array.from({ length: 40 }, (_, i) => `k${i}`);
      // Sent twice before anybody takes it, a job is one; sent again while it runs, it is run again.
      await first!.send('deliver-discord', keys);
      await second!.send('deliver-discord', [...keys, 'hangs']);
      let hung = false;
      for (const queue of queues)
        await queue.work('deliver-discord', 5, async (key) => {
          if (key !== 'hangs' || hung) return void ran.push(key);
          hung = true;
          // As if the process had died: it comes back long after another was given the job.
          await new Promise((resolve) => setTimeout(resolve, 12_000));
        });
      for (let round = 0; round < 400 && ran.length <= keys.length; round++) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(ran.filter((key) => key !== 'hangs').sort()).toEqual([...keys].sort());
      expect(ran.filter((key) => key === 'hangs')).toEqual(['hangs']);
    } finally {
      for (const queue of queues) await queue.stop();
    }
  });

  it('goes on when its database was away for a while: every job is run, none is buried', { timeout: 240_000 }, async () => {
    const gate = await gateTo(database.url);
    const dead: DeadJob[] = [];
    const ran = new Set<string>();
    const queue = await pgBossJobs(
      { connectionString: gate.url, leaseSeconds: 2, retries: { limit: 2, delaySeconds: 1 }, translate },
      into(dead),
      SILENT,
    );
    const has = (keys: readonly string[]) => expect.poll(() => keys.filter((key) => !ran.has(key)), { timeout: 100_000 }).toEqual([]);
    try {
      await queue.work('read', 2, async (key) => void ran.add(key));
      await queue.send('read', ['before', 'before too']);
      await has(['before', 'before too']);
      await gate.cut();
      await expect(queue.send('read', ['during'])).rejects.toThrow();
      await sleep(3_000);
      expect(ran.has('during')).toBe(false);
      await gate.open();
      // As the service does: what is due is sent again at the next look.
      await expect
        .poll(
          () =>
            queue.send('read', ['during', 'after']).then(
              () => 'sent',
              () => 'not sent',
            ),
          { timeout: 60_000 },
        )
        .toBe('sent');
      await has(['during', 'after']);
      expect(dead).toEqual([]);
    } finally {
      await queue.stop();
      await gate.cut();
    }
  });
});
