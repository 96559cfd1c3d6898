import { expect, test } from 'vitest';
import { oneOf } from '../../../src/analysis/text/one-of.js';

test('words written as alternatives', () => {
  expect([...oneOf('tent|annex')]).toEqual(['tent', 'annex']);
});

test('a letter before a question mark may be missing, more than one of them too', () => {
  expect([...oneOf('tents?')].sort()).toEqual(['tent', 'tents']);
  expect([...oneOf('colou?rs?')].sort()).toEqual(['color', 'colors', 'colour', 'colours']);
});

test('marks are words of their own, and a part of a word is none', () => {
  const stops = oneOf(",|;|'s");
  expect([',', ';', "'s"].every((mark) => stops.has(mark))).toBe(true);
  expect(['', ',;', 's'].some((mark) => stops.has(mark))).toBe(false);
});
