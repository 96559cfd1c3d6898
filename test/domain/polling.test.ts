import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FeedMemory, NO_MEMORY } from '../../src/domain/feed.js';
import { addMilliseconds, DAY, HOUR, MINUTE } from '../../src/domain/instant.js';
import { addressOf, afterRedirect, type PollOutcome, planPoll, validatorsOf } from '../../src/domain/polling.js';

/** A Monday. */
const NOW = '2026-03-02T10:00:00.000Z';
const good: PollOutcome = { succeeded: true, gone: false, held: false, retryAfterMs: null, maxAgeSeconds: null };
const bad: PollOutcome = { ...good, succeeded: false };

const plan = (outcome: PollOutcome, feed: { failures?: number; memory?: Partial<FeedMemory>; spread?: number } = {}) =>
  planPoll(
    { state: 'active', failures: feed.failures ?? 0, memory: { ...NO_MEMORY, ...feed.memory } },
    outcome,
    NOW,
    HOUR,
    feed.spread ?? 0,
  );
const waits = (outcome: PollOutcome, feed: Parameters<typeof plan>[1] = {}): number =>
  Date.parse(plan(outcome, feed).nextPollAt) - Date.parse(NOW);

describe('when a feed is polled next', () => {
  test('after a success: our own interval, and the failures are forgotten', () => {
    expect(plan(good, { failures: 4 })).toEqual({ state: 'active', failures: 0, nextPollAt: '2026-03-02T11:00:00.000Z' });
  });

  test('later where the feed or the server asks for it, at most a day', () => {
    expect(waits(good, { memory: { ttlMinutes: 180 } })).toBe(3 * HOUR);
    expect(waits({ ...good, maxAgeSeconds: 7200 })).toBe(2 * HOUR);
    expect(waits(good, { memory: { ttlMinutes: 1_000_000 } })).toBe(DAY);
  });

  test.each([
    ['a live ticker', 4 * MINUTE, 10 * MINUTE, 15 * MINUTE],
    ['a daily', 24 * HOUR, 3 * HOUR, 6 * HOUR],
    ['a monthly', 30 * DAY, 2 * DAY, DAY],
    ['a daily that fell silent two days ago', 24 * HOUR, 48 * HOUR, 12 * HOUR],
  ])('%s as often as it publishes', (_name, publishesEveryMs, silence, expected) => {
    expect(waits(good, { memory: { publishesEveryMs, newestAt: addMilliseconds(NOW, -silence) } })).toBe(expected);
  });

  test('what the feed asks for wins over its rhythm', () => {
    const ticker = { publishesEveryMs: MINUTE, newestAt: NOW };
    expect(waits(good, { memory: { ...ticker, ttlMinutes: 90 } })).toBe(90 * MINUTE);
  });

  test('not in the hours and days that the feed wants skipped', () => {
    expect(plan(good, { memory: { skipHours: [11, 12] } }).nextPollAt).toBe('2026-03-02T13:00:00.000Z');
    expect(plan(good, { memory: { skipDays: [1, 2] } }).nextPollAt).toBe('2026-03-04T00:00:00.000Z');
    expect(plan(good, { memory: { skipDays: [0, 1, 2, 3, 4, 5, 6] } }).nextPollAt).toBe('2026-03-02T11:00:00.000Z');
  });

  test('after failures: 5 minutes, doubled each time, at most a day', () => {
    expect([0, 1, 2, 9].map((failures) => waits(bad, { failures }))).toEqual([5, 10, 20, 24 * 60].map((minutes) => minutes * MINUTE));
  });

  test('never before the server’s Retry-After, which is believed up to a day', () => {
    expect(waits({ ...bad, retryAfterMs: 2 * HOUR })).toBe(2 * HOUR);
    expect(waits({ ...bad, retryAfterMs: 400 * DAY })).toBe(DAY);
  });

  test('held back for the host’s sake: no failure of the feed', () => {
    const feed = { state: 'failing' as const, failures: 3, memory: NO_MEMORY };
    expect(planPoll(feed, { ...bad, held: true, retryAfterMs: 2 * HOUR }, NOW, HOUR, 0)).toEqual({
      state: 'failing',
      failures: 3,
      nextPollAt: '2026-03-02T12:00:00.000Z',
    });
  });

  test('given up after eleven failures in a row; ended by 410', () => {
    expect(plan(bad, { failures: 9 }).state).toBe('failing');
    expect(plan(bad, { failures: 10 }).state).toBe('disabled');
    expect(plan({ ...bad, gone: true }).state).toBe('gone');
  });

  test('spread by up to a tenth', () => {
    expect(waits(good, { spread: 1 })).toBe(66 * MINUTE);
  });

  test('whatever a feed and its server say: in the future, after 15 minutes at least, within a week and a day', () => {
    const memory = fc.record({
      ttlMinutes: fc.option(fc.nat(10_000_000)),
      skipHours: fc.uniqueArray(fc.nat(23)),
      skipDays: fc.uniqueArray(fc.nat(6)),
      publishesEveryMs: fc.option(fc.nat(10 * 365 * DAY)),
      newestAt: fc.option(fc.nat(10 * 365 * DAY).map((age) => addMilliseconds(NOW, -age))),
    });
    fc.assert(
      fc.property(memory, fc.option(fc.nat(1e9)), fc.double({ min: 0, max: 1, noNaN: true }), (learned, maxAgeSeconds, spread) => {
        const wait = waits({ ...good, maxAgeSeconds }, { memory: learned, spread });
        expect(wait).toBeGreaterThanOrEqual(15 * MINUTE);
        expect(wait).toBeLessThanOrEqual(8 * DAY + 3 * HOUR);
      }),
    );
  });
});

describe('validators', () => {
  const feed = (bodyAt: string | null) => ({ etag: '"a"', lastModified: 'x', memory: { ...NO_MEMORY, bodyAt } });
  test('are sent for a week after the last body, then the whole is asked for', () => {
    expect(validatorsOf(feed(addMilliseconds(NOW, -6 * DAY)), NOW)).toEqual({ etag: '"a"', lastModified: 'x' });
    expect(validatorsOf(feed(addMilliseconds(NOW, -7 * DAY)), NOW)).toEqual({ etag: null, lastModified: null });
    expect(validatorsOf(feed(null), NOW)).toEqual({ etag: null, lastModified: null });
  });
});

describe('a feed that moves for good', () => {
  const URL = 'https://old.example/feed';
  const follow = (replies: readonly (string | null)[]): FeedMemory => {
    let memory = NO_MEMORY;
    for (const movedTo of replies) memory = { ...memory, ...afterRedirect({ url: URL, memory }, movedTo) };
    return memory;
  };

  test('is followed from the third redirect in a row on', () => {
    const to = 'https://new.example/feed';
    expect(addressOf({ url: URL, memory: follow([to, to]) })).toBe(URL);
    expect(addressOf({ url: URL, memory: follow([to, to, to]) })).toBe(to);
    expect(addressOf({ url: URL, memory: follow([to, to, to, null, null]) })).toBe(to);
  });

  test('is not when it answers in between, or leads elsewhere', () => {
    const [to, other] = ['https://new.example/feed', 'https://portal.example/'];
    expect(follow([to, to, null, to]).movedUrl).toBeNull();
    expect(follow([to, other, to, other, to]).movedUrl).toBeNull();
  });

  test('may move again', () => {
    const [to, next] = ['https://new.example/feed', 'https://newer.example/feed'];
    expect(follow([to, to, to, next, next, next]).movedUrl).toBe(next);
  });
});
