import { describe, expect, test } from 'vitest';
import { type PollOutcome, planPoll } from '../../src/domain/polling.js';

const NOW = '2026-03-02T10:00:00.000Z';
const HOUR = 3600_000;
const good: PollOutcome = { succeeded: true, gone: false, retryAfterMs: null, ttlMinutes: null, maxAgeSeconds: null };
const bad: PollOutcome = { ...good, succeeded: false };

describe('when a feed is polled next', () => {
  test('after a success: our own interval, and the failures are forgotten', () => {
    expect(planPoll({ failures: 4 }, good, NOW, HOUR, 0)).toEqual({ state: 'active', failures: 0, nextPollAt: '2026-03-02T11:00:00.000Z' });
  });

  test('later where the feed or the server asks for it, at most a day', () => {
    expect(planPoll({ failures: 0 }, { ...good, ttlMinutes: 180 }, NOW, HOUR, 0).nextPollAt).toBe('2026-03-02T13:00:00.000Z');
    expect(planPoll({ failures: 0 }, { ...good, maxAgeSeconds: 7200 }, NOW, HOUR, 0).nextPollAt).toBe('2026-03-02T12:00:00.000Z');
    expect(planPoll({ failures: 0 }, { ...good, ttlMinutes: 1_000_000 }, NOW, HOUR, 0).nextPollAt).toBe('2026-03-03T10:00:00.000Z');
  });

  test('after failures: 5 minutes, doubled each time, at most a day', () => {
    const waits = [0, 1, 2, 9].map((failures) => Date.parse(planPoll({ failures }, bad, NOW, HOUR, 0).nextPollAt) - Date.parse(NOW));
    expect(waits).toEqual([5, 10, 20, 24 * 60].map((minutes) => minutes * 60_000));
  });

  test('never before the server’s Retry-After', () => {
    expect(planPoll({ failures: 0 }, { ...bad, retryAfterMs: 2 * HOUR }, NOW, HOUR, 0).nextPollAt).toBe('2026-03-02T12:00:00.000Z');
  });

  test('given up after eleven failures in a row; ended by 410', () => {
    expect(planPoll({ failures: 9 }, bad, NOW, HOUR, 0).state).toBe('failing');
    expect(planPoll({ failures: 10 }, bad, NOW, HOUR, 0).state).toBe('disabled');
    expect(planPoll({ failures: 0 }, { ...bad, gone: true }, NOW, HOUR, 0).state).toBe('gone');
  });

  test('spread by up to a tenth', () => {
    expect(planPoll({ failures: 0 }, good, NOW, HOUR, 1).nextPollAt).toBe('2026-03-02T11:06:00.000Z');
  });
});
