import { describe, expect, test } from 'vitest';
import { processorTime } from '../../support/processor-time.js';
import { figuresOf } from './read.js';

const first = (text: string, date?: string) => figuresOf(text, { date })[0];

describe('whose they are', () => {
  test.each([
    ['The camp holds 40 German women.', 'DE'],
    ['The camp holds 600 Indonesians.', 'ID'],
    ['The camp holds 90 women from Russia.', 'RU'],
    ['The camp holds 90 women with Trinidadian citizenship.', 'TT'],
    ['Officials hold 11 militants of Moroccan origin.', 'MA'],
    ['Denmark brought home 14 children.', 'DK'],
    ['Four women and 13 children arrived safely in Australia.', 'AU'],
    ['Washington praised Morocco for repatriating eight of its nationals from Syria.', 'MA'],
    ['Iraq says it has repatriated over 14,500 people from the camp.', 'IQ'],
    ['Belgium will appeal against an order to repatriate six children from Syria.', 'BE'],
    ['Austrian officials spoke of a group of Austrian citizens. The group consists of 12 women held in the camp.', 'AT'],
    // Of several nations, or nobody says.
    ['The United States asked Britain, France and Germany to take back over 800 fighters.', null],
    ['The camp holds 593 people from 47 countries.', null],
    ['At least 5,000 fighters came from Europe.', null],
    ['The camp in Syria holds 900 women.', null],
    ['Turkey has deported 15 militants in a week.', null],
    ['With US forces standing by, 607 people were repatriated from the camp.', null],
    ['The force handed over 80 foreign fighters to Iraq.', null],
  ])('%s', (text, country) => {
    expect(first(text)?.country).toBe(country);
  });

  test('what the article is about fills in, for families and citizens only', () => {
    const about = 'Finland debates. Finland waits. Finland has a plan, said the Finnish envoy.\n\n';
    expect(first(`${about}Some 30 children are in the camp.`)?.country).toBe('FI');
    expect(first(`${about}Some 3,000 prisoners are in jail.`)?.country).toBeNull();
  });
});

test('the part of a whole is named where it is said', () => {
  const text = 'Norway has brought home 95 citizens, 46 of them children and 20 of whom were women, from the camps in Syria.';
  expect(figuresOf(text).map(({ value, unit, group, country }) => [value, unit, group, country])).toEqual([
    [95, 'citizens', null, 'NO'],
    [46, 'children', 'children', 'NO'],
    [20, 'women', 'women', 'NO'],
  ]);
});

test('what is said of a part is not said of the whole', () => {
  const events = figuresOf('The camp houses 14 Norwegian children and five women, three of whom were stripped of their citizenship.').map(
    ({ value, event }) => [value, event],
  );
  expect(events).toContainEqual([3, 'stripped']);
  expect(events).toContainEqual([14, null]);
  expect(events).toContainEqual([5, null]);
});

describe('what happened to them', () => {
  test.each([
    ['Some 300 Swedes are believed to have travelled to Syria.', 'travelled'],
    ['The militia has captured 80 militants.', 'detained'],
    ['About 45 fighters have come back.', 'returned'],
    ['Denmark brought home 14 children.', 'repatriated'],
    ['The raid killed 14 militants.', 'killed'],
    ['A court sentenced 12 militants.', 'convicted'],
    ['London has deprived 104 people of their citizenship for joining Islamic State.', 'stripped'],
    ['Turkey deported 15 militants.', 'deported'],
    ['More than 750 detainees escaped.', 'escaped'],
    ['Police published a list of 43 militants wanted abroad.', 'wanted'],
    // Not done: asked for, planned, refused.
    ['Belgium refuses to repatriate 60 militants.', null],
    ['The court ordered the state to repatriate 56 orphans.', null],
    ['Sweden will repatriate 12 orphans.', null],
    ['Some 944 militants wait in repatriation centres.', null],
    ['The militia handed over 12 French militants to Iraq.', null],
  ])('%s', (text, event) => {
    expect(first(text)?.event).toBe(event);
  });

  test('what is said of the others in the sentence is not said of these', () => {
    expect(first('The list has 123 fighters in the region and 141 who had come back.')?.event).toBeNull();
  });
});

