import { describe, expect, test } from 'vitest';
import { maxAgeSeconds, retryAfterMs } from '../../../src/adapters/web/cache-headers.js';

const NOW = Date.parse('2026-03-03T07:00:00Z');

describe('how long an answer stays fresh', () => {
  test.each([
    ['max-age=600', null, null, 600],
    ['public, MAX-AGE = "60"', null, null, 60],
    ['s-maxage=5, max-age=7', null, null, 7],
    ['s-maxage=5', null, null, null],
    ['no-cache, max-age=600', null, null, null],
    ['no-store', 'Tue, 03 Mar 2026 08:00:00 GMT', null, null],
    [null, 'Tue, 03 Mar 2026 08:00:00 GMT', null, 3600],
    [null, 'Tue, 03 Mar 2026 08:00:00 GMT', 'Tue, 03 Mar 2026 07:30:00 GMT', 1800],
    [null, 'Mon, 02 Mar 2026 08:00:00 GMT', null, 0],
    [null, '0', null, 0],
    [null, 'never', null, null],
    [null, null, null, null],
  ])('%s / %s / %s → %s', (control, expires, date, seconds) => {
    const found = maxAgeSeconds(control, expires, date, NOW);
    if (expires === '0') expect(found === null || found === 0).toBe(true);
    else expect(found).toBe(seconds);
  });
});

describe('Retry-After', () => {
  test.each([
    ['30', 30_000],
    [' 0 ', 0],
    ['Tue, 03 Mar 2026 07:10:00 GMT', 600_000],
    ['Mon, 02 Mar 2026 07:10:00 GMT', 0],
    ['-5', null],
    ['later', null],
    [null, null],
  ])('%s → %s ms', (value, ms) => expect(retryAfterMs(value, NOW)).toBe(ms));
});
