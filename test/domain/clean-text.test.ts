import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/domain/clean-text.js';

test('line ends become line feeds; controls and half surrogates go', () => {
  expect(cleanText('one\r\ntwo\rthree\tfour')).toBe('one\ntwo\nthree\tfour');
  expect(cleanText('a\u0000b\u001b[31mc\u0085d')).toBe('ab[31mcd');
  expect(cleanText('x\ud83dy')).toBe('x\ufffdy');
});

test('clean text stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const clean = cleanText(text);
      expect(cleanText(clean)).toBe(clean);
      expect(clean.isWellFormed()).toBe(true);
    }),
  );
});
