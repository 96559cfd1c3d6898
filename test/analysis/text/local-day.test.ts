import { expect, it } from 'vitest';
import { localDay } from '../../../src/analysis/text/local-day.js';

it.each([
  ['on the clock of the dateline’s country', '2026-03-04T19:10:00.000Z', 'WELLINGTON: The minister said yesterday', 'NZ', '2026-03-05'],
  ['before midnight there, after it in UTC', '2026-03-11T02:15:00.000Z', 'OTTAWA: The minister said on Tuesday', 'CA', '2026-03-10'],
  ['as the dateline says', '2026-03-11T02:15:00.000Z', 'GATINEAU, March 10 (Wire) - A woman', null, '2026-03-10'],
  ['as the dateline says, day first', '2026-03-11T02:15:00.000Z', 'GATINEAU, 10 March – A woman', null, '2026-03-10'],
  ['in a dateline without a place', '2026-01-01T03:00:00.000Z', 'Dec. 31 (Wire) - The year in brief', null, '2025-12-31'],
  ['after a headline', '2026-03-11T02:15:00.000Z', 'A plane lands\n\nMONTREAL, March 10 (Wire) - A woman', null, '2026-03-10'],
  ['not by a date that is far from it', '2026-03-11T02:15:00.000Z', 'LYON, March 3 (Wire) - A woman', null, '2026-03-11'],
  ['as written with the zone of its hour', '2026-03-05T05:30:00+11:00', 'A plane lands', null, '2026-03-05'],
  ['in UTC where nothing tells', '2026-03-04T19:10:00.000Z', 'A plane lands', null, '2026-03-04'],
  ['a day is that day', '2026-03-04', 'CANBERRA: A plane lands', 'AU', '2026-03-04'],
  ['a month is no day', '2026-03', 'CANBERRA: A plane lands', 'AU', '2026-03'],
  ['nothing without a date', undefined, 'CANBERRA: A plane lands', 'AU', undefined],
  ['nothing of what is no date', 'last spring', 'CANBERRA: A plane lands', 'AU', undefined],
])('the day of publication, %s', (_, date, text, dateline, expected) => {
  expect(localDay(date, text, dateline)).toBe(expected);
});
