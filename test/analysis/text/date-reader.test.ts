import * as chrono from 'chrono-node';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/analysis/text/date-reader.js';

const DAY = '2021-06-15';
const plain = (text: string) =>
  chrono.en.casual.parse(text, { instant: new Date(`${DAY}T12:00:00Z`), timezone: 0 }, { forwardDate: false });

/** Words that dates are made of, alone and run together, among words that are none. */
const PIECES = [
  ...'January jan. Feb march mar. apr May june jul. aug Sept. oct NOV. december decided market octof mayfirst'.split(' '),
  ...'Monday mon. tues Tue. Wed thurs Friday, sat. Sunday weekend weekdays month end of the last day'.split(' '),
  ...'now today tonight tomorrow overmorrow tmr tmrw yesterday night morning noon midnight midday afternoon o clock'.split(' '),
  ...'this last past next after before ago earlier later from now henceforth forward out within in for about around just'.split(' '),
  ...'a an the one two five eleven few several half couple of first second third twenty-first 1 12 30th 2019 2019-03-04 4/5 11:30 7pm'.split(
    ' ',
  ),
  ...'s sec m min mins h hr hrs d days w week mo mos months qtr quarters y yr years twos thes fived - + , . ( ) said detainees'.split(' '),
];

describe('dates of a sentence', () => {
  test('are those that chrono finds with all its parsers', () => {
    const sentence = fc
      .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', ' ', '', '-', ', ')), { minLength: 1, maxLength: 14 })
      .map((parts) => parts.map(([piece, joint]) => piece + joint).join(''));
    fc.assert(
      fc.property(sentence, (text) => {
        expect(JSON.stringify(readDates(text, DAY))).toBe(JSON.stringify(plain(text)));
      }),
      { numRuns: 500 },
    );
  });

  test('every parser of chrono is known', () => {
    const names = chrono.en.casual.parsers.map((parser) => parser.constructor.name);
    expect(names).toContain('ENTimeUnitWithinFormatParser');
    expect(new Set(names).size).toBe(18);
  });

  test('read twice, they are read once', () => {
    expect(readDates('They left on 3 May 2020.', DAY)).toBe(readDates('They left on 3 May 2020.', DAY));
    expect(readDates('They left on 3 May 2020.', DAY)).not.toBe(readDates('They left on 3 May 2020.', '2022-06-15'));
  });
});
