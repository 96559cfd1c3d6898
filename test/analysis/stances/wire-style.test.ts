import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';
import { FIRST } from './wire-first.js';

/** Sentences that the rules do not read right yet: kept visible, and a failure here when one of them is read right. */
const MISSED: ReadonlySet<number> = new Set([24, 47, 57, 60]);

describe('agency prose', () => {
  for (const [index, [text, expected]] of FIRST.entries()) {
    (MISSED.has(index) ? it.fails : it)(text, () => {
      expect([...briefly(text)].sort()).toEqual([...expected].sort());
    });
  }
});
