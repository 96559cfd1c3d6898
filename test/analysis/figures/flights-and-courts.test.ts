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

describe('who flies of their own accord is not brought home', () => {
  test.each([
    ['Forty Danish women flew in 2014 to Turkey and joined Islamic State.', ['40 DK travelled']],
    ['Some 200 Moroccan fighters had flown in by way of Istanbul.', ['200 MA -']],
    ['Finland has flown in 12 women from Roj.', ['12 FI repatriated']],
    ['Twelve Finnish women from Roj were flown in on Monday.', ['12 FI repatriated']],
    ['Finland flew in the first 12 women from Roj.', ['12 FI repatriated']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('who waits in a camp or goes to court from there is counted', () => {
  test.each([
    ['About 40 Uzbek children waiting behind the fence of Roj were sent home.', ['40 UZ repatriated']],
    ['Twenty Belgian women waiting at the gate of Roj hope to be flown home.', ['20 BE -']],
    ['About 40 relatives waiting at the gate of the airport had come for the women from Roj.', []],
    ['Norway rejected appeals by nine families held in Roj.', ['9 NO detained']],
    ['An application by three Finnish families in Roj was granted.', ['3 FI detained']],
    ['Requests by nine families in Roj to be repatriated to Finland are pending.', ['9 FI -']],
    ['An appeal by nine families of women in Roj was rejected.', []],
    ['A complaint by two Finnish families about the women in Roj was rejected.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
