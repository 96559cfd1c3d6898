import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  // Whoever was called "he" is no "she".
  ['Dutch Justice Minister Ferd Kest met MPs. “It is cold,” he told D66 MP Robin Dorn. She said it was late.', 'Robin Dorn | NL'],
  ['Dana Kest, the Council of Europe’s commissioner for human rights, said it was late.', 'Dana Kest | COE'],
  ['Kest, the rights group, said it was late.', 'Kest | NGO'],
  // Parties of the United States.
  ['Sen. Dana Kest, a New Hampshire Democrat, said it was late.', 'Dana Kest | US'],
  ['Sen. Dana Kest (R-S.C.) said it was late.', 'Dana Kest | US'],
  ['Rep. Dana Kest (D., N.H.) said it was late.', 'Dana Kest | US'],
  ['Sen. Dana Kest, a New Hampshire farmer, said it was late.', 'Dana Kest | null'],
  ['Canadian officials said it was cold. One official said it was late.', 'One official | CA'],
  // An organ of a state that is told without its country, and called again.
  [
    'Russia waits. “It is cold,” said Marina Kest, who heads the interdepartmental commission on minors. The commission believes that not fewer than 390 children remain.',
    'commission | RU',
  ],
])('known by few words: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string[]]>([
  ['The service believes that at least 40 people left.', ['that at least 40 people left']],
  ['Moroccan officials speak of 1,659.', ['1,659']],
  ['The mother believes in God.', []],
  ['The clerk speaks of nothing.', []],
])('verbs that report with a number: %s', (text, quotes) => {
  expect(statementsIn(text).map(({ quote }) => quote)).toEqual(quotes);
});
