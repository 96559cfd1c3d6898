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
  expect(line(null)).toBe('One of the five women said that she had signed a paper in January. · Outlet, 2 Feb 2026');
  expect(line('detained')).toBe('five women, held, as of Jan 2026 · Outlet, 2 Feb 2026');
});

describe('when a number is for', () => {
  const asOf = (text: string, day: string): string => {
    const told = figure(article('a', 'Outlet', '2026-02-02T09:00:00.000Z', 'T', text), '31', {
      value: 31,
      unit: 'men',
      event: 'detained',
      asOf: day,
    });
    return textOf(figureLine(told, [told], (code) => code, 'UTC').spans);
  };
  it.each([
    ['In October the camps held 31 men.', '2025-10-30', 'as of Oct 2025'],
    ['A year ago the camps held 31 men.', '2025-02-28', 'as of Feb 2025'],
    ['The camps held 31 men between 2019 and 2024.', '2024-12-30', 'as of 2024'],
    ['On 4 January the camps held 31 men.', '2026-01-04', 'as of 4 Jan 2026'],
    ['By Saturday the camps held 31 men.', '2026-01-24', 'as of 24 Jan 2026'],
  ])('is told no closer than its sentence tells it: %s', (text, day, shown) =>
    expect(asOf(text, day)).toBe(`31 men, held, ${shown} · Outlet, 2 Feb 2026`),
  );
});

describe('a total', () => {
  const total = (text: string, event: 'repatriated' | 'detained' = 'repatriated'): string =>
    textOf(figureSpans(figure(article('a', 'Outlet', '2026-02-02T09:00:00.000Z', 'T', text), '44', { value: 44, unit: 'people', event })));
  it('has the year from which it is counted', () => {
    expect(total('Since 2019, Norland has brought home 44 people.')).toBe('44 people, repatriated since 2019');
    expect(total('OSTBY — Since January 2021, 44 people came home.')).toBe('44 people, repatriated since 2021');
    expect(total('In all 44 people have been repatriated since 2020, the ministry said.')).toBe('44 people, repatriated since 2020');
  });
  it('has none where the year is of something else', () => {
    expect(total('The 44 people, held since 2018, were flown home.')).toBe('44 people, repatriated');
    expect(total('It was the largest flight since 2019, with 44 people on board.')).toBe('44 people, repatriated');
  });
});
