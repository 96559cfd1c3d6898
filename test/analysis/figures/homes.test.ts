import { expect, test } from 'vitest';
import { faults } from './faults.js';
import { HOMES } from './homes.js';

test.each(HOMES)('%s: %s', (headline, text, expected) => {
  expect(faults(text, expected, headline)).toEqual([]);
});
