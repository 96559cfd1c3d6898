import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import { figuresOf } from './read.js';
import { table } from './table.js';

const pack = parse(readFileSync(new URL('../../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8')) as { units: unknown };
const units = figureUnitsSchema.parse(pack.units);
const ABOUT = 'Austria wants to fetch the mothers of Austrian children from Roj in Syria, Austria said. ';

describe('who acts in the passive or by a noun, in a text about another country', () => {
  test.each([
    ['Eleven mothers were brought home by Ireland in spring.', ['11 IE']],
    ['The 14 orphans flown home in May by Portugal are in foster care.', ['14 PT']],
    ['Nineteen children have been repatriated so far by the Swiss authorities.', ['19 CH']],
    ["Finland's repatriation of some 21 children was watched closely.", ['21 FI']],
    ['The Danish return of 14 children took a year.', ['14 DK']],
    // Who hands people over, carries or holds them does not take them home.
    ['Eleven mothers were brought home by way of Turkey.', ['11 AT']],
    ['Eleven mothers were handed over by Turkey.', ['11 AT']],
    ['Eleven mothers were flown home by a Dutch airline.', ['11 AT']],
    ['Eleven Austrian mothers were flown home by Ireland.', ['11 AT']],
  ])('%s', (text, expected) => {
    const read = figuresOf(ABOUT + text, { units }).map(({ value, country }) => `${value} ${country ?? '-'}`);
    expect(read).toEqual(expected);
  });
});

table('each number with a country of as many, and shares', [
  ['Ireland and Portugal flew home 14 and 21 children respectively.', ['14 IE', '21 PT']],
  ['Ireland, Portugal and the Netherlands have repatriated 14, 21 and 35 mothers, respectively.', ['14 IE', '21 PT', '35 NL']],
  ['Ireland and Portugal still have 14 and eight women in the camps, respectively.', ['14 IE', '8 PT']],
  ['In 2019 and 2021 Ireland took back 14 and eight women respectively.', ['14 IE', '8 IE']],
  ['Some 900 women are held there; Tunisians account for 120 of them.', ['900 -', '120 TN']],
  ['Some 900 women are held there; Tunisian women make up around 120 of them.', ['900 -', '120 TN']],
  ['Some 900 women are held there; Tunisians and Moroccans account for 320 of them.', ['900 -', '320 -']],
  ['Nine of the 24 who went have returned to Ireland.', ['9 IE', '24 IE']],
  ['About 200 Irish people travelled there. One hundred have died and 40 have returned.', ['200 IE', '100 IE', '40 IE']],
]);

table('prisons of other wars, other dead, the nation of a relative', [
  ['The prison at Guantanamo once held 640 men; 31 remain.', []],
  ['Abu Ghraib held 5,200 prisoners at its height.', []],
  ['Bagram and Guantanamo between them held 900 detainees.', []],
  ['Four infants died in the camp. Two older babies died in June.', ['4 -', '2 -']],
  ['Four infants died in the camp. Two older babies were killed by a bomb in Kabul.', ['4 -']],
  ['Her Danish husband was killed, and she lives with 25 women in Roj.', ['25 -']],
  ['Her late Danish husband never saw the camp. Some 25 women are held with her.', ['25 -']],
  ['A Danish husband and 25 women were flown home to Denmark.', ['25 DK']],
]);

table('nations that share a noun, whoever is asked, what is told of a list', [
  ['In all, 52 Irish, Austrian and Portuguese women are held in Roj.', ['52 -']],
  ['Some 90 Irish, Austrian or Portuguese citizens travelled to Syria.', ['90 -']],
  ['Nine Irish, six Austrian and three Portuguese women are in Roj.', ['9 IE', '6 AT', '3 PT']],
  ['Irish police have questioned 23 Irish women who returned from Syria.', ['23 IE']],
  ['Pollsters asked 1,015 Austrians whether the women in Roj should come home.', []],
  ['Of 1,015 Austrians asked, most opposed a return of the women from Roj.', []],
  ['Police questioned 60 students about a march against the return of the mothers.', []],
  ['Austria knows of 31 citizens who left, a third of whom are dead.', ['31 AT']],
  ['The bomb left 31 citizens dead, a third of whom were women.', []],
]);

test.each([
  ['Ireland flew home three girls and two women who had been held in al-Hol.', ['repatriated', 'repatriated']],
  ['Ireland flew home three girls, and two women are held in al-Hol.', ['repatriated', 'detained']],
  ['Nine of the 24 who went have returned to Ireland.', ['returned', 'travelled']],
])('what happened to each: %s', (text, expected) => {
  expect(figuresOf(ABOUT + text, { units }).map(({ event }) => event)).toEqual(expected);
});
