import { expect, it } from 'vitest';
import { matcherFor, matchersFor } from '../../../src/analysis/relevance/terms.js';

const words = (text: string) => ({ lower: text.split(' ') });
const found = (term: string, text: string): string[] => {
  const lower = words(text);
  return matcherFor([term])
    .find(lower)
    .map(({ from, to }) => lower.lower.slice(from, to).join(' '));
};

it.each([
  ['foreign fighter', 'the foreign fighters left', ['foreign fighters']],
  ['family', 'two families', ['families']],
  ['repatriat*', 'they repatriated some , repatriation goes on', ['repatriated', 'repatriation']],
  ['take|takes back', 'it takes back', ['takes back']],
  ['bring ... home', 'bring the two boys home', ['bring the two boys home']],
  ['bring ... home', 'bring the two boys . home', []],
  ['take ... to oslo', 'take up to nine of them to oslo', ['take up to nine of them to oslo']],
  ['take ... to oslo', 'take up to nine of them . to oslo', []],
  ['bring ... home', `bring ${'x '.repeat(20)}home`, []],
  ['al-hol', 'in al - hol today', ['al - hol']],
  ['al hol', 'in al - hol and al hol', ['al - hol', 'al hol']],
  ['case-by-case', 'case by case', ['case by case']],
  ['is', 'this is it', ['is']],
])('%s in "%s"', (term, text, expected) => {
  expect(found(term, text)).toEqual(expected);
});

it('says whether any term stands in a range', () => {
  const matcher = matcherFor(['camp', 'prison']);
  expect(matcher.has(words('a camp far away'), 0, 4)).toBe(true);
  expect(matcher.has(words('a camp far away'), 2, 4)).toBe(false);
});

it('says which of several ranges hold a term, and whether it ends in them', () => {
  const matcher = matcherFor(['camp', 'take back']);
  const text = words('the camp . no camp or camp , they take . back home');
  const ranges = [
    { from: 0, to: 3 },
    { from: 3, to: 7 },
    { from: 7, to: 11 },
    { from: 11, to: 13 },
  ];
  expect(matcher.holding(text, ranges)).toEqual([0, 1]);
  expect(matcher.holding(text, ranges.slice(1))).toEqual([0]);
});

it('keeps the lists of one index apart', () => {
  const of = matchersFor({ places: ['camp', 'prison*'], people: ['camp guard', 'prisoner'] });
  const text = words('camp guards and prisoners');
  expect(of.places.find(text).map(({ term, from }) => [term, from])).toEqual([
    [0, 0],
    [1, 3],
  ]);
  expect(of.people.find(text).map(({ term, from, to }) => [term, from, to])).toEqual([
    [0, 0, 2],
    [1, 3, 4],
  ]);
});

it('finds a term once that begins with a word and with its beginning', () => {
  expect(matcherFor(['return|return*']).find(words('they returned or return'))).toHaveLength(2);
});

it('remembers nothing of one text for another', () => {
  const matcher = matcherFor(['camp']);
  expect(matcher.find(words('a camp'))).toHaveLength(1);
  expect(matcher.find(words('camp camp'))).toHaveLength(2);
  expect(matcher.find(words('a tent'))).toHaveLength(0);
});
