import { expect, test } from 'vitest';
import { textOf } from '../../src/digest/lines/inline.js';
import { outletSpans } from '../../src/digest/lines/outlets.js';
import { wordsOf } from '../../src/digest/words/words-of.js';

const published = '2026-02-03T08:00:00.000Z';
const LATER = '2026-02-03T10:00:00.000Z';
const report = (outlet: string, ...alsoIn: string[]) => ({
  outlet,
  url: `https://${outlet.toLowerCase()}.example/1`,
  published,
  alsoIn: alsoIn.map((name) => ({ outlet: name, url: `https://${name.toLowerCase()}.example/2`, published: LATER })),
});
const shown = (reports: readonly ReturnType<typeof report>[], language: 'en' | 'de' | 'fr' | 'ar' = 'en'): string =>
  textOf(outletSpans(reports, 'UTC', wordsOf(language)));

test('outlets that carry the same text are named behind the one that had it first', () => {
  expect(shown([report('Wire', 'Courier')])).toBe(' · Wire (also in Courier), 3 Feb 2026');
  expect(shown([report('Wire', 'A', 'B', 'C', 'D', 'E')])).toBe(' · Wire (also in A, B, C and 2 more), 3 Feb 2026');
  expect(shown([report('Wire')])).toBe(' · Wire, 3 Feb 2026');
});

test('the outlet that printed the text first is named first, whichever was analysed first', () => {
  const wire = { outlet: 'Wire', url: 'https://wire.example/0', published: '2026-02-02T23:00:00.000Z' };
  expect(shown([{ ...report('Courier', 'Slate'), alsoIn: [...report('Courier', 'Slate').alsoIn, wire] }])).toBe(
    ' · Wire (also in Courier, Slate), 2 Feb 2026',
  );
});

test('an outlet is named once, as a reporter before as a carrier', () => {
  expect(shown([report('Wire', 'Courier', 'Slate'), report('Slate', 'Courier')])).toBe(' · Wire and Slate (also in Courier), 3 Feb 2026');
});

test('carriers are links to their own articles', () => {
  const spans = outletSpans([report('Wire', 'Courier')], 'UTC');
  expect(spans.find(({ text }) => text === 'Courier')).toMatchObject({ url: 'https://courier.example/2' });
});

test.each(['de', 'fr', 'ar'] as const)('carriers are named in %s too', (language) => {
  expect(shown([report('Wire', 'Courier')], language)).toContain(`(${wordsOf(language).alsoIn}Courier)`);
});
