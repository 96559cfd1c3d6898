import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import * as first from './press-first.js';
import * as not from './press-not.js';

/** Beginnings of the passages that are not read right yet, each with the reason; a failure here when one of them is read right. */
const MISSED: Readonly<Record<string, string>> = {
  'Sweden is prepared to help the minors': 'to help somebody is not to bring them home',
  'Only those under the age of ten': 'a figure of speech: a seat on a plane',
  'The Australian foreign minister confirmed that eight': 'what is said of the children names neither home nor a return',
  'While it will not lift a finger': 'the youngest, without the word children, and parents who are not children',
  'The Danish parliament backed': 'treated at home, on condition: the return is not named',
  'The Justice Department unsealed': 'charges are told by the paper that holds them',
  "Britain's long-standing position": 'what does not change was said in the clause before',
  "Norway's justice minister resigned": '"no more women will follow" does not say whereto',
  "Bangladesh's state minister": 'shelter, as a word for entry',
  'The women will be flown to Sydney': 'no country is named, and a town that is no capital does not tell it',
  'India evacuated 230': 'that its nationals have nothing to do with the group is said nowhere',
};
const isMissed = (text: string): boolean => Object.keys(MISSED).some((beginning) => text.startsWith(beginning));

const TABLES = { ...first, ...not };

for (const [name, table] of Object.entries(TABLES)) {
  describe(name.toLowerCase().replaceAll('_', ' '), () => {
    for (const [text, expected] of table) {
      (isMissed(text) ? it.fails : it)(text, () => {
        expect(faults(text, expected)).toEqual([]);
      });
    }
  });
}

it('knows every passage that it misses', () => {
  const texts = Object.values(TABLES).flatMap((table) => table.map(([text]) => text));
  for (const beginning of Object.keys(MISSED)) expect(texts.some((text) => text.startsWith(beginning))).toBe(true);
});
