import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import { figuresOf } from './read.js';

const pack = parse(readFileSync(new URL('../../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8')) as { units: unknown };
const units = figureUnitsSchema.parse(pack.units);

const BEFORE = 'They are held in a camp in Syria on suspicion of belonging to Islamic State. ';

/** "value country" of each number that the shipped topic reads in a sentence behind one on the camps. */
const read = (text: string): string[] => figuresOf(BEFORE + text, { units }).map(({ value, country }) => `${value} ${country ?? '-'}`);

describe('whose the people are whom consuls visit', () => {
  test.each([
    ['Diplomats from the Belgian embassy met nine of the detainees in Baghdad.', ['9 BE']],
    ['Six of the prisoners have been visited by German diplomats.', ['6 DE']],
    ['Swedish consular staff were given access to 11 of the prisoners.', ['11 SE']],
    ['Foreign diplomats visited 40 of the prisoners.', ['40 -']],
    ['The Danish ambassador met 12 French orphans in Roj.', ['12 FR']],
    ['Dutch diplomats met the Kurds, who hold 8,000 fighters.', ['8000 -']],
    ['Kurdish officials told Norwegian diplomats that 30 prisoners had escaped.', ['30 -']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('whoever holds people counts those of everybody', () => {
  test.each([
    ['An Austrian minister spoke. Since then, by Kurdish accounts, some 700 women have walked out of the camp.', ['700 -']],
    ['According to the Kurdish authorities, 60 Norwegian women are in Roj.', ['60 NO']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('nobody tells of those who are only asked about, not wanted or not confirmed', () => {
  test.each([
    '"Do you want fifty more jihadists walking down our streets?" the senator asked.',
    'Nobody in Germany was waiting for "two dozen hardened Islamists", the lawmaker said.',
    '"Who wants 300 jihadists in Brussels?" asked the party leader.',
    'The ministry would not comment on reports that nine children had been flown out in May.',
    'No voter is asking for 50 terrorists to be flown home, she said.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    ['"Why are 40 Danish children still in the camp?" she asked.', ['40 DK']],
    ['Will Finland take home the 12 children in Roj?', ['12 FI']],
    ['Nobody has visited the 30 Swedish women in Roj.', ['30 SE']],
    ['Nobody knows what became of 23 Belgian women.', ['23 BE']],
  ])('but of those who are known: %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a number whose noun stands elsewhere', () => {
  test.each([
    ['Widows suffer most. About 90 have no tent of their own.', ['90 -']],
    ['Boys are in danger. Some 150 were arrested before they turned 13.', ['150 -']],
    ['18 from Kosovo, 11 Albanians and a Macedonian were flown out of al-Roj.', ['18 XK', '11 AL', '1 MK']],
    ['Kazakhstan has returned more than 700 people, and Uzbekistan more than 500 within a year.', ['700 KZ', '500 UZ']],
    ['Bosnia brought home 25 citizens in 2019 and seven in 2021.', ['25 BA', '7 BA']],
    ['The Dutch list runs to 300 names, including 55 women.', ['300 NL', '55 NL']],
    ['The ministry sent two letters in May and four in June.', []],
    ['The committee believes that over 90 are alive in the camps.', ['90 -']],
    ['Iraqi courts have questioned more than 900 suspects of 40 nationalities.', ['900 -']],
    ['Tents are old. At least 100 have been replaced.', []],
    ['Women run the shop. Three are open on Fridays.', []],
    ['Police questioned 12 suspects after a robbery in Bergen.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
