import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { turnstile } from '../../../src/adapters/shared/turnstile.js';

test('work begins in order, a few pieces a turn, so that what comes in between is seen to', async () => {
  const turn = turnstile(2);
  const told: string[] = [];
  for (const name of ['a', 'b', 'c', 'd', 'e']) void turn().then(() => told.push(name));
  expect(told).toEqual([]);
  await nextTurn();
  await nextTurn();
  told.push('an acknowledgement');
  while (told.length < 6) await nextTurn();
  expect(told.filter((each) => each !== 'an acknowledgement')).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(told.indexOf('an acknowledgement')).toBeLessThan(5);
});

test('what takes long holds up no other, and whoever comes later has a turn too', async () => {
  const turn = turnstile(1);
  let done = 0;
  void turn().then(() => new Promise(() => {}));
  await turn().then(() => done++);
  await turn().then(() => done++);
  expect(done).toBe(2);
});
