import { expect, test } from 'vitest';
import type { ParsedEntry } from '../../src/domain/feed.js';
import { addMilliseconds, HOUR } from '../../src/domain/instant.js';
import { publishing } from '../../src/domain/rhythm.js';

const NOW = '2026-03-02T10:00:00.000Z';
const entry = (date: string | null, updated: string | null = null): ParsedEntry => ({
  title: null,
  link: null,
  guid: null,
  summary: null,
  content: null,
  date,
  updated,
  author: null,
  source: null,
});
const before = (hours: number): string => addMilliseconds(NOW, -hours * HOUR);

test('the mean time between the newest entries, in whatever order they stand', () => {
  expect(
    publishing(
      [9, 1, 5, 3, 7].map((hours) => entry(before(hours))),
      NOW,
    ),
  ).toEqual({ publishesEveryMs: 2 * HOUR, newestAt: before(1) });
});

test('what was published long ago says nothing of today', () => {
  const recent = Array.from({ length: 20 }, (_, i) => entry(before(i + 1)));
  const archive = Array.from({ length: 50 }, (_, i) => entry(before(20_000 + 100 * i)));
  expect(publishing([...archive, ...recent], NOW).publishesEveryMs).toBe(HOUR);
});

test('announcements in the future and undated entries are not counted; an update is a date', () => {
  const entries = [entry(before(-48)), entry(null), entry(null, before(2)), entry(before(4)), entry(before(6)), entry(before(8))];
  expect(publishing(entries, NOW)).toEqual({ publishesEveryMs: 2 * HOUR, newestAt: before(2) });
});

test('a few dates are no rhythm', () => {
  expect(
    publishing(
      [1, 2, 3].map((hours) => entry(before(hours))),
      NOW,
    ),
  ).toEqual({ publishesEveryMs: null, newestAt: before(1) });
  expect(publishing([], NOW)).toEqual({ publishesEveryMs: null, newestAt: null });
});
