import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import type { Figure } from '../../../src/domain/figure.js';
import { figuresOf } from './read.js';

const pack = parse(readFileSync(new URL('../../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8')) as { units: unknown };
const units = figureUnitsSchema.parse(pack.units);
const DATE = '2026-03-12';

const line = ({ value, max, modifier, country, event, asOf }: Figure): string =>
  [modifier, max === null ? value : `${value}..${max}`, country, event, asOf ? `@${asOf}` : null].filter((part) => part !== null).join(' ');
const read = (text: string): string[] => figuresOf(text, { date: DATE, units }).map(line);

describe('a number that is taken back is none; the one put in its place is', () => {
  test.each([
    [
      'Some 16 people had been stripped of Swiss citizenship since 2022, the minister said, before her spokesman corrected her: the figure was 14. "It is 14," she said.',
      ['14 CH stripped'],
    ],
    ['Sweden has repatriated 21 children from the camps, not 31.', ['21 SE repatriated']],
    [
      'An earlier version of this article said that Finland had brought home 35 children from al-Hol. The correct number is 26.',
      ['26 FI repatriated'],
    ],
    ['The minister wrongly said that 12 Norwegian women were held in Roj; the actual figure is nine.', ['9 NO detained']],
    [
      'An article of Tuesday said in some editions that 60 people had been stripped of British citizenship. The correct figure, as the minister made clear on the day, is 40.',
      ['40 GB stripped'],
    ],
    // No correction.
    ['Austria has brought home 13 women from Syria. The figure is a record.', ['13 AT repatriated']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('another answer to the same question', () => {
  test.each([
    [
      'Some 90 Kazakh citizens remain in the camps. Earlier the Foreign Ministry gave the number as 64.',
      ['around 90 KZ detained', '64 KZ detained'],
    ],
    ['The government says 38 Britons are held in the camps. A charity puts the figure at 62.', ['38 GB detained', '62 GB detained']],
    ['The ministry counts 27 Dutch women in the camps. The intelligence service put it at 31.', ['27 NL detained', '31 NL detained']],
    [
      'Iraq puts the number returned so far at 19,400 and that of those still waiting at around 3,100.',
      ['19400 IQ returned', 'around 3100 IQ detained'],
    ],
    // Another question.
    ['The camp holds 900 Russian women. The price of bread was put at 3.', ['900 RU detained']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('numbers that count nobody of those they stand beside', () => {
  test.each([
    'All but two of the Dutch women who came home have been convicted.',
    'Everyone but four of the Belgian women has returned from the camp.',
    'The list of the families has three dozen more than the French ministry counts in the camps of Syria.',
    'Relatives say the ministry has forgotten about 12 Swedish women in the camps.',
    'Each guard watches 90 women in the camp, the director said.',
    'There is one teacher for every 60 children in Roj.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('a preposition is no rounding', () => {
    expect(read('There is one ruling, about two women and three children from Roj camp, the Dutch minister said.')).toEqual([
      '2 NL',
      '3 NL',
    ]);
  });
});

describe('what their own verb tells of them', () => {
  test.each([
    ['About 30 Danish women who are suspected of having joined Islamic State are held in Roj.', ['around 30 DK detained']],
    ['Twelve Norwegian women who travelled to Syria in 2014 remain in the camp.', ['12 NO detained']],
    [
      'A Maltese woman and her three children, held since 2018 in a camp in Syria, arrived in Valletta on Tuesday.',
      ['1 MT returned', '3 MT returned'],
    ],
    [
      'Five German women and 12 children who had lived for years among the fighters landed in Leipzig on a plane chartered by the government.',
      ['5 DE repatriated', '12 DE repatriated'],
    ],
    [
      'Nine Irish men, among them a former student whose parents campaign for his return, are believed to be in Kurdish prisons.',
      ['9 IE detained'],
    ],
    ['In all, 53 of the 110 Finnish citizens who left for Syria have died.', ['53 FI killed', '110 FI travelled']],
    [
      'About 140 people left Finland for Syria; half have come home and at least 35 are believed dead.',
      ['around 140 FI travelled', 'at least 35 FI killed'],
    ],
    ['The women were returned in the night. In all, 20 Uzbek women were returned by the army.', ['20 UZ repatriated']],
    ['Some 2,100 inmates had no bed.', ['around 2100 detained']],
    ['The mission says 785 detainees got away. Among them were nine Belgian children.', ['785 escaped', '9 BE escaped']],
    ['A convoy of 80 Iraqi families left al-Hol on Monday and crossed into Iraq at Rabia.', ['80 IQ repatriated']],
    // Nobody was.
    ['The order covers 40 Swiss children, but it was quashed before any of them had been flown home.', ['40 CH']],
    ['A ruling in favour of 23 Belgian women was overturned before anybody was repatriated.', ['23 BE']],
    // Stopped on the way; where the guards are.
    ['Guards caught nine Russian women as they climbed over the fence of al-Hol.', ['9 RU']],
    ['Only 16 Russian boys were left in Iraq.', ['16 RU']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('the day that a number is for', () => {
  test.each([
    ['Brussels last counted in June 2021. At that time, 23 Belgian women were held in Roj.', ['23 BE detained @2021-06-30']],
    ['The force published a list in March 2020. By then 2,000 foreign men were held in its prisons.', ['2000 detained @2020-03-31']],
    ['In January 2019 the first plane landed. That month, 47 people were flown home to Kazakhstan.', ['47 KZ repatriated @2019-01-31']],
    ['The first flight to Kazakhstan was in May 2019. Altogether 44 people were on board.', ['44 KZ repatriated @2019-05-31']],
    ['Last week 37 Kazakh citizens were flown home from Syria.', ['37 KZ repatriated @2026-03-08']],
    ['As recently as 2022 Norway spoke of 40 Norwegian children in the camps.', ['40 NO detained @2022-12-31']],
    ['France took back 80 women in 2022 and 2023.', ['80 FR repatriated @2023-12-31']],
    ['Belgium has repatriated 30 children since the start of last year.', ['30 BE repatriated']],
    ['The five Danish women in Roj are ill; one said that she had signed a paper in January.', ['5 DK detained']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
