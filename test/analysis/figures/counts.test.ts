import { describe, expect, it } from 'vitest';
import { type Count, HAPPENED, NO_FIGURE, NOT_HAPPENED, OF_THEM } from './counts.js';
import { faults } from './faults.js';
import { PLACES, TURNS } from './hard-counts.js';

const TABLES: Readonly<Record<string, readonly Count[]>> = {
  'what happened to how many': HAPPENED,
  'what has not happened': NOT_HAPPENED,
  'parts of a number': OF_THEM,
  'counted where they are': PLACES,
  'hard turns': TURNS,
  'no figures': NO_FIGURE.map((text) => [text, []] as const),
};

/** Beginnings of the sentences that are not read right yet, each with the reason; a failure here when one of them is read right. */
const MISSED: Readonly<Record<string, string>> = {
  'Another 60 were stopped': 'a bare number with no noun in the text before it',
  'The number of foreign women in the camp rose': 'what rose stands on the other side of two numbers',
  'The number of Danish children held in Roj, put': 'a number behind a participle that hangs on the "number of"',
};
const isMissed = (text: string): boolean => Object.keys(MISSED).some((beginning) => text.startsWith(beginning));

for (const [name, table] of Object.entries(TABLES)) {
  describe(name, () => {
    for (const [text, expected] of table) {
      (isMissed(text) ? it.fails : it)(text, () => {
        expect(faults(text, expected)).toEqual([]);
      });
    }
  });
}
