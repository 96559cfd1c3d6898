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
