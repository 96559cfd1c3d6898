import { setImmediate as loopTurn, setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { turnstile } from '../../../src/adapters/shared/turnstile.js';

test('work begins in order, after the last of a burst has come', async () => {
  const turn = turnstile();
  const told: string[] = [];
  const work: Promise<unknown>[] = [];
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
    told.push(`${name} came`);
    work.push(turn().then(() => told.push(name)));
    await Promise.resolve();
  }
  await Promise.all(work);
  expect(told.slice(0, 6).every((each) => each.endsWith(' came'))).toBe(true);
  expect(told.slice(6)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('on a busy machine, where the clock runs on between two requests that came together, work still begins after the last', async () => {
  const turn = turnstile();
  const told: string[] = [];
  const work: Promise<unknown>[] = [];
  for (const name of ['a', 'b', 'c', 'd']) {
    told.push(`${name} came`);
    work.push(turn().then(() => told.push(name)));
    const until = performance.now() + 15;
    while (performance.now() < until);
    await loopTurn();
    await pause(1);
  }
  await Promise.all(work);
  expect(told).toEqual(['a came', 'b came', 'c came', 'd came', 'a', 'b', 'c', 'd']);
});

test('what takes long holds up no other', async () => {
  const turn = turnstile();
  void turn().then(() => new Promise(() => {}));
  await turn();
  await turn();
});

test('who came first begins although requests never cease', async () => {
  const turn = turnstile();
  let begun = false;
  void turn().then(() => {
    begun = true;
  });
  while (!begun) {
    void turn();
    await pause(1);
  }
  expect(begun).toBe(true);
});
