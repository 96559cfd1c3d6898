import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DeadJob, JobQueue } from '../../../src/domain/ports/jobs.js';

/** Opens a queue that buries into `dead`; tries again twice, soon. */
export type OpenQueue = (dead: DeadJob[]) => Promise<JobQueue>;

const until = async (met: () => boolean): Promise<void> => {
  for (let round = 0; round < 600 && !met(); round++) await new Promise((resolve) => setTimeout(resolve, 50));
};

/** What every JobQueue does. */
export function jobQueueContract(open: OpenQueue): void {
  let queue: JobQueue;
  let dead: DeadJob[];
  beforeEach(async () => {
    dead = [];
    queue = await open(dead);
  });
  afterEach(() => queue.stop());

  it('runs each job once, several at once and no more than asked for', async () => {
    const ran: string[] = [];
    let now = 0;
    let most = 0;
    await queue.work('poll', 3, async (key) => {
      now++;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 30));
      now--;
      ran.push(key);
    });
    const keys = Array.from({ length: 12 }, (_, i) => `feed-${i}`);
    await queue.send('poll', keys);
    await until(() => ran.length >= keys.length);
    expect(ran.sort()).toEqual([...keys].sort());
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(3);
  });

  it('keeps kinds of work apart', async () => {
    const ran: string[] = [];
    await queue.work('read', 1, async (key) => void ran.push(`read ${key}`));
    await queue.work('deliver-slack', 1, async (key) => void ran.push(`deliver ${key}`));
    await queue.send('deliver-slack', ['T1']);
    await queue.send('read', ['a1']);
    await until(() => ran.length >= 2);
    expect(ran.sort()).toEqual(['deliver T1', 'read a1']);
  });

  it('holds a job once while it waits', async () => {
    let ran = 0;
    let free: () => void = () => {};
    const busy = new Promise<void>((resolve) => {
      free = resolve;
    });
    const started: string[] = [];
    await queue.work('build', 1, async (key) => {
      started.push(key);
      if (key === 'first') await busy;
      else ran++;
    });
    await queue.send('build', ['first']);
    await until(() => started.length > 0);
    for (let i = 0; i < 3; i++) await queue.send('build', ['second']);
    free();
    await until(() => ran > 0);
    await queue.send('build', ['last']);
    await until(() => started.includes('last'));
    expect(started).toEqual(['first', 'second', 'last']);
  });

  it('tries again what failed, and buries it with its reason after the last try', async () => {
    const tries = new Map<string, number>();
    await queue.work('analyse', 2, async (key) => {
      tries.set(key, (tries.get(key) ?? 0) + 1);
      if (key === 'hopeless' || tries.get(key) === 1) throw new Error(`It broke at try ${tries.get(key)}.`);
    });
    await queue.send('analyse', ['hopeless', 'clumsy']);
    await until(() => dead.length > 0 && tries.get('clumsy') === 2);
    expect(dead).toMatchObject([{ name: 'analyse', key: 'hopeless', attempts: 3, reason: 'It broke at try 3.' }]);
    expect(Object.fromEntries(tries)).toEqual({ hopeless: 3, clumsy: 2 });
  });

  it('lets what runs end when it is stopped, tells it so, and starts nothing more', async () => {
    const ended: string[] = [];
    let started = 0;
    await queue.work('poll', 1, async (key, signal) => {
      started++;
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      ended.push(key);
    });
    await queue.send('poll', ['one', 'two']);
    await until(() => started > 0);
    await queue.stop();
    expect(ended.length).toBe(1);
    expect(started).toBe(1);
  });
}
