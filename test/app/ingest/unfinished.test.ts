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
  unfinished.begin(one.promise);
  expect(unfinished.room()).toBeNull();
  unfinished.begin(two.promise);
  const room = unfinished.room();
  expect(room && (await isSettled(room))).toBe(false);
  one.end();
  await room;
  expect(unfinished.room()).toBeNull();
  const all = unfinished.all();
  expect(await isSettled(all)).toBe(false);
  two.end();
  await all;
});

test('one piece may weigh as much as several', async () => {
  const unfinished = new Unfinished(3);
  const one = work();
  unfinished.begin(one.promise, 2);
  expect(unfinished.room()).toBeNull();
  unfinished.begin(one.promise, 5);
  expect(unfinished.room()).not.toBeNull();
  one.end();
  await unfinished.all();
  expect(unfinished.room()).toBeNull();
});

test('the first failure is told to whoever begins more, and at the end', async () => {
  const unfinished = new Unfinished(9);
  const [one, two] = [work(), work()];
  unfinished.begin(one.promise);
  one.fail(new Error('the disk is full'));
  expect(await isSettled(one.promise)).toBe(true);
  unfinished.begin(two.promise);
  await expect(unfinished.room()).rejects.toThrow('the disk is full');
  two.fail(new Error('it still is'));
  await expect(unfinished.all()).rejects.toThrow('the disk is full');
});
