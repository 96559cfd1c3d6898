import { expect, test } from 'vitest';
import { Unfinished } from '../../../src/app/ingest/unfinished.js';

/** Work that ends when it is told to. */
function work() {
  let end: () => void = () => {};
  let fail: (error: Error) => void = () => {};
  const promise = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return { promise, end, fail };
}

const isSettled = async (promise: Promise<unknown>): Promise<boolean> => {
  let settled = false;
  promise.then(
    () => (settled = true),
    () => (settled = true),
  );
  await new Promise(setImmediate);
  return settled;
};

test('work is begun until there is enough of it, and goes on when some has ended', async () => {
  const unfinished = new Unfinished(2);
  const [one, two] = [work(), work()];
  await unfinished.add(one.promise);
  const second = unfinished.add(two.promise);
  expect(await isSettled(second)).toBe(false);
  one.end();
  await second;
  const all = unfinished.all();
  expect(await isSettled(all)).toBe(false);
  two.end();
  await all;
});

test('the first failure is told to whoever begins more, and at the end', async () => {
  const unfinished = new Unfinished(9);
  const [one, two] = [work(), work()];
  await unfinished.add(one.promise);
  one.fail(new Error('the disk is full'));
  expect(await isSettled(one.promise)).toBe(true);
  await expect(unfinished.add(two.promise)).rejects.toThrow('the disk is full');
  two.fail(new Error('it still is'));
  await expect(unfinished.all()).rejects.toThrow('the disk is full');
});
