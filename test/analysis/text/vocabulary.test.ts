import { describe, expect, test } from 'vitest';
import { wordOf } from '../../../src/analysis/text/vocabulary.js';

describe('words of the language', () => {
  test('a word is one object wherever it stands', () => {
    const text = 'The mayor “spoke”. The mayor left.';
    expect(wordOf(text.slice(4, 9))).toBe(wordOf(text.slice(23, 28)));
    expect(wordOf(text.slice(4, 9)).text).toBe('mayor');
  });

  test.each([
    ['Kest', 'kest'],
    ['ŁÓDŹ', 'łódź'],
    ['2019', '2019'],
    ['007', '007'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['İzmir', 'İzmir'.toLowerCase()],
    ['don’t', 'don’t'],
    ['😀', '😀'],
    ['\ud83d', '\ud83d'],
    ['', ''],
    ['N'.repeat(500), 'n'.repeat(500)],
  ])('%j keeps its characters', (written, lower) => {
    expect(wordOf(written)).toMatchObject({ text: written, lower });
    expect(wordOf(written)).toMatchObject({ text: written, lower });
  });

  test('more words than are kept begin anew without harm', () => {
    const wrong: number[] = [];
    for (let n = 0; n < 70_000; n++) if (wordOf(`Word${n}`).lower !== `word${n}`) wrong.push(n);
    expect(wrong).toEqual([]);
    expect(wordOf('Word1').text).toBe('Word1');
  });
});
