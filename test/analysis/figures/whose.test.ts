import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import { figuresOf } from './read.js';

const pack = parse(readFileSync(new URL('../../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8')) as { units: unknown };
const units = figureUnitsSchema.parse(pack.units);

/** "value country" of each number that the shipped topic reads in a text under a headline. */
const read = (text: string, headline?: string): string[] =>
  figuresOf(text, { units, headline }).map(({ value, country }) => `${value} ${country ?? '-'}`);

describe('the country of its clause, in a text that is about another', () => {
  test.each([
    ['Belgium (pop. 11 million) has counted 420 departures and has fetched 23 children from Roj.', ['420 BE', '23 BE']],
    ['Finland last month collected 14 mothers from Roj.', ['14 FI']],
    ['In June: The Netherlands this week flew 14 mothers home from Syria.', ['14 NL']],
    ['Denmark, from where at least 115 people are thought to have gone to Syria, tries something else.', ['115 DK']],
    ['Tunisia, where the minister said in June that 2,400 nationals were fighting in Syria, has a new law.', ['2400 TN']],
    ['Some 70 people have left Norway for Syria.', ['70 NO']],
    ['Eight women were flown to Berlin and three women to Denmark from Roj.', ['8 DE', '3 DK']],
    ['More than 420 Belgians left for Syria and Iraq according to the unit, of whom 130 have come home.', ['420 BE', '130 BE']],
    ['Germany and Finland did a joint flight in May with five women from Roj.', ['5 -']],
    ['It lent an aircraft, as it did for Azerbaijan, which has collected 200 of its nationals from Iraq.', ['200 AZ']],
    ['About 20 Irish women and 45 children are held in Roj.', ['20 IE', '45 IE']],
    ['Serbia has told Washington it will receive all nine of its nationals from Iraq.', ['9 RS']],
    ['Khartoum brought back 16 orphans and four women from Libya.', ['16 SD', '4 SD']],
    ['The group of 12 includes six children who hold French nationality and were held in Syria.', ['6 FR']],
  ])('%s', (text, expected) => {
    expect(read(text, 'Sweden weighs the return of Swedes from Syria').filter((line) => !line.startsWith('12 '))).toEqual(expected);
  });

  test.each([
    // A sentence stays with its country.
    [
      'Kosovo brought back 110 citizens from Syria. Of these, 32 were women and 74 children; four men were arrested.',
      ['110 XK', '32 XK', '74 XK', '4 XK'],
    ],
    // Where they were deported from is not theirs.
    ['Some 1,200 Indonesians left for Syria, of whom 482 were deported from Turkey.', ['1200 ID', '482 ID']],
    // Places in a list do nothing.
    ['Nearly 3,000 Tunisians went to Syria, Iraq and Libya, and 800 had come back by 2017.', ['3000 TN', '800 TN']],
    // Many nations' people, listed, stay many nations'.
    ['An EU note on Belgium says 400 European children and some 200 women are in al-Hol.', ['400 -', '200 -']],
    ['Officials point to the 3,000 people who were returned from Syria by 14 countries.', ['3000 -']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what a text is about', () => {
  test.each([
    // The subject of a paragraph, not those whom the one before named.
    [
      'Researchers count Turkmen citizens in Syria.\n\nPortugal limits itself to children. Since 2018 a commission has flown 14 minors home from Iraq.',
      ['14 PT'],
    ],
    // Whoever speaks of others is not the subject.
    ['Eight Latvian women are in Roj. Washington urged their return. Some 12 children are with them.', ['8 LV', '12 LV']],
    // The lead names whose.
    [
      'Two weeks after citizens of Latvia were brought back from Syria, an official spoke about what happens to them now.\n\nThere are four men, five women and 12 children in the camps.',
      ['4 LV', '5 LV', '12 LV'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('one, two or three people', () => {
  test.each([
    ['Only one child has been brought home to Albania from Syria.', ['1 AL']],
    ['One Irish man remains in a prison in Hasakah.', ['1 IE']],
    ['Three men were sentenced in Oslo for joining Islamic State.', ['3 NO']],
    ['France, which has two women in custody in Baghdad, respects Iraqi courts.', ['2 FR']],
    ['One woman in the camp in Syria said she was cold.', []],
    ['Two of the women told reporters in Roj that they were cold.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('parts of one whole, the whole said again', () => {
  const parts = figuresOf('Police had identified 173 Maldivians who went to Syria. Of the 173, 59 men were killed and nine women.', {
    units,
  });
  expect(parts.map(({ value, event, parent }) => [value, event, parent])).toEqual([
    [173, 'travelled', null],
    [59, 'killed', 0],
  ]);
});
