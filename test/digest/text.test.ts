import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsTerm } from '../../src/digest/compose/terms.js';
import { withoutDateline } from '../../src/digest/text/dateline.js';
import { excerpt } from '../../src/digest/text/excerpt.js';
import { sentencesOf } from '../../src/digest/text/sentences.js';

describe('sentences', () => {
  it('do not end at abbreviations, initials or decimals', () => {
    expect(sentencesOf('Gen. J. Osei met Dr. Lind at 3.30 p.m. on Feb. 3. “No,” he said. They left').map(({ text }) => text)).toEqual([
      'Gen. J. Osei met Dr. Lind at 3.30 p.m. on Feb. 3.',
      '“No,” he said.',
      'They left',
    ]);
  });
  it('keep their offsets whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', '.', '?', '”', '“', ' ', '\n', '3', '…'), maxLength: 80 }), (text) => {
        for (const { start, end, text: sentence } of sentencesOf(text)) expect(text.slice(start, end)).toBe(sentence);
        expect(
          sentencesOf(text)
            .map((each) => each.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('a dateline', () => {
  const without = (text: string): string => withoutDateline({ start: 0, end: text.length, text }).text;

  it.each([
    'PARIS - ',
    'ERBIL, Iraq — ',
    'THE HAGUE, Feb. 3 (Continental) - ',
    'March 14 (Continental) – ',
    'NEW YORK (Continental) -- ',
    'KØBENHAVN, 3 March - ',
    'SANA’A/ADEN – ',
    'CANBERRA: ',
    'NEW DELHI. ',
  ])('goes: %s', (line) => expect(without(`${line}The plane has left.`)).toBe('The plane has left.'));

  it.each([
    'Denmark – the first to do so – will fly them home.',
    'The SDF - which guards the camp - said no.',
    'UN experts - 12 of them - wrote to Paris.',
    'EU ministers met.',
    'UN: the flights must go on.',
    'U.S. Officials met.',
  ])('is not: %s', (text) => expect(without(text)).toBe(text));
});

describe('an excerpt', () => {
  it('is whole sentences from the beginning', () => {
    expect(excerpt('One is here. Two is here. Three is here.', 27)).toEqual({ text: 'One is here. Two is here.', cut: true });
    expect(excerpt('One is here and goes on and on. Two.', 12)).toEqual({ text: 'One is here and goes on and on.', cut: true });
  });
  it('always stands in the text and never tears a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1, max: 60 }), (text, limit) => {
        const shown = excerpt(text, limit);
        expect(text).toContain(shown.text);
        if (text.isWellFormed()) expect(shown.text.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('terms of a sub-topic', () => {
  it.each([
    ['orphan', 'Two orphans came back', true],
    ['orphan', 'The orphanage closed', false],
    ['repatriat*', 'a Repatriation flight', true],
    ['bring ... home', 'will bring the nine children home', true],
    ['bring ... home', 'They bring it. Home is far', false],
    ['foreign-fighter', 'foreign fighters', true],
    ['court|tribunal', 'a tribunal in Iraq', true],
  ])('%s in "%s": %s', (term, text, expected) => expect(holdsTerm([term])(text)).toBe(expected));
});
