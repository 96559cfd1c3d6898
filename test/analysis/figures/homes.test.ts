import { describe, expect, test } from 'vitest';
import { faults } from './faults.js';
import { BESIDE, CLAUSES, HOMES, type Home, TOPICAL } from './homes.js';

const TABLES: Readonly<Record<string, readonly Home[]>> = {
  'whose people the text is about': HOMES,
  'whose people the clause is about': CLAUSES,
  'people of the topic': TOPICAL,
  'what is told beside them': BESIDE,
};

for (const [name, table] of Object.entries(TABLES))
  describe(name, () => {
    test.each(table)('%s: %s', (headline, text, expected) => {
      expect(faults(text, expected, headline)).toEqual([]);
    });
  });
