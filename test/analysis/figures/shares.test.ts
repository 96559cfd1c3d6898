import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import { figuresOf } from './read.js';

const pack = parse(readFileSync(new URL('../../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8')) as { units: unknown };
const units = figureUnitsSchema.parse(pack.units);

/** "value..max country event": what the shipped topic reads in a text. */
const read = (text: string): string[] =>
  figuresOf(text, { date: '2026-03-12', units }).map(
    ({ value, max, country, event }) => `${value}${max === null ? '' : `..${max}`} ${country ?? '-'} ${event ?? '-'}`,
  );

describe('what is told of a share is not told of the whole', () => {
  test.each([
    ['Two of the eight Finnish men were charged with war crimes.', ['2 FI prosecuted', '8 FI -']],
    ['Three of the 12 Finnish women who were flown home in May were charged.', ['3 FI prosecuted', '12 FI repatriated']],
    ['Prosecutors charged two of the eight Finnish men who came home in 2019.', ['2 FI prosecuted', '8 FI returned']],
    ['Three of the 12 Finnish women who came home have been charged.', ['3 FI prosecuted', '12 FI returned']],
    ['Half of its 40 citizens have been brought home, Finland said.', ['40 FI -']],
    ['Finland took back 10 of its 40 citizens.', ['10 FI repatriated', '40 FI -']],
    ['The eight Finnish men were charged with war crimes.', ['8 FI prosecuted']],
    ['The first 91 of some 200 Finnish children came home.', ['91 FI returned']],
    ['Finland has brought home seven of 15 children.', ['7 FI repatriated']],
    ['Finland has brought home 14 of more than 60 children.', ['14 FI repatriated']],
    ['Two of four militants who were captured spoke on Finnish television.', []],
    ['She is one of 64 Finnish women held in Syria.', ['64 FI detained']],
    ['Around 800 Europeans, including 300 Finnish citizens, were transferred to Iraq.', ['800 - -', '300 FI -']],
    ['Around 300 Finnish citizens, among them women, were flown to Finland.', ['300 FI repatriated']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('expected, managed, changed meanwhile', () => {
  test.each([
    ['Norway is expected to announce the return of two families.', ['2 NO -']],
    ['Norway managed to bring home two orphans.', ['2 NO repatriated']],
    ['Norway did not manage to bring home the two orphans.', ['2 NO -']],
    ['The number of Swedish women in the camps rose last year from 30 to 45.', ['45 SE detained']],
    ['The number of Swedish women in the camps rose sharply in March from 30 to 45.', ['45 SE detained']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what is told of the first of a list is told of the next', () => {
  test.each([
    ['A plane carrying 35 Belgian children and 16 mothers left Qamishli for Brussels.', ['35 BE repatriated', '16 BE repatriated']],
    ['A bus carrying 20 Tajik women and their 45 children left the camp.', ['20 TJ repatriated', '45 TJ repatriated']],
    ['Danish police arrested two men and 12 women were questioned.', ['2 DK detained', '12 DK -']],
    ['Some 20 Danish women returned and 30 children stayed.', ['20 DK returned', '30 DK -']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('numbers of nothing that is counted, and whose the people are', () => {
  test.each([
    ['In 2017 Danish women were also among those who were flown home.', []],
    ['The number of Islamic State fighters deprived of Danish citizenship under section 40(2) of the Act was 14.', ['14 DK stripped']],
    ['Outside the parliament about 25 people, most of them grandmothers, held up photographs of children in the camps.', []],
    ['The committee had interviewed relatives of 88 detainees.', []],
    ['Sixteen orphans of Islamic State fighters have been recovered from Libya since 2020.', ['16 - -']],
    ['More than 8,900 people have come back to Iraq from al-Hol, of whom 6,120 are free.', ['8900 IQ returned', '6120 IQ returned']],
    ["Italy's interior ministry counts 146 Italian fighters, 61 of them dead.", ['146 IT -', '61 IT killed']],
    ['The Danish children, the oldest of whom is 16, were handed over to their relatives from the camp.', []],
    ['Baghdad has received 4,583 detainees from Syria.', ['4583 - detained']],
    ['A Danish woman who travelled to Syria at 15 has lost her passport.', []],
    [
      'Turkey deported seven German fighters to Berlin and will send 11 French citizens home. Two of the seven were questioned.',
      ['7 DE deported', '11 FR -', '2 DE deported'],
    ],
    [
      'Denmark has stripped six fighters of their passports, and the Netherlands has done so with 12 people.',
      ['6 DK stripped', '12 NL stripped'],
    ],
    ['Some 19 Danish men wanted to come home from the camp.', ['19 DK -']],
    ['Some 19 Danish men are wanted by the police.', ['19 DK wanted']],
    ['Some 26 Russian children had been flown from Damascus to Moscow.', ['26 RU repatriated']],
    ['Turkey deported eight foreign fighters, seven of them to Germany.', ['8 - deported', '7 DE deported']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
