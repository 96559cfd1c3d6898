import { expect, test } from 'vitest';
import { processorTime } from '../../support/processor-time.js';
import { stancesOf } from './read.js';

test.each(['would not take back ', 'repatriate '])('"%s" without an end takes time in proportion', (words) => {
  const timed = (times: number): number => processorTime(() => stancesOf(`Norway ${words.repeat(times)}`));
  timed(500);
  // Ten times as long would be a hundred times as slow if it looked back from every word.
  expect(timed(20_000) / Math.max(5, timed(2_000))).toBeLessThan(40);
});

test('a sentence that no reporter would write yields nothing', () => {
  expect(stancesOf(`Norway will not take back ${'men and women and '.repeat(150)}children from Syria.`)).toEqual([]);
});
