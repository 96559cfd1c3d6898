import { describe, expect, test } from 'vitest';
import { figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import { figuresOf, linesOf } from './read.js';

describe('people of the topic', () => {
  test.each([
    ['Guards hold some 2,400 foreign fighters in three jails.', ['around 2400 foreign fighters']],
    ['Oslo flew home 14 women and children from the camp.', ['14 women and children NO']],
    ['The annex of the camp holds 850 men, women and children.', ['850 men, women and children']],
    ['About 120 suspected IS members escaped at dawn.', ['around 120 IS members']],
    ['More than 60 members of Islamic State were captured.', ['more than 60 members']],
    ['Between 60 and 70 Dutch children remain in the camp.', ['60..70 Dutch children NL']],
    ['They hold 90 Isis (the former name of the group) fighters.', ['90 fighters']],
    ['Two under five-year-old girls were repatriated to Finland.', ['2 girls FI']],
    ['A dozen or so Swedish citizens travelled to Syria.', ['around 12 Swedish citizens SE']],
    ['Ankara has detained 40 jihadist foreign fighters.', ['40 jihadist foreign fighters']],
    ['About 3,000 Iraqi "militants" were brought back.', ['around 3000 militants IQ']],
    ['Three more militants were deported.', []],
    ['Twelve more militants were deported.', ['12 militants']],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });
});

describe('numbers of others', () => {
  test.each([
    'The army sent 2,500 soldiers and 300 police officers to the camp where IS families are held.',
    'The bombing claimed by Islamic State killed 86 people and wounded more than 400.',
    'In parliament 87 lawmakers backed the return of the women from Syria.',
    'The force lost 11,000 fighters in the war against Islamic State.',
    'About 50 Kurdish fighters died at the jail where Islamic State prisoners rioted.',
    'The court jailed her for six years for joining Islamic State at the age of 19.',
    'Berlin gave 12 million euros to the camp.',
    'Some 61 percent of the women in the camp are widows.',
    'She had three children with a fighter whom she married in Syria.',
    'By the time she left the camp she had given birth to four children.',
    'Two different IS fighters had been married to her.',
    'Her two daughters and three suitcases are all that Leila Haddad, 31, has left.',
    'More than half of those in the camp are under 12.',
    'The 30th round of returns to Syria ended on 12 October 2019.',
    'She travelled to Syria with 40 books.',
    'Officials captured two of four militants.',
    'Hundreds of foreign fighters and dozens of women were captured.',
  ])('%s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });

  test('of the killed, only those said to be of the topic, with their total', () => {
    expect(linesOf('About 500 people were killed, 374 of them linked to Islamic State, and 77 guards.')).toEqual([
      'around 500 people',
      '374 people < 500',
    ]);
  });

  test('nothing is taken from page furniture', () => {
    const text = 'Read more: 300 militants escape\n\nIn the north 40 militants were captured.';
    expect(figuresOf(text, { furniture: [true, false] }).map(({ value }) => value)).toEqual([40]);
  });

  test('people of a general noun need the topic in their sentence', () => {
    expect(linesOf('There is a festival that draws 900 people and 40 children.')).toEqual([]);
    expect(linesOf('The IS group drew 900 people and 40 children.')).toEqual(['900 people', '40 children']);
  });
});

describe('bare numbers', () => {
  test.each([
    [
      'More than 6000 militants travelled from Europe to Syria, including 800 from Spain and 650 from Sweden.',
      ['more than 6000 militants', '800 militants ES < 6000', '650 militants SE < 6000'],
    ],
    [
      'Authorities say 158 people from Norway joined Islamic State. Some 27 of them remain, and 12 of these are held.',
      ['158 people NO', 'around 27 people NO < 158', '12 people NO < 27'],
    ],
    ['Ten German, one Danish and two Dutch nationals were deported.', ['10 nationals DE', '1 nationals DK', '2 Dutch nationals NL']],
    [
      'The largest groups of women and children in the camp came from Russia (860) and Indonesia (190).',
      ['860 women and children RU', '190 women and children ID'],
    ],
    [
      'Officials said 1,899 Tajiks had gone to fight, of whom 430 were killed and 111 returned.',
      ['1899 Tajiks TJ', '430 Tajiks TJ < 1899', '111 Tajiks TJ < 1899'],
    ],
    ['Finland repatriated 32 children (12 girls and 20 boys).', ['32 children FI', '12 girls FI < 32', '20 boys FI < 32']],
    ['A Brussels court tried 220 returnees and convicted 198 of them.', ['220 returnees BE', '198 returnees BE < 220']],
    ['Around 2,000 of the 10,000 detainees are foreign.', ['around 2000 detainees < 10000', '10000 detainees']],
    ['The number of Canadians held in the camp is put at 47, including 26 children.', ['47 Canadians CA', '26 children CA < 47']],
    ['Of the 19 Danish children in the camp, five will be taken home.', ['19 Danish children DK', '5 Danish children DK < 19']],
    ['About 900 people from Portugal went to fight. Around 360 remain in the region.', ['around 900 people PT', 'around 360 people PT']],
    ['The jail holds 123 fighters and 141 who had been handed over.', ['123 fighters', '141 fighters']],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual(expected);
  });

  test('"one" counts beside other figures, and where somebody is brought home', () => {
    expect(linesOf('Oslo spoke to one child in a camp in Syria.')).toEqual([]);
    expect(linesOf('Oslo brought home one child.')).toEqual(['1 child NO']);
    expect(linesOf('Oslo brought home four men, one woman and seven children, including two orphans.')).toEqual([
      '4 men NO',
      '1 woman NO',
      '7 children NO',
      '2 orphans NO < 7',
    ]);
  });
});

describe('one number, said once', () => {
  test('the fullest mention stays and parents follow it', () => {
    const text = 'The jail holds 124 militants. It holds 500 prisoners, including 124 militants from Chad.';
    expect(linesOf(text)).toEqual(['500 prisoners', '124 militants TD < 500']);
  });
  test('a round number beside the exact one is the same count', () => {
    const text = 'Lawyers say nearly 200 Danish women are in the camp. At least 197 Danish women are held there, a list says.';
    expect(linesOf(text)).toEqual(['at least 197 Danish women DK']);
  });
  test('the same number of other people is another figure', () => {
    expect(linesOf('The camp holds 1,500 children. In all 1,500 Europeans joined Islamic State.')).toHaveLength(2);
    expect(linesOf('Spain repatriated 12 women. Italy repatriated 12 women.')).toEqual(['12 women ES', '12 women IT']);
  });
});

test('what is counted is data: another topic needs no code', () => {
  const units = figureUnitsSchema.parse({
    people: [{ nouns: ['stowaway', 'castaway'], needs: 'always' }, { nouns: ['sailor'] }],
    events: { deported: ['put ashore'] },
    context: ['lifeboat'],
  });
  const text = 'Crews found 31 stowaways from Ghana in a lifeboat and put ashore 12 sailors. A band of 40 musicians played.';
  expect(figuresOf(text, { units }).map(({ value, unit, country }) => [value, unit, country])).toEqual([
    [31, 'stowaways', 'GH'],
    [12, 'sailors', null],
  ]);
});

test('a country and a bare number without a verb', () => {
  expect(linesOf('France brought home 35 children, and Germany 9.')).toEqual(['35 children FR', '9 children DE']);
});
test('the second number of a family', () => {
  expect(linesOf('The preacher, who has two wives and nine children, was never tried.')).toEqual([]);
});
