import { afterEach, expect, test } from 'vitest';
import { DeadlinePool } from '../../../src/adapters/shared/deadline-pool.js';
import { workerFile } from '../../../src/adapters/shared/worker-file.js';

const WORKER = workerFile(new URL('./programs/slow-start.js', import.meta.url));
const END_NEVER = 600_000;
const DIE = -1;

let pool: DeadlinePool<number, string>;
afterEach(() => pool.close());
const open = (deadlineMs: number): void => {
  pool = new DeadlinePool(WORKER, { threads: 1, deadlineMs, memoryMb: 256 }, (why) => new Error(why));
};

test('a thread that starts more slowly than a task may take costs its task nothing, nor the thread after one that was ended', async () => {
  open(1_000);
  expect(await pool.run(0)).toBe('done');
  await expect(pool.run(END_NEVER)).rejects.toThrow('deadline');
  expect(await pool.run(0)).toBe('done');
}, 120_000);

test('tasks that wait for a thread lose no time meanwhile', async () => {
  open(1_000);
  const tasks = Array.from({ length: 6 }, () => pool.run(400));
  expect(await Promise.all(tasks)).toEqual(Array(6).fill('done'));
}, 120_000);

test('a task handed to a thread in advance is not lost with it, nor blamed', async () => {
  open(1_000);
  const [hostile, ...others] = await Promise.allSettled([pool.run(END_NEVER), pool.run(0), pool.run(0)]);
  expect(hostile).toMatchObject({ status: 'rejected', reason: new Error('deadline') });
  expect(others).toEqual(Array(2).fill({ status: 'fulfilled', value: 'done' }));
}, 120_000);

test('one that a thread dies of is blamed itself, and closing ends what waits', async () => {
  open(60_000);
  const settled = await Promise.allSettled([pool.run(DIE), pool.run(0)]);
  expect(settled).toMatchObject([
    { status: 'rejected', reason: new Error('crash') },
    { status: 'fulfilled', value: 'done' },
  ]);
  const waiting = Promise.allSettled([pool.run(END_NEVER), pool.run(0)]);
  await pool.close();
  expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
}, 120_000);
