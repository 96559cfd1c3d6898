import { expect, test } from 'vitest';
import { inAnArticle } from '../in-an-article.js';

/** "label date" of every stance. */
const read = (sentence: string): string[] => {
  const { stances } = inAnArticle(sentence, { date: '2023-03-14' });
  return [...new Set(stances.map(({ stance, date }) => `${stance} ${date}`))].sort();
};

test.each<[string, string[]]>([
  // The last return was before a time without any.
  ['Kazakhstan has not repatriated anyone since March 2020, when 15 women and children were flown home.', []],
  ['Uzbekistan has flown nobody home from Syria since May 2021, when 30 women and children landed in Tashkent.', []],
  ['Finland has brought back nobody since April 2021, when 14 women were returned.', []],
  // Who has refused since then refuses now.
  ['Finland has refused to take back anyone since 2019, when nine women were flown home.', ['refuse 2023-03-14']],
  // What will be done is of today, whatever was long ago.
  ['Finland will take back the 12 women, who have had no visit since 2020, when the consul left.', ['repatriate 2023-03-14']],
  // Those who came since then came since then.
  ['Austria has brought home 20 women since May 2022, when its envoy arrived.', ['repatriate 2022-05']],
])('%s → %j', (text, wanted) => {
  expect(read(text)).toEqual(wanted);
});
