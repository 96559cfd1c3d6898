import { expect, test } from 'vitest';
import { dayOf, daysWords, dayWords } from '../../src/digest/lines/dates.js';

test.each([
  ['2026-03-15T06:00:00.000Z', '2026-03-16T06:00:00.000Z', 'UTC', '16 Mar 2026'],
  ['2026-03-09T00:00:00.000Z', '2026-03-16T00:00:00.000Z', 'UTC', '9–15 Mar 2026'],
  ['2026-02-23T00:00:00.000Z', '2026-03-02T00:00:00.000Z', 'UTC', '23 Feb–1 Mar 2026'],
  ['2026-03-09T23:00:00.000Z', '2026-03-16T23:00:00.000Z', 'Europe/Paris', '10–16 Mar 2026'],
])('%s to %s in %s is %s', (since, until, zone, words) => {
  // The spaces around the dash differ with the version of the language data.
  expect(daysWords({ since, until }, zone).replace(/\s*–\s*/, '–')).toBe(words);
});

test.each([
  ['2026-02-03', '3 Feb 2026'],
  ['2026-02', 'Feb 2026'],
  ['2026', '2026'],
])('%s, of which no more is known, is %s everywhere', (date, words) => {
  for (const zone of ['UTC', 'Pacific/Auckland', 'America/Lima']) {
    expect(dayWords(date, zone)).toBe(words);
    expect(dayOf(date, zone)).toBe(date);
  }
});
