import { expect, test } from 'vitest';
import { inAnArticle } from '../in-an-article.js';

/** "country" of every refusal. */
const refusals = (sentence: string): string[] => {
  const { stances } = inAnArticle(sentence, { date: '2026-03-14' });
  return [...new Set(stances.filter(({ stance }) => stance === 'refuse').map(({ country }) => country))].sort();
};

test.each<[string, string[]]>([
  // Who holds people of others refuses nobody of its own.
  ["'That is not our problem,' the Turkish president's aide Kerim Aslan told reporters.", []],
  ['“We did not accept them for ever,” the Iraqi justice minister, Salim Nouri, told a news conference.', []],
  // Who holds nobody does, and so does who names its own.
  ['“They are not our problem,” said Danish Immigration Minister Lars Holt of the Danish women in the camps.', ['DK']],
  ['“We will never accept them, not now, not ever,” said Danish Immigration Minister Lars Holt.', ['DK']],
  ['Iraq will not take back its citizens from al-Hol, the Iraqi migration minister said; they are not its problem.', ['IQ']],
])('%s → %j', (text, wanted) => {
  expect(refusals(text)).toEqual(wanted);
});
