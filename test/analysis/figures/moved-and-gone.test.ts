import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import { figuresOf } from './read.js';
import { table } from './table.js';

const pack = parse(readFileSync(new URL('../../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8')) as { units: unknown };
const units = figureUnitsSchema.parse(pack.units);

/** "value event" of each number that the shipped topic reads in a sentence behind one on the camps. */
const told = (text: string): string[] =>
  figuresOf(`Women of Islamic State are held in a camp in Syria.\n\n${text}`, { units }).map(
    ({ value, event }) => `${value} ${event ?? '-'}`,
  );

table('where people were is not whose they are', [
  ['Uzbek officials brought 45 children from Baghdad in May.', ['45 UZ']],
  ['Azerbaijan brought 60 people — 20 women, 40 children — from Kabul and Damascus to Baku.', ['60 AZ', '20 AZ', '40 AZ']],
  ['Norway handed the Iraqi courts four of its nationals, who were captured in Mosul.', ['4 NO']],
  ['A group of 30 Kyrgyz women, held since 2017 with their 61 children in a Baghdad jail, will be sent home.', ['30 KG', '61 KG']],
  ['The flight took six women and 14 children of Dutch nationality to Eindhoven.', ['6 NL', '14 NL']],
  ['Prosecutors have a list of 120 foreign fighters with ties to Austria.', ['120 AT']],
  ['The service counts 40 women with links to Sweden.', ['40 SE']],
  ['Pristina asked for help, and an American military plane with 90 people landed at dawn.', ['90 XK']],
  // Look-alikes: those from somewhere, two states in one sentence.
  ['Some 60 women from Morocco are held there.', ['60 MA']],
  ['The report counts 120 foreign fighters with ties to Syria.', ['120 -']],
]);

table('how many there are, of whom one is told of', [
  ['Her brother, a cook from Odense, is one of nine Danes whose citizenship was revoked.', ['9 DK']],
  ['She is one of 14 Norwegian women held in the camp.', ['14 NO']],
  ['He is one of three of the men.', []],
  ['Of the 31 Swiss passport-holders known to have joined, seven were killed.', ['31 CH', '7 CH']],
  ['The association in Tunis says 140 Tunisian children are held: 104 in Syria, 36 in Libya.', ['140 TN', '104 TN', '36 TN']],
  ['Norway says 36 citizens were stripped of their passports. More than 900 had gone.', ['36 NO', '900 NO']],
  ['Norway says 144 people, 78 of them men, had gone. Twenty-six men were killed.', ['144 NO', '78 NO', '26 NO']],
  ['Norway says 144 people had gone. Twenty-six men were killed in an attack on a market.', ['144 NO']],
]);

table('ages, those who live somewhere, sources', [
  ['The children of the woman from Roj, who are seven, nine and 11, go to school.', []],
  ['The Swede who landed from Roj on Friday, who is 33, had been detained at the airport.', []],
  ['The sisters from Roj, who are 19 and 22, were arrested on arrival.', []],
  ['He was one of 33 Swedes detained in Roj.', ['33 SE']],
  ['The team interviewed 28 relatives and found that 12 Swedish women had died in Roj.', ['12 SE']],
  ['The valley, home to 9,000 people, lost 40 men to the group.', []],
  ['The judges heard evidence from 18 families about the camp.', []],
]);

describe('what happened to them', () => {
  test.each([
    ['Finland says that 80 people had gone and 20 have come back.', ['80 travelled', '20 returned']],
    ['Of ten citizens of Latvia who left three came back.', ['10 travelled', '3 returned']],
    ['The riot in the prison left 300 inmates and 40 guards dead.', ['300 killed']],
    ['Twelve men went on trial in Riga for trying to reach Syria.', ['12 prosecuted']],
    ['Nine Danish men face up to 15 years in prison if they are found guilty.', ['9 prosecuted']],
    ['Prosecutors in Riga referred 26 men to trial for joining the group in Syria.', ['26 prosecuted']],
    [
      'Police in Riga believe that 170 people left to join the group, 420 more were stopped on the way, and 68 died.',
      ['170 travelled', '420 -', '68 killed'],
    ],
    ['Voters in Denmark wanted the 19 children brought home.', ['19 -']],
    ['Ten Danes are wanted by Interpol.', ['10 wanted']],
    ['Half of the Danes have come home, and about 100 are still held there, among them 40 women.', ['100 detained', '40 detained']],
    ['Thirty Australian women who set off from Roj were turned back.', ['30 -']],
    ['The ambassador of France, asked about the 200 French minors, said that each return required consent.', ['200 -']],
    ['The court of Oslo heard requests from two Norwegian families to have their daughters returned.', ['2 -']],
    ['Ten women of Norway died after they arrived in the camp.', ['10 killed']],
    ['Officials brought 45 Uzbek children from Baghdad in May.', ['45 repatriated']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

table('of whom another clause tells, whom others killed, a list of nations', [
  ['Georgia lists 24 citizens as alive, and 31 as dead.', ['24 GE', '31 GE']],
  ['Sixty men who left Kosovo as couples are dead.', ['60 XK']],
  ['About 120 Latvians, Estonians and Lithuanians are held there.', ['120 -']],
  ['Seven Montenegrins and nine Serbs are held there.', ['7 ME', '9 RS']],
  ['The number of Moroccan fighters is put as high as 1,600.', ['1600 MA']],
  ['The consul of South Africa spoke to six women by telephone.', ['6 ZA']],
  ['Police hold a Syrian who is accused of beheading 20 people in Homs.', []],
  ['More than 30 families of British victims of terrorism wrote to the camp.', []],
  ['She married two fighters and had four children.', []],
  ['Sweden took in 60,000 people from there.', []],
  ['The clinic in the camp treated 900 patients, 340 of them children.', []],
  ['She pleaded guilty to commanding an all-female battalion of over 100 women.', []],
  ['Some 70 men have left Tripoli in northern Lebanon for the war.', ['70 LB']],
]);

describe('who stays, who is let go, those of another number', () => {
  test.each([
    ['Latvia counts 23 adults and five children, with ten returned and six dead.', ['23 -', '5 -', '10 returned', '6 killed']],
    ['Fifteen Chadian women walked free from the jail after two years.', ['15 -']],
    ['Denmark has 36 children in the camp. After two flights, five children remain there.', ['36 detained', '5 detained']],
    ['Morocco put 86 Moroccans before its courts.', ['86 prosecuted']],
    ['Latvia says 16 people found their way back.', ['16 returned']],
    ['The decision of Latvia to let two Latvian orphans return was right.', ['2 -']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

table('ages, killings, the whole that follows', [
  ['Six orphans between three and twelve came back to Norway.', ['6 NO']],
  ['A Norwegian mother of two, 29, was flown home with four children.', ['4 NO']],
  ['She was charged with the killing of four Americans in Raqqa.', []],
  ['Officials in Astana say 37 of the 44 men brought back are in prison.', ['37 KZ', '44 KZ']],
  ['Norway has held 560 people, 100 of them foreigners, on suspicion of links to the group.', ['560 NO', '100 -']],
  ['Pristina asked the United States for transport, and a plane with 90 people landed at dawn.', ['90 XK']],
  ['A commander put the number of his men lost in the fight at 11,000.', []],
  ['Last winter four infants froze to death in the camp.', ['4 -']],
]);

describe('exact numbers that are spoken of', () => {
  test.each([
    ['Asked about the 17 Norwegian women in the camp, he said nothing.', [null]],
    ['There are about 17 Norwegian women in the camp.', ['around']],
    ['There are more than 17 Norwegian women in the camp.', ['more than']],
    ['At least the 17 Norwegian women are in the camp.', ['at least']],
  ])('%s', (text, expected) => {
    expect(figuresOf(`Women of Islamic State are held in a camp in Syria. ${text}`, { units }).map(({ modifier }) => modifier)).toEqual(
      expected,
    );
  });
});

describe('what was done with others', () => {
  test.each([
    ['After it fetched two Norwegian children, Norway has no plan for the other 22 Norwegian children.', ['2 repatriated', '22 -']],
    ['Norway has repatriated the remaining 12 women.', ['12 repatriated']],
    ['The service counts 32 Norwegians there, ten in custody.', ['32 -']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
