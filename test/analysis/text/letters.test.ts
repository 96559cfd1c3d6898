import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginsWithCapital, isCapitalised, isWord } from '../../../src/analysis/text/letters.js';

const some = fc
  .array(fc.constantFrom(...'aZ09.\'"-_ éÉßſñ’中ا́½½Ⅷ𝔄😀', '\ud83d', '\udd04'), { maxLength: 4 })
  .map((parts) => parts.join(''));

describe('what a word is made of', () => {
  test('is what Unicode says of it', () => {
    fc.assert(
      fc.property(some, (word) => {
        expect([isWord(word), beginsWithCapital(word), isCapitalised(word)]).toEqual([
          /[\p{L}\p{N}]/u.test(word),
          /^\p{Lu}/u.test(word),
          /^\p{Lu}\p{Ll}/u.test(word),
        ]);
      }),
      { numRuns: 3000 },
    );
  });
});
