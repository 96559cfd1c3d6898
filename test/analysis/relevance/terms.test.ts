import { expect, it } from 'vitest';
import { TermMatcher } from '../../../src/analysis/relevance/terms.js';

const words = (text: string) => ({ lower: text.split(' ') });
const found = (term: string, text: string): string[] => {
  const lower = words(text);
  return new TermMatcher([term]).find(lower).map(({ from, to }) => lower.lower.slice(from, to).join(' '));
};

it.each([
  ['foreign fighter', 'the foreign fighters left', ['foreign fighters']],
  ['family', 'two families', ['families']],
  ['repatriat*', 'they repatriated some , repatriation goes on', ['repatriated', 'repatriation']],
  ['take|takes back', 'it takes back', ['takes back']],
  ['bring ... home', 'bring the two boys home', ['bring the two boys home']],
  ['bring ... home', 'bring the two boys . home', []],
  ['bring ... home', `bring ${'x '.repeat(20)}home`, []],
  ['al-hol', 'in al - hol today', ['al - hol']],
  ['al hol', 'in al - hol and al hol', ['al - hol', 'al hol']],
  ['case-by-case', 'case by case', ['case by case']],
  ['is', 'this is it', ['is']],
])('%s in "%s"', (term, text, expected) => {
  expect(found(term, text)).toEqual(expected);
});

it('says whether any term stands in a range', () => {
  const matcher = new TermMatcher(['camp', 'prison']);
  expect(matcher.has(words('a camp far away'), 0, 4)).toBe(true);
  expect(matcher.has(words('a camp far away'), 2, 4)).toBe(false);
});
