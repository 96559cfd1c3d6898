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

describe('put back, flown by others, tried in vain', () => {
  test.each([
    ['Guards returned 12 Swedish women to al-Hol.', ['12 SE -']],
    ['The army returned 40 Finnish women to the camp.', ['40 FI -']],
    ['Some 12 Swedish women returned to Sweden from the camp.', ['12 SE returned']],
    ['US forces flew 40 Iraqi men to Iraq.', ['40 IQ -']],
    ['Some 40 Danish men flew to Syria to join Islamic State.', ['40 DK travelled']],
    ['Sweden tried and failed to bring home five women from the camp.', ['5 SE -']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

test('its own words are given, and where they stand', () => {
  const source = 'The number of Swedish women in the camp fell from 150 to 60.';
  const [{ text, start, end } = { text: '', start: 0, end: 0 }] = figuresOf(source, { date: '2026-03-12', units });
  expect([text, source.slice(start, end)]).toEqual(['60', '60']);
});

describe('a number that changed is the one that it changed to', () => {
  test.each([
    ['The number of Swedish women in the camp fell from 150 to 60.', ['60 SE detained']],
    ['The number of Belgian children in the camps rose from 30 to 45.', ['45 BE detained']],
    ['Between 30 and 45 Belgian children live in the camps.', ['30..45 BE detained']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
