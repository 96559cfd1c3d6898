import { expect, test } from 'vitest';
import { pacer } from '../../../src/app/digests/pace.js';

/** What the pacer read last from the clock: the time of its turn, however late this process gets round to noting it. */
let read = 0;
const clock = (): number => {
  read = performance.now();
  return read;
};

const LIMITS = { purse: 'platform', posts: 10, perMs: 200, channelEveryMs: 100, nonceMs: 0 } as const;

test('any window holds at most the allowed posts, and a standstill of the process is caught up', async () => {
  const pace = pacer(LIMITS, clock);
  const times: number[] = [];
  const posts = Array.from({ length: 60 }, async (_, i) => {
    await pace.turn(`c${i}`);
    times.push(read);
    if (i === 15) for (const until = performance.now() + 150; performance.now() < until; );
  });
  await Promise.all(posts);
  for (const [i, at] of times.entries()) {
    const inWindow = times.slice(i).filter((other) => other - at < LIMITS.perMs - 1).length;
    expect(inWindow).toBeLessThanOrEqual(LIMITS.posts);
  }
});

test('a channel waits between its posts, the others do not wait for it', async () => {
  const pace = pacer({ ...LIMITS, posts: 1_000 }, clock);
  const times: Record<string, number[]> = { a: [], b: [] };
  const post = async (channel: string): Promise<void> => {
    await pace.turn(channel);
    times[channel]?.push(read);
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

test('where the answer took long, a channel waits from the answer on', async () => {
  const pace = pacer({ ...LIMITS, posts: 1_000 });
  await pace.turn('a');
  await new Promise((resolve) => setTimeout(resolve, 80));
  const answered = performance.now();
  pace.answered('a');
  await pace.turn('a');
  expect(performance.now() - answered).toBeGreaterThanOrEqual(LIMITS.channelEveryMs - 5);
});