describe('groups', () => {
  test.each([
    ['Oslo repatriated 12 mothers.', 'women'],
    ['Oslo repatriated 12 men.', 'men'],
    ['Oslo repatriated 12 boys.', 'children'],
    ['Oslo repatriated 12 minors.', 'children'],
    ['Oslo repatriated 12 orphans.', 'orphans'],
    ['Oslo repatriated 12 children and minors.', 'children'],
    ['Oslo repatriated 12 women and children.', null],
    ['Oslo repatriated 12 citizens.', null],
  ])('%s', (text, group) => {
    expect(first(text)?.group).toBe(group);
  });
});

describe('as of when', () => {
  test.each([
    ['As of May 2020, 123 fighters were held.', '2020-05-31'],
    ['By late 2019 the jails held 2,000 fighters.', '2019-12-31'],
    ['In early 2020 the jails held 2,000 fighters.', '2020-03-31'],
    ['In mid-2020 the jails held 2,000 fighters.', '2020-06-30'],
    ['Between January and May 2019 Oslo repatriated 59 of its citizens.', '2019-05-31'],
    ['Oslo repatriated 12 orphans on 3 April.', '2021-04-03'],
    ['Oslo repatriated 12 orphans in October.', '2020-10-31'],
    ['In 2021 Oslo repatriated 12 orphans.', '2021-06-15'],
    // No date of the count.
    ['Since 2012 some 158 Danes have joined Islamic State.', null],
    ['The jails held 2,000 fighters, he said on 3 April.', null],
    ['Oslo repatriated 12 orphans, it was announced at the end of April.', null],
    ['Seven German fighters are due to be flown home on 14 November.', null],
    ['The jails held 2,000 fighters before the city fell in March 2019.', null],
    ['Oslo repatriated 12 orphans.', null],
    // By when something is to be done.
    ['Oslo must decide by 1 May whether it repatriates 12 orphans.', null],
    ['By 1 May Oslo had repatriated 12 orphans.', '2021-05-01'],
  ])('%s', (text, day) => {
    expect(first(text, '2021-06-15')?.asOf).toBe(day);
  });

  test('without the date of the article a month needs its year', () => {
    expect(first('Oslo repatriated 12 orphans in October.')?.asOf).toBeNull();
  });
});

test('the sentence and the number words stand in the text', () => {
  const text = 'It rained. Denmark brought home 14 children, including three orphans. It rained again.';
  for (const figure of figuresOf(text)) {
    expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    expect(figure.sentence).toBe('Denmark brought home 14 children, including three orphans.');
  }
});

test('key: nationals of a country and totals, no incidental twos and threes', () => {
  const keys = (text: string) => figuresOf(text).map(({ value, key }) => [value, key]);
  expect(keys('More than 5000 militants travelled from Europe to Syria, including 900 from France.')).toEqual([
    [5000, true],
    [900, true],
  ]);
  expect(keys('The camp holds two French women.')).toEqual([[2, false]]);
});

test.each(['5 fighters in May 2019 ', '12 from France, 13 from Britain and ', '5 fighters ', '5 (', 'four of the six '])(
  'linear on %j',
  (piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return processorTime(() => figuresOf(text, { date: '2021-06-15' }));
    };
    time(10_000);
    expect(time(80_000)).toBeLessThan(Math.max(100, time(10_000)) * 40);
  },
);

test('"at that time" is the time told in the sentence before', () => {
  const text = 'Oslo made the demand in February 2019. At that time the camp held 12 Danish women.';
  expect(first(text, '2026-03-11')?.asOf).toBe('2019-02-28');
});

test.each([
  ['A year ago Denmark counted 19 Danish children in the camp.', '2025-03-31'],
  ['Six months ago, 20 Danish children were held.', '2025-09-30'],
  ['Two years ago 20 Danish children were held.', '2024-03-31'],
  ['The last return was in the autumn of 2023, when 12 Danish children were flown home.', '2023-11-30'],
  ['Denmark brought home 12 orphans in flights in 2022 and 2023.', '2023-12-31'],
  ['Denmark has stripped 12 militants in the past 18 months.', null],
])('when it was: %s', (text, day) => {
  expect(first(text, '2026-03-11')?.asOf).toBe(day);
});
