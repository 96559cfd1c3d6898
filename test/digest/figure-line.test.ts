import { describe, expect, it } from 'vitest';
import { figureLine, figureSpans } from '../../src/digest/lines/figure-line.js';
import { textOf } from '../../src/digest/lines/inline.js';
import type { Modifier } from '../../src/domain/figure.js';
import { article, figure } from './newsroom.js';

const spans = (text: string, number: string, modifier: Modifier | null) =>
  figureSpans(
    figure(article('a', 'Outlet', '2026-02-02T09:00:00.000Z', 'T', text), number, { value: 1, unit: 'men', modifier, event: 'killed' }),
  );
const verbatim = (text: string, number: string, modifier: Modifier | null): string | undefined =>
  spans(text, number, modifier).find((span) => span.style === 'number')?.text;

describe('a number keeps its written form', () => {
  it.each<[string, string, Modifier | null, string]>([
    ['Nearly 1,150 men died.', '1,150', 'around', 'Nearly 1,150'],
    ['There were an estimated 40 to 50 men.', '40 to 50', 'around', 'an estimated 40 to 50'],
    ['It was well over two dozen men.', 'two dozen', 'more than', 'well over two dozen'],
    ['No fewer than 31 men died.', '31', 'at least', 'No fewer than 31'],
    ['No more than 12 men died.', '12', 'up to', 'No more than 12'],
    ['Exactly 7 men died.', '7', null, '7'],
  ])('%s', (text, number, modifier, expected) => expect(verbatim(text, number, modifier)).toBe(expected));

  it('puts the plain modifier before it, as words of ours, where the source writes it after', () => {
    expect(textOf(spans('There are 400 men or more.', '400', 'at least'))).toBe('at least 400 men, killed');
    expect(verbatim('There are 400 men or more.', '400', 'at least')).toBe('400');
  });
});

it('a number that only its sentence explains has the dates of that sentence, and none of its own behind the full stop', () => {
  const told = article(
    'a',
    'Outlet',
    '2026-02-02T09:00:00.000Z',
    'T',
    'One of the five women said that she had signed a paper in January.',
  );
  const line = (event: 'detained' | null): string => {
    const fact = figure(told, 'five', { value: 5, unit: 'women', event, asOf: '2026-01-31' });
    return textOf(figureLine(fact, [fact], (code) => code, 'UTC').spans);
  };
  expect(line(null)).toBe('five women: One of the five women said that she had signed a paper in January. · Outlet, 2 Feb 2026');
  expect(line('detained')).toBe('five women, held, as of 31 Jan 2026 · Outlet, 2 Feb 2026');
});
