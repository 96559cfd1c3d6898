import { describe, expect, it } from 'vitest';
import { whenTold } from '../../../src/analysis/stances/when.js';
import { stancesOf } from './read.js';

const ARTICLE = '2026-03-05';
const told = (sentence: string, open = true) =>
  whenTold(sentence, { from: 0, to: sentence.length, verb: Math.max(0, sentence.search(/fl[eo]w|stripped|refused/)) }, ARTICLE, open);

describe('when a sentence says that it was', () => {
  it.each([
    ['Portugal flew home four children last month.', '2026-02'],
    ['Portugal flew home four children in March last year.', '2025-03'],
    ['In June of last year Portugal flew home four children.', '2025-06'],
    ['Last year Portugal flew home four children.', '2025'],
    ['Portugal flew home four children last July.', '2025-07'],
    ['Last March Portugal flew home four children.', '2025-03'],
    ['In the autumn of 2023 Portugal flew home four children.', '2023'],
    ['Two years ago Portugal flew home four children.', '2024'],
    ['Portugal flew home four children yesterday.', '2026-03-04'],
    ['Portugal flew home four children on Tuesday.', '2026-03-03'],
    ['Portugal flew home four children last week.', '2026-02'],
    ['Portugal flew home four children on 3 and 4 May 2022.', '2022-05-04'],
    ['In May 20 women were flown home.', '2025-05'],
    ['The plane that in May 2022 flew home four children was paid for by the state.', '2022-05'],
  ])('as far as it is told, no day is made up: %s', (sentence, expected) => {
    expect(told(sentence)).toBe(expected);
  });

  it.each([
    ['Portugal flew home 40 children in 2021 and 2022.', '2022'],
    ['Portugal flew home 40 children between 2019 and 2022.', '2022'],
    ['From 2019 to 2021 Portugal flew home 40 children.', '2021'],
    ['Between May and July 2022 Portugal flew home 40 children.', '2022-07'],
  ])('a time that is over stands at its end: %s', (sentence, expected) => {
    expect(told(sentence)).toBe(expected);
  });

  it.each([
    ['Since 2019 Portugal has flown home 40 children.', '2019'],
    ['Portugal has flown home 40 children since July 2021.', '2021-07'],
    ['Portugal has flown home 40 children since 2019, most recently in January.', '2026-01'],
    ['Portugal has flown home 40 children since 2019, including six this month.', '2026-03'],
  ])('a time that goes on stands at its beginning, unless its latest is told: %s', (sentence, expected) => {
    expect(told(sentence)).toBe(expected);
  });

  it.each([
    'Portugal has stripped six men of citizenship in the past 18 months.',
    'Portugal will fly home six children by the end of 2026.',
    'Portugal has flown home six children.',
    'Portugal has flown home 15 people in one week.',
    'Portugal has flown home children for the first time since November.',
    'Portugal will fly home six children in May 2027.',
  ])('nothing is told of it: %s', (sentence) => {
    expect(told(sentence)).toBeNull();
  });

  it('who has refused since then refuses now', () => {
    expect(told('Portugal has refused to take them back since 2019.', false)).toBeNull();
    expect(stancesOf('Portugal has refused to take back its fighters since 2019.', ARTICLE).map(({ date }) => date)).toEqual([ARTICLE]);
  });
});

describe('the date of a deed', () => {
  it.each([
    ['Portugal brought home 31 children and nine women in 2021 and 2022, the ministry said.', ['2022', '2022']],
    ['Since 2020, Portugal has brought home 31 people.', ['2020']],
    ['In March last year Portugal repatriated 12 children.', ['2025-03']],
    ['The only flight was in June 2019. Portugal took back five orphans at the time.', ['2019-06']],
    ['Portugal brought home two women on Monday.', ['2026-03-02']],
    // What is to be done on a day is said before.
    ['Portugal will bring home two women on Monday.', [ARTICLE]],
    ['A Portuguese delegation is due to leave for Erbil on Friday to bring two women home.', [ARTICLE]],
    ['Portugal will bring home two women, the ministry said on Monday.', ['2026-03-02']],
    ['The ministry said on Monday that Portugal would bring home two women.', ['2026-03-02']],
    // Dates of what else is told of the people are not the deed's.
    ['Portugal has stripped a man who left in 2014 of his citizenship.', [ARTICLE]],
    ['A man who had joined the group in 2015 was stripped of his Portuguese citizenship.', [ARTICLE]],
    ['The ministry said that in 2021 Portugal brought home nine women.', ['2021']],
  ])('is its own, not the article’s: %s', (text, expected) => {
    expect(stancesOf(text, ARTICLE).map(({ date }) => date)).toEqual(expected);
  });
});
