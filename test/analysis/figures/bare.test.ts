import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import { figuresOf } from './read.js';

const pack = parse(readFileSync(new URL('../../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8')) as { units: unknown };
const units = figureUnitsSchema.parse(pack.units);

describe('a bare number is named by what is said of it', () => {
  test.each([
    ['Some 90 Georgians joined Islamic State. At least 35 have died and 12 are in prison.', [null, 'died', 'in prison']],
    ['Of the 40 Danish women in Roj, six of them were stripped of their citizenship.', [null, 'stripped']],
    ['Of the 40 Danish women in Roj, six women were stripped of their citizenship.', [null, null]],
    ['Police counted 60 Finns in Syria, 20 of them children.', [null, null]],
  ])('%s', (text, expected) => {
    expect(figuresOf(text, { units }).map(({ said }) => said ?? null)).toEqual(expected);
  });
});

/** "value unit country event" of each number that the shipped topic reads in a text. */
const read = (text: string): string[] =>
  figuresOf(text, { units, date: '2026-03-12' }).map(
    ({ value, max, unit, country, event }) => `${max === null ? value : `${value}-${max}`} ${unit} ${country ?? '-'} ${event ?? '-'}`,
  );

describe('people whom only a deed or a list names', () => {
  test.each([
    ['Albania has so far fetched 43 from Roj and Bosnia 25.', ['43 people AL repatriated', '25 people BA repatriated']],
    ['Pristina repatriated 110 in April and another 11 in June.', ['110 people XK repatriated', '11 people XK repatriated']],
    ['Germany plans to repatriate 20 from Syria in June.', ['20 people DE -']],
    ['France took back 35 children from Syria, after a first group of 51.', ['35 children FR repatriated', '51 people FR repatriated']],
    ['The number of those deported to their countries from Syria rose to 71.', ['71 people - deported']],
    [
      'Turkey has deported 90 people from Syria. Germany tops the list with 22, followed by France with 11 and Belgium with four.',
      ['90 people - deported', '22 people DE -', '11 people FR -', '4 people BE -'],
    ],
    [
      'The judge gave the number of Saudis in the prison as 43 and of Kuwaitis as nine.',
      ['43 Saudis SA detained', '9 Kuwaitis KW detained'],
    ],
    [
      'The minister put the number of Kyrgyz in Syrian camps at 98: 25 women and 73 children.',
      ['98 Kyrgyz KG detained', '25 women KG detained', '73 children KG detained'],
    ],
    ['Families of Danes in Roj have a list of their own. It has 60 names. The list has 64 names, says another.', ['64 names DK -']],
    ['At least 14 of those moved to Iraq from the prisons were minors.', ['14 people - detained']],
    [
      'Finland has flown home 20 children and 9 women. Another 12 are in Roj.',
      ['20 children FI repatriated', '9 women FI repatriated', '12 people FI detained'],
    ],
    ['A Swedish widow and her three children are held in Roj.', ['1 Swedish widow SE detained', '3 children SE detained']],
    ['Nine of the roughly 40 Danes in Roj are orphans.', ['9 Danes DK detained', '40 Danes DK detained']],
    ['Some 20 Irish families - all told 70 people - are held in Roj.', ['20 Irish families IE -', '70 people IE detained']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    'Girls as young as ten were held with IS fighters in Roj.',
    'A girl born in the camp of IS families in Syria would come out at fifteen.',
    'She is the lawyer who represents two of them, IS brides from Roj.',
    'Most of those held in Roj are not yet seven.',
    'She is the mother of two of the children in Roj.',
    'She took back 2014 as the year in which she went to Syria.',
    'Around 40 relatives of the children held in Roj stood outside the court.',
    'The centre for children from Roj employs 25 people.',
    'For the children from Roj, 15 families have offered to be foster homes.',
    'The register of IS fighters is not the one of 4,000 right-wing extremists.',
    'The virus infected 7,000 people, one of them in the prison for IS fighters.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('behind a heading a sentence begins', () => {
    expect(read('UNITED KINGDOM\n\nSome 60 Britons are held by the Kurds in Syria.')).toEqual(['60 Britons GB detained']);
  });

  test('who gets out of a prison has escaped, whoever is got out of it has not', () => {
    expect(read('In Syria five IS fighters got out of the prison.')).toEqual(['5 IS fighters - escaped']);
    expect(read('Denmark got 14 children out of Roj.')).toEqual(['14 children DK repatriated']);
  });
});

describe('some of people whom the text knows', () => {
  test.each([
    ['Some 350 Austrians went to Syria. Six of the children have died there.', '6 children AT killed'],
    ['Finland knows of 80 adults who travelled to Syria. More than 20 of the men were killed.', '20 men FI killed'],
    ['Libya holds 36 Tunisian children for links to Islamic State, eight of them, all orphans, in a shelter.', '8 orphans TN detained'],
    ['Police know of 56 Malaysians in Syria. Some 40 of them had contacted the embassy.', '40 Malaysians MY -'],
    ['Serbia counts 49 citizens in Roj, and 31 of the 49 are children.', '31 children RS detained'],
    ['Police know of 173 Maldivians who went to Syria. Another 423 had tried to and were stopped.', '423 Maldivians MV -'],
    ['Libya holds 36 Tunisian children. Another 160 or so are in camps in Syria.', '160 Tunisian children TN detained'],
    ['Uzbekistan flew home 93 people from Syria. The total, however, has exceeded 430.', '430 people UZ repatriated'],
    ['The ministry puts the number of Kenyans in Syria at “no more than 20”.', '20 Kenyans KE -'],
    ['Between 60 and 100 locals left South Africa to join Islamic State.', '60-100 locals ZA travelled'],
    ['The ministry counts 300 Belgian women in Roj. Relatives speak of up to 500.', '500 Belgian women BE detained'],
    ['Turkey holds 40 Germans who joined Islamic State. It has sent out 18 of them, among them nine women.', '18 Germans DE detained'],
    [
      'Swiss police count nine orphans in Roj. In May seven Swiss orphans, whose parents had been killed, were taken to Geneva.',
      '7 Swiss orphans CH -',
    ],
    ['Turkey holds 174 Germans who joined Islamic State. Another 87, mostly women, had been caught on the way.', '87 Germans DE detained'],
    ['Ireland has brought home four women from Syria. Four more women from Ireland are still in Roj.', '4 women IE detained'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('one of a nation, in a list', () => {
  test.each([
    ['Police hold three Malaysians, two Moroccans, a Spaniard and a Tunisian who joined Islamic State.', ['3 MY', '2 MA', '1 ES', '1 TN']],
    ['Turkey deported nine Germans and a Dutch woman who had joined Islamic State.', ['9 DE', '1 NL']],
    ['A Dutch woman and 12 children were held in Roj.', ['12']],
    ['Two Belgians met a Dutch diplomat and an Austrian lawyer about the children in Roj.', ['2 BE']],
  ])('%s', (text, expected) => {
    const found = figuresOf(text, { units }).map(({ value, country }) => `${value} ${country ?? '-'}`);
    expect(found.map((line, k) => (expected[k]?.includes(' ') ? line : line.split(' ')[0]))).toEqual(expected);
  });
});

describe('words of other things', () => {
  test.each([
    ['Of the 20 children brought home to Finland from Syria, only seven travelled without a parent.', '7 children FI repatriated'],
    ['Twelve Finns travelled with their children to Syria.', '12 Finns FI travelled'],
    ['Last month Denmark flew home a family of five from the camps in Syria.', '5 family members DK repatriated'],
    ['Nine Maltese have been returned so far to Malta, all by other governments.', '9 Maltese MT repatriated'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });
});

describe('numbers that count nobody of the topic', () => {
  test.each([
    'The Netherlands takes children from Syria under the age of 10 without conditions.',
    'Tajikistan, a republic of 9.5 million people, saw its citizens join Islamic State.',
    'He called from a prison in Syria at four in the morning.',
    'He shares a cell in Hasakah prison with 30 others.',
    'Seventeen mothers have turned to the charity because their sons are in prison in Syria.',
    'At least 30 people were killed in heavy fighting between the army and rebels around Raqqa.',
    'The campaign against Islamic State cost the Syrian Democratic Forces 11,000 fighters.',
    'Separately, the army said seven IS fighters were killed in a strike in Anbar.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
