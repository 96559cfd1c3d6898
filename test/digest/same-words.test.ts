import { expect, it } from 'vitest';
import { areSameWords, worded } from '../../src/digest/ranking/same-words.js';

const same = (a: string, b: string): boolean => {
  const [one, other] = [worded(a), worded(b)];
  expect(areSameWords(other, one)).toBe(areSameWords(one, other));
  return areSameWords(one, other);
};

it.each([
  ['We will bring the children of Norland home this spring', 'will bring the children of Norland home'],
  ['In all 38 nationals are held in the camps of the region', '38 nationals are held in the camps'],
  ['Thirty-eight nationals are held in the camps of the region', '38 nationals are held in the camps of the region'],
  ['We will bring the children home. We will not bring their fathers, who chose this war themselves', 'We will bring the children home'],
])('a piece is the same words: %s', (whole, piece) => expect(same(whole, piece)).toBe(true));

it.each([
  [
    'In all, 38 nationals are still held in the camps and prisons of the region',
    'In all, 29 nationals are still held in the camps and prisons of the region',
  ],
  ['We will bring the mothers of these children home', 'We will not bring the mothers of these children home'],
  ['Nobody will be brought home from the camp at Ostby', 'All will be brought home from the camp at Ostby'],
  ['Five women were handed to a delegation from Norland', 'Six women were handed to a delegation from Norland'],
])('another number or a "not" makes other words: %s', (one, other) => expect(same(one, other)).toBe(false));
