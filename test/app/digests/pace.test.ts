import { expect, test } from 'vitest';
import { pacer } from '../../../src/app/digests/pace.js';

const LIMITS = { purse: 'platform', posts: 10, perMs: 200, channelEveryMs: 100, nonceMs: 0 } as const;

test('any window holds at most the allowed posts, also after a standstill of the process', async () => {
  const pace = pacer(LIMITS);
  const times: number[] = [];
  const posts = Array.from({ length: 40 }, async (_, i) => {
    await pace.turn(`c${i}`);
    times.push(Date.now());
    if (i === 15) for (const until = Date.now() + 150; Date.now() < until; );
  });
  await Promise.all(posts);
  for (const [i, at] of times.entries()) {
    // One is made up for, one stands on the border, and timers may fire a millisecond early.
    const inWindow = times.slice(i).filter((other) => other - at < LIMITS.perMs - 5).length;
    expect(inWindow).toBeLessThanOrEqual(LIMITS.posts + 2);
  }
});

test('a channel waits between its posts, the others do not wait for it', async () => {
  const pace = pacer({ ...LIMITS, posts: 1_000 });
  const times: Record<string, number[]> = { a: [], b: [] };
  const post = async (channel: string): Promise<void> => {
    await pace.turn(channel);
    times[channel]?.push(Date.now());
  };
  await Promise.all([post('a'), post('a'), post('b')]);
  expect((times['a']?.[1] ?? 0) - (times['a']?.[0] ?? 0)).toBeGreaterThanOrEqual(LIMITS.channelEveryMs - 5);
  expect(times['b']?.[0]).toBeLessThan(times['a']?.[1] ?? 0);
});

test('nothing goes out while the platform asks for patience', async () => {
  const pace = pacer(LIMITS);
  const began = Date.now();
  pace.pause(150);
  await pace.turn('a');
  expect(Date.now() - began).toBeGreaterThanOrEqual(145);
});
