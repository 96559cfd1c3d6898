import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import { figuresOf } from './read.js';

const pack = parse(readFileSync(new URL('../../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8')) as { units: unknown };
const units = figureUnitsSchema.parse(pack.units);

/** "value country event": what the shipped topic reads in a text. */
const read = (text: string): string[] =>
  figuresOf(text, { date: '2026-03-12', units }).map(({ value, country, event }) => `${value} ${country ?? '-'} ${event ?? '-'}`);

describe('numbers without a noun of their own', () => {
  test.each([
    ['The ministry speaks of 38 Irish women in Roj. A lawyers’ group works with a figure of 44.', ['38 IE detained', '44 IE detained']],
    [
      'Uzbekistan flew home 93 women and children from Syria on Friday. The total has exceeded 430 since 2019.',
      ['93 UZ repatriated', '430 UZ repatriated'],
    ],
    [
      'Uzbekistan flew home 93 women and children from Syria on Friday, bringing the total to 531.',
      ['93 UZ repatriated', '531 UZ repatriated'],
    ],
    [
      'Police say 350 Georgians went to Syria; another 160 or so are believed to have gone to Iraq.',
      ['350 GE travelled', '160 GE travelled'],
    ],
    ['Some 800 Swedes joined Islamic State. Another 423 had attempted the journey.', ['800 SE travelled', '423 SE -']],
    ['The number who left Germany for Syria is given as 1,150.', ['1150 DE travelled']],
    [
      'Four hundred Dutch people are in the war zone, 119 women included. Eighty-five have been killed.',
      ['400 NL travelled', '119 NL travelled', '85 NL killed'],
    ],
    ['Some 134 Maltese people have come back and 13 are on their way.', ['134 MT returned', '13 MT -']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('some of all, not of the part named in between', () => {
    const groups = figuresOf('Police know of 352 Kyrgyz citizens in Syria. Eighty-three are women. Thirty have died.', { units }).map(
      ({ value, group }) => [value, group],
    );
    expect(groups).toEqual([
      [352, null],
      [83, 'women'],
      [30, null],
    ]);
  });
});

describe('nouns that say it, and countries that people only came through', () => {
  test.each([
    ['Norway has recorded 140 departures to Syria since 2012.', ['140 NO travelled']],
    ['North Macedonia received 23 citizens from Turkey, all of them from the camps in Syria.', ['23 MK repatriated']],
    ['The Netherlands collected 12 mothers from Roj.', ['12 NL repatriated']],
    ['Ukraine brought home nine people from Syria, among them four women.', ['9 UA repatriated', '4 UA repatriated']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what is done to others, or to nobody', () => {
  test.each([
    ['Kurdish authorities released 631 Syrian prisoners who had been jailed for links to Islamic State.', ['631 SY -']],
    ['The committee recommended that Ireland bring home two Irish children from Syria.', ['2 IE -']],
    ['Spain and its 15 Spanish women in the camps joined a list of 22 cases.', ['15 ES detained']],
    ['A grandmother has been fighting for three years to bring home seven Swedish children from Syria.', ['7 SE -']],
    ['Of the 36 Danish adults known to police, 13 are in prison in Syria.', ['36 DK -', '13 DK detained']],
    ['Around 120 Australians are fighting in Syria, and 160 people at home have sent them money.', ['120 AU travelled', '160 AU -']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('what is told between the lines', () => {
  test.each([
    ['When the plane from Syria came down in Pristina, it carried 110 Kosovans.', ['110 XK repatriated']],
    ['The women sit in a camp in Syria. In May, 16 British women were still there.', ['16 GB detained']],
    ['The festival in Roskilde was quiet. In May, 16 British women were there.', ['16 GB -']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
