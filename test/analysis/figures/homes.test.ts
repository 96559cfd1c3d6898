import { describe, expect, test } from 'vitest';
import { faults } from './faults.js';
import { CLAUSES, HOMES, type Home, TOPICAL } from './homes.js';

const TABLES: Readonly<Record<string, readonly Home[]>> = {
  'whose people the text is about': HOMES,
  'whose people the clause is about': CLAUSES,
  'people of the topic': TOPICAL,
};

for (const [name, table] of Object.entries(TABLES))
  describe(name, () => {
    test.each(table)('%s: %s', (headline, text, expected) => {
      expect(faults(text, expected, headline)).toEqual([]);
    });
  });
