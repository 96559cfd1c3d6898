import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import { figuresOf } from './read.js';

const pack = parse(readFileSync(new URL('../../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8')) as { units: unknown };
const units = figureUnitsSchema.parse(pack.units);

const read = (text: string): string[] =>
  figuresOf(text, { units, date: '2022-03-10' }).map(
    ({ value, country, event, asOf }) => `${value} ${country ?? '-'} ${event ?? '-'}${asOf === null ? '' : ` ${asOf}`}`,
  );

describe('whose deed and when, in sentences of two clauses', () => {
  test.each([
    [
      'the last of a list stays with its verb',
      'Albania flew home 40 people from Roj, including five women and 30 children, while Finland flew home nine children.',
      ['40 AL repatriated', '5 AL repatriated', '30 AL repatriated', '9 FI repatriated'],
    ],
    [
      'a country with a verb of its own',
      'Iraq repatriated 300 families from al-Hol, whereas Finland took nine children from Roj.',
      ['300 IQ repatriated', '9 FI repatriated'],
    ],
    [
      'a country whose verb is left out',
      'Finland repatriated 12 children from Roj, while Albania nine.',
      ['12 FI repatriated', '9 AL repatriated'],
    ],
    [
      'a second deed of the same country',
      'Finland repatriated 12 children from Roj; it also brought home four mothers.',
      ['12 FI repatriated', '4 FI repatriated'],
    ],
    ['whom somebody else accuses', 'Finland, which Albania accuses of delay, repatriated three mothers from Roj.', ['3 FI repatriated']],
    ['a country with what it has', 'Finland, which has a camp team, repatriated three mothers from Roj.', ['3 FI repatriated']],
    ['a government by its capital', 'The government in Helsinki has repatriated six mothers from Roj.', ['6 FI repatriated']],
    [
      'the date of those who left is not that of those who died',
      'Of the 90 Finns who left for Syria in 2014, 40 have died.',
      ['90 FI travelled 2014-12-31', '40 FI killed'],
    ],
    ['a date that only compares', 'Finland has repatriated 50 children from Roj, more than in 2019.', ['50 FI repatriated']],
    ['a date that is its own', 'Finland repatriated 50 children from Roj in 2019.', ['50 FI repatriated 2019-12-31']],
    ['a date in front', 'In 2019, Finland repatriated 50 children from Roj.', ['50 FI repatriated 2019-12-31']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe('what is told of a share, of the dead, and of what has not come about', () => {
  test.each([
    ['half of the whole', 'Finland has repatriated half of its 40 children from Roj.', ['40 FI -']],
    ['all but a few', 'Finland has repatriated all but six of its 40 children from Roj.', ['40 FI -']],
    ['all of them', 'Finland has repatriated all of its 40 children from Roj.', ['40 FI repatriated']],
    ['a share in words', 'Three of every five of the 900 Finnish jihadists were born in Turku.', ['900 FI -']],
    ['among the dead', 'Among the dead in the camp were two Finns.', ['2 FI killed']],
    ['among those held', 'Among the detainees in the camp were two Finns.', ['2 FI detained']],
    ['a return that is put off', 'Finland delayed the return of 12 children from Roj.', ['12 FI -']],
    ['a protest against it', 'The crowd spoke out against the return of 12 Finnish children from Roj.', ['12 FI -']],
    ['a return that is told', 'Finland announced the return of 12 children from Roj.', ['12 FI returned']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});
