import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

test.each([
  ['How Norway’s justice minister', 'Norway’s justice minister'],
  ['Norway’s justice minister', 'Norway’s justice minister'],
])('an office that opens a question is read without its question: %s', (opening, role) => {
  const text = `${opening} came to promise a flight, and what she has not promised.\n\nOn Friday Nora Kest said that it was late.\n\n“I read it twice,” the justice minister said.`;
  expect(statementsIn(text).map(({ speaker }) => [speaker?.name, speaker?.role, speaker?.country])).toEqual([
    ['Nora Kest', role, 'NO'],
    ['Nora Kest', role, 'NO'],
  ]);
});
