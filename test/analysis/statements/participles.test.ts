import { expect, test } from 'vitest';
import { told } from './told.js';

test.each([
  ['Two of the Spanish women repatriated from Syrian camps told the court that they had only kept house.', 'that they had only kept house'],
  ['A lawyer for 40 French women held in the Roj camp in Syria said that they were ill.', 'that they were ill'],
])('who is told by what was done with them is no place: %s', (text, words) => {
  const [first] = told(text);
  expect(first).toMatch(/^(?:the Spanish women|A lawyer)/i);
  expect(first?.endsWith(words)).toBe(true);
});

test.each([
  [
    'Farid Delic, 61, whose daughter and three grandchildren are in al-Hol, said he had written to every minister.',
    'Farid Delic (-): he had written to every minister',
  ],
  [
    'Zara Chand, 24, who was a student when she boarded a flight, told the Courier that she was sorry.',
    'Zara Chand (-): that she was sorry',
  ],
])('an age and a clause between a name and its verb: %s', (text, statement) => {
  expect(told(text)).toEqual([statement]);
});

test('a centre of the government speaks for its country', () => {
  expect(
    told(
      "Besim Marku, who heads the government's Coordination Centre against Extremism in Tirana, said that Albania would take back the children.",
    ),
  ).toEqual(['Besim Marku (AL): that Albania would take back the children']);
});

test('offices that several states call alike, and those of a neighbour', () => {
  expect(
    told('OTTAWA (Wire) – Canada will appeal the order on the two Canadian brothers, the Justice Department said Tuesday.').at(0),
  ).toMatch(/^Justice Department \(CA\)/);
  expect(
    told('Swiss Justice Minister Ann Kest said no. In neighbouring Germany, the Interior Ministry said that it had no plan.').at(-1),
  ).toMatch(/\(DE\)/);
});
