import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Lane, Lanes } from '../../../src/adapters/web/lanes.js';

test('a free lane is entered at once; who waits gets it in the order of asking', async () => {
  const lane = new Lane();
  expect(lane.enter(0, undefined)).toBeNull();
  const entered: number[] = [];
  const waiting = [1, 2].map(async (number) => {
    await lane.enter(0, undefined);
    entered.push(number);
    await sleep(1);
    expect(entered).toHaveLength(number);
    lane.leave();
  });
  await sleep(1);
  expect(entered).toEqual([]);
  lane.leave();
  await Promise.all(waiting);
  expect(entered).toEqual([1, 2]);
  expect(lane.isIdle(performance.now())).toBe(true);
});

test('who gives up while waiting holds up nobody', async () => {
  const lane = new Lane();
  lane.enter(0, undefined);
  const stop = new AbortController();
  const givenUp = lane.enter(0, stop.signal);
  const next = lane.enter(0, undefined);
  stop.abort();
  lane.leave();
  await expect(givenUp).rejects.toThrow(/abort/i);
  await next;
  lane.leave();
  await expect(lane.enter(0, AbortSignal.abort())).rejects.toThrow(/abort/i);
  expect(lane.enter(0, undefined)).toBeNull();
});

test('idle lanes are forgotten when there are many; those in use, and those whose pace is not over, are not', () => {
  const lanes = new Lanes();
  const [idle, busy, paced] = [lanes.of('idle'), lanes.of('busy'), lanes.of('paced')];
  busy.enter(0, undefined);
  paced.enter(60_000, undefined);
  paced.leave();
  for (let host = 0; host < 3_000; host++) lanes.of(`host-${host}`);
  expect(lanes.of('idle')).not.toBe(idle);
  expect(lanes.of('busy')).toBe(busy);
  expect(lanes.of('paced')).toBe(paced);
});
