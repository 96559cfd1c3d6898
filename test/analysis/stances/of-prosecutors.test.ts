import { expect, test } from 'vitest';
import { inAnArticle } from '../in-an-article.js';

/** The countries that are told to decide case by case. */
const byCase = (sentence: string): string[] => {
  const { stances } = inAnArticle(sentence, { date: '2026-03-14' });
  return [...new Set(stances.filter(({ stance }) => stance === 'case_by_case').map(({ country }) => country))].sort();
};

test.each<[string, string[]]>([
  // Prosecutors and judges tell how they charge those who are at home.
  ['Belgian prosecutor Luc Hardt said of the women flown home last week: "We are looking at each of the 14 separately."', []],
  ['"Every case is assessed individually," said the Austrian public prosecutor, Eva Lindner, after the arrests.', []],
  ["Germany's federal prosecutor said every returnee was examined case by case.", []],
  ['Dutch prosecutors said each returned woman would be judged individually.', []],
  ['"We consider each case on its own merits," Swedish chief prosecutor Karin Holt told reporters.', []],
  ['A French judge, Paul Marchal, said the mothers were dealt with case by case.', []],
  // Governments tell who may come.
  ["Germany's foreign ministry said returns were decided case by case.", ['DE']],
  ['"Every case is assessed individually," said the Austrian foreign minister, Eva Lindner.', ['AT']],
  ['Swedish Justice Minister Karin Holt said each request for return would be considered on its own merits.', ['SE']],
  ['The Danish government decides case by case whether to bring mothers home.', ['DK']],
])('%s → %j', (text, wanted) => {
  expect(byCase(text)).toEqual(wanted);
});
