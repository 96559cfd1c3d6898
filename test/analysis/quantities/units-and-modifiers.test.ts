import { describe, expect, test } from 'vitest';
import { linesOf } from './read.js';

describe('modifiers', () => {
  test.each([
    ['More than 5,000 crates were lost.', 'more than 5000 | crates'],
    ['Over 40 crates were lost.', 'more than 40 | crates'],
    ['In excess of 40 crates were lost.', 'more than 40 | crates'],
    ['At least 40 crates were lost.', 'at least 40 | crates'],
    ['No fewer than 40 crates were lost.', 'at least 40 | crates'],
    ['Forty crates or more were lost.', 'at least 40 | crates'],
    ['Some 40 crates were lost.', 'around 40 | crates'],
    ['Some of the 40 crates were lost.', '40 | crates'],
    ['Nearly 40 crates were lost.', 'around 40 | crates'],
    ['An estimated 40 crates were lost.', 'around 40 | crates'],
    ['A total of about 40 crates were lost.', 'around 40 | crates'],
    ['A dozen or so crates were lost.', 'around 12 | crates'],
    ['100-odd crates were lost.', 'around 100 | crates'],
    ['50-plus crates were lost.', 'more than 50 | crates'],
    ['Perhaps 40 crates were lost.', 'around 40 | crates'],
    ['Probably forty crates were lost.', 'around 40 | crates'],
    ['The best part of 40 crates were lost.', 'around 40 | crates'],
    ['A good forty crates were lost.', 'around 40 | crates'],
    ['Somewhat under 40 crates were lost.', 'less than 40 | crates'],
    ['Not even 40 crates were lost.', 'less than 40 | crates'],
    ['Up to 40 crates were lost.', 'up to 40 | crates'],
    ['No more than 40 crates were lost.', 'up to 40 | crates'],
    ['As many as 40 crates were lost.', 'up to 40 | crates'],
    ['Fewer than 40 crates were lost.', 'less than 40 | crates'],
    ['Prices rose 5 percent.', 'up 5 | percent'],
    ['Prices fell by 5 percent.', 'down 5 | percent'],
    ['The firm expects to grow sales by 35 percent.', 'up 35 | percent'],
    ['The index was down 12 points.', 'down 12 | points'],
    ['It lost 6% of its value.', 'down 6 | %'],
    ['Prices rose to 9 crowns.', '9 | crowns'],
    ['An increase of 600 jobs was reported.', '600 | jobs'],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual([expected]);
  });

  test('"over" and "about" that belong to a verb say nothing of the number', () => {
    expect(linesOf('The militia handed over 92 sailors.')).toEqual(['92 | sailors']);
    expect(linesOf('She turned over seven letters to the court.')).toEqual(['7 | letters']);
    expect(linesOf('They talked about 12 candidates.')).toEqual(['12 | candidates']);
    expect(linesOf('Negotiations went on for weeks over four ships.')).toEqual(['4 | ships']);
    expect(linesOf('Her party left the coalition over 12 wells.')).toEqual(['12 | wells']);
    expect(linesOf('The coalition has over 12 seats.')).toEqual(['more than 12 | seats']);
    expect(linesOf('They held talks with over 12 firms.')).toEqual(['more than 12 | firms']);
  });

  test('when something was counted is no part of what', () => {
    expect(linesOf('The port took 12 ships last year.')).toEqual(['12 | ships']);
    expect(linesOf('The port takes 12 ships next week.')).toEqual(['12 | ships']);
  });

  test('numbers in brackets that go on number a list', () => {
    expect(linesOf('Say whether you sell (1) ships, (2) boats or (3) rafts.')).toEqual([]);
    expect(linesOf('The crew (12) slept.')).toEqual(['12']);
  });

  test('a verb of loss is a change of money and points, not of people', () => {
    expect(linesOf('The village lost 12 sailors.')).toEqual(['12 | sailors']);
  });
});

describe('units', () => {
  test.each([
    ['Turnout was 61 per cent.', '61 | percent'],
    ['Turnout was 61%.', '61 | %'],
    ['The fine is US $40.', '40 | US$'],
    ['The fine is HK$40.', '40 | HK$'],
    ['The fine is RM40.', '40 | RM'],
    ['It costs $40 a month.', '40 | $ a month'],
    ['It costs $4 per gallon.', '4 | $ per gallon'],
    ['Wages rose to $40 a year earlier.', '40 | $'],
    ['They paid 40 Danish crowns.', '40 | Danish crowns'],
    ['A 15-year-old boy sang.', '15 | year-old'],
    ['The boat does 40 miles per hour.', '40 | miles per hour'],
    ['Output is 800,000 barrels a day.', '800000 | barrels a day'],
    ['They own 50 foot building plots.', '50 | foot'],
    ['Two of the British citizens sang.', '2 | British citizens'],
    ['One of the most gifted and unpredictable singers left.', '1 | gifted and unpredictable singers'],
    ['Eight other employees left.', '8 | other employees'],
    ['The 300 recorded songs are lost.', '300 | songs'],
    ['Twelve of these are lost.', '12'],
    ['The town has 17 first-team players.', '17 | first-team players'],
    ['Seven choristers Tuesday sang.', '7 | choristers'],
    ['A bakery needs 4 ounces.', '4 | ounces'],
  ])('%s', (text, expected) => {
    expect(linesOf(text)).toEqual([expected]);
  });

  test('the number words alone are the text', async () => {
    const { quantitiesOf } = await import('./read.js');
    const [q] = quantitiesOf('More than half a million refugees fled.');
    expect(q?.text).toBe('half a million');
  });
});

test('a number whose noun is left out behind a country', () => {
  expect(linesOf('France took 35 choristers, and Germany 9.')).toEqual(['35 | choristers', '9']);
});
