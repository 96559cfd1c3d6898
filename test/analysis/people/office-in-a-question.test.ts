import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

test('an office that opens a question is read without its question', () => {
  const text =
    "How Norway's foreign minister came to promise a plane for the children of Roj, and what he has not promised.\n\nOn Wednesday, reading from a sheet of paper, Olav Kest said that Norway would bring home the children.\n\n“I read it on Sunday night,” the foreign minister said.";
  const told = statementsIn(text).filter(({ speaker }) => speaker?.name === 'Olav Kest');
  expect(told.map(({ speaker }) => `${speaker?.role} | ${speaker?.country}`)).toEqual([
    "Norway's foreign minister | NO",
    "Norway's foreign minister | NO",
  ]);
});
