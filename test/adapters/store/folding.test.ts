import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, searchable, searchTerms } from '../../../src/adapters/store/search/folding.js';
import { firstAfterSecond, firstInSecond } from '../../../src/adapters/store/search/sequence.js';

describe('words made ready for search', () => {
  it.each([
    ['Jürgen Weiß', 'jurgen weiss'],
    ['Søren Łukasz Đorđe', 'soren lukasz dorde'],
    ['İstanbul Erdoğan', 'istanbul erdogan'],
    ['ﬁve', 'five'],
  ])('%s folds to %s', (text, plain) => {
    expect(folded(text)).toBe(plain);
  });

  it('keeps letters and digits and puts one space between words', () => {
    expect(searchable('  “Al-Hol’s 1,200 camps” — (see: x@y.example/a_b)\n')).toBe('al hol s 1 200 camps see x y example a b');
  });

  it('takes a compound as one run and drops what has no word', () => {
    expect(searchTerms('al-Hol "camp" -- 1,200')).toEqual([['al', 'hol'], ['camp'], ['1', '200']]);
    expect(searchTerms(' *** "" ')).toEqual([]);
  });

  it('gives only letters, digits and single spaces, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(searchable(text)).toMatch(/^([\p{Letter}\p{Number}]+( [\p{Letter}\p{Number}]+)*)?$/u);
        expect(searchable(searchable(text))).toBe(searchable(text));
      }),
    );
  });
});

describe('the number that orders statements', () => {
  const instants = fc
    .date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString());

  it('grows with publication and stays exact', () => {
    fc.assert(
      fc.property(instants, instants, (a, b) => {
        const [first, second] = [firstInSecond(a), firstInSecond(b)];
        expect(Number.isSafeInteger(firstAfterSecond(a))).toBe(true);
        if (a <= b) expect(first).toBeLessThanOrEqual(second);
        expect(firstAfterSecond(a)).toBeGreaterThan(first);
        const told = a > '1970' && b < '2106';
        if (told && a.slice(0, 19) < b.slice(0, 19)) expect(firstAfterSecond(a)).toBeLessThanOrEqual(second);
      }),
    );
  });
});
