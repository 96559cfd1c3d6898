import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import { figuresOf } from './read.js';

const pack = parse(readFileSync(new URL('../../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8')) as { units: unknown };
const units = figureUnitsSchema.parse(pack.units);

const BEFORE = 'They are held in a camp in Syria on suspicion of belonging to Islamic State. ';

/** "value country" of each number that the shipped topic reads in a sentence behind one on the camps. */
export const read = (text: string): string[] =>
  figuresOf(BEFORE + text, { units }).map(({ value, country }) => `${value} ${country ?? '-'}`);

/** Tests of texts with what is read in each. */
export function table(name: string, rows: readonly (readonly [text: string, expected: readonly string[]])[]): void {
  describe(name, () => {
    test.each(rows)('%s', (text, expected) => {
      expect(read(text)).toEqual(expected);
    });
  });
}
