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
