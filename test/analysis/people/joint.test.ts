import { expect, test } from 'vitest';
import { createAnalyzer } from '../../../src/analysis/analyzer.js';
import { loadLexicon } from '../../../src/config/lexicon.js';
import { loadTopic } from '../../../src/config/topic.js';

const analyzer = createAnalyzer(loadLexicon(), loadTopic('is-foreign-fighters'));
const LEAD = 'Hundreds of women and children of Islamic State fighters are held in camps in north-east Syria.\n\n';
const read = (text: string) => analyzer.analyze({ id: 'joint', text: LEAD + text, date: '2021-05-04' });

/** "name or role | country" of whoever says the last words of a text. */
const lastOf = (text: string): string => {
  const speaker = read(text).statements.at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  [
    'Foreign ministers of Belgium, Denmark and the Netherlands said in a joint statement that it was late.',
    'Foreign ministers of Belgium, Denmark and the Netherlands | null',
  ],
  ['“It is late,” Dutch, Swedish and German officials said after a meeting.', 'Dutch, Swedish and German officials | null'],
  ['French and German ministers said it was late.', 'French and German ministers | null'],
  ['Officials from Iraq and Turkey said it was late.', 'Officials from Iraq and Turkey | null'],
  ['Kazakhstan and Kosovo said it was late.', 'Kazakhstan and Kosovo | null'],
  ['Officials in Berlin and Paris said it was late.', 'Officials in Berlin and Paris | null'],
  // What somebody works on, or where.
  ['The US envoy to Iraq and Syria said it was late.', 'The US envoy to Iraq and Syria | US'],
  ['The Iraq and Syria director of Human Rights Watch said it was late.', 'The Iraq and Syria director of Human Rights Watch | HRW'],
  ['The UN and aid agencies said it was late.', 'The UN and aid agencies | UN'],
])('who speaks for several speaks for none alone: %s', (text, speaker) => {
  expect(lastOf(text)).toBe(speaker);
});

test('what they say is still held by each of them', () => {
  const { stances } = read('“We will bring them home,” said the foreign ministers of Sweden and Norway.');
  expect(new Set(stances.map(({ country }) => country))).toEqual(new Set(['SE', 'NO']));
});

test('where somebody comes from who speaks for a body holds nothing of what they say', () => {
  const { statements, stances } = read(
    'The UN counterterrorism chief, Viktor Kest, said it was late. The Russian diplomat urged states to bring their citizens home.',
  );
  expect(statements.at(-1)?.speaker).toMatchObject({ name: 'Viktor Kest', country: 'UN' });
  expect(stances.map(({ country }) => country)).not.toContain('RU');
});
