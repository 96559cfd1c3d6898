import { afterEach, expect, test } from 'vitest';
import { DeadlinePool } from '../../../src/adapters/shared/deadline-pool.js';
import { workerFile } from '../../../src/adapters/shared/worker-file.js';

const WORKER = workerFile(new URL('./programs/slow-start.js', import.meta.url));
const END_NEVER = 600_000;

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
