import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { hostByHost, pool, queuesByHost } from '../../../src/app/ingest/work.js';

test('so many at once as may be, in their order, and all of them', async () => {
  const begun: number[] = [];
  let [now, most] = [0, 0];
  await pool<number>(3, undefined)([1, 2, 3, 4, 5, 6, 7], async (item) => {
    begun.push(item);
    most = Math.max(most, ++now);
    await sleep(item % 2);
    now--;
  });
  expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
  expect(now).toBe(0);
});

test('after a failure nothing is begun, what is under way ends, and the failure is thrown', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const work = pool<number>(2, undefined)([1, 2, 3, 4], async (item) => {
    begun.push(item);
    if (item === 1) throw new Error('one');
    await sleep(5);
    ended.push(item);
  });
  await expect(work).rejects.toThrow('one');
  expect(begun).toEqual([1, 2]);
  expect(ended).toEqual([2]);
});

test('when it is stopped nothing more is begun', async () => {
  const stop = new AbortController();
  const begun: number[] = [];
  await pool<number>(1, stop.signal)([1, 2, 3], async (item) => {
    begun.push(item);
    if (item === 2) stop.abort();
  });
  expect(begun).toEqual([1, 2]);
});

test('one host after the other has its items done one by one; this machine is no such host', async () => {
  const items = [
    'https://a.example/1',
    'https://b.example/1',
    'https://a.example/2',
    'http://127.0.0.1/1',
    'http://127.0.0.1/2',
    'no address',
  ];
  const queues = queuesByHost(items, (item) => item);
  expect(queues).toEqual([[items[0], items[2]], [items[1]], [items[3]], [items[4]], [items[5]]]);
  const busy = new Set<string>();
  await hostByHost<string>(
    9,
    (item) => item,
    undefined,
  )(items, async (item) => {
    const host = item.startsWith('https') ? new URL(item).host : item;
    expect(busy.has(host)).toBe(false);
    busy.add(host);
    await sleep(1);
    busy.delete(host);
  });
});
