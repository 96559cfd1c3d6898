import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import { figuresOf } from './read.js';

const pack = parse(readFileSync(new URL('../../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8')) as { units: unknown };
const units = figureUnitsSchema.parse(pack.units);

const BEFORE = 'They are held in a camp in Syria on suspicion of belonging to Islamic State. ';

/** "value country event" of each number that the shipped topic reads in a sentence behind one on the camps. */
const read = (text: string): string[] =>
  figuresOf(BEFORE + text, { units }).map(({ value, country, event }) => `${value} ${country ?? '-'} ${event ?? '-'}`);

describe('one of those counted or known', () => {
  test.each([
    [
      'Six Albanian women returned in 2020; three were put on trial and one was convicted.',
      ['6 AL returned', '3 AL prosecuted', '1 AL convicted'],
    ],
    [
      'Turkey deported five foreigners linked to the group, four of them to France and one to Denmark.',
      ['5 - deported', '4 FR deported', '1 DK deported'],
    ],
    ['The court in Baghdad sentenced three Russian women and one from Tajikistan to death.', ['3 RU convicted', '1 TJ convicted']],
    ['One of the mothers has been stripped of her Belgian citizenship.', ['1 BE stripped']],
    ['Nine Swedes came back last year, of whom one has been sentenced for war crimes.', ['9 SE returned', '1 SE convicted']],
    [
      'Seven orphans were handed over: five to the Netherlands and two to Finland.',
      ['7 - repatriated', '5 NL repatriated', '2 FI repatriated'],
    ],
    ['One man was convicted in Oslo of joining the group.', ['1 NO convicted']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'Not one of the Danish women has been charged.',
    'No one has been charged in Norway.',
    'One of the women said she wanted to go home to Sweden.',
    'Every one of them has been convicted.',
    'One of the lawyers has been charged with contempt.',
    'Three planes landed and one was searched.',
    'Two buses left the camp, and one has returned.',
    'The other one has been tried.',
  ])('nobody is counted: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a parent with children', () => {
  test.each([
    ['Ireland will seek to bring home an Irish woman and her two sons from the camp.', ['1 IE -', '2 IE -']],
    ['A Finnish mother and her twin daughters were brought home in May.', ['1 FI repatriated']],
    ['Portugal has repatriated a 30-year-old widow with her three boys.', ['1 PT repatriated', '3 PT repatriated']],
    ['A Danish woman and her four children escaped from al-Hol in 2021.', ['1 DK escaped', '4 DK escaped']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'A woman and her dog were rescued from a flat in Oslo.',
    'A neighbour and his wife had seen them leave.',
    'A woman and her son waited outside the court.',
    'A lawyer and her two assistants flew to Erbil.',
    'A mother and her daughter fled the shelling of the town.',
  ])('nobody is counted: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('two or three', () => {
  test.each([
    ['There are two Danish-born boys in that camp, the lawmaker said.', ['2 DK -']],
    ['Two men with ties to Norway are thought to be held in Hasakah.', ['2 NO detained']],
    ['At least two of the Canadian children have frostbite.', ['2 CA -']],
    ['The other three women were questioned by Dutch police and released.', ['3 NL -']],
    ['Two brothers were brought home to Austria in 2019.', ['2 AT repatriated']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'Two of the women said that they were cold.',
    'Anna, whose daughter and two grandchildren are held in Roj, said she was tired.',
    'Her two sons are held in Hasakah, she said.',
    'A lawyer for two of the women said they would appeal.',
    'Two men were arrested at the protest outside parliament.',
    'There are two people at the ministry who know the file.',
    'Two people from the Red Cross visited the camp.',
  ])('no count of people: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('said otherwise than by a noun behind the number', () => {
  test.each([
    ['Vienna counts 90 Austrians still in the region, of whom it believes some 25 to be women.', ['90 AT -', '25 AT -']],
    ['Ten of the detainees moved to Iraq are French nationals.', ['10 FR detained']],
    ['The population of al-Hol has fallen from a peak of over 72,000 to about 44,000.', ['44000 - -']],
    ['The camp now holds just over 42,000, including 6,500 foreigners.', ['42000 - detained', '6500 - detained']],
    ['Barely twelve Italians have come back.', ['12 IT returned']],
    ['The departure of 140 Swedes for Syria shook the country.', ['140 SE travelled']],
    ['Forty Moroccan fighters fell in the battle for Kobane.', ['40 MA killed']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
