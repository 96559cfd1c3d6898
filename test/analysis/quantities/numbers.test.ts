import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../support/processor-time.js';
import { quantitiesOf } from './read.js';

const only = (text: string): number => {
  const found = quantitiesOf(text);
  expect(found).toHaveLength(1);
  return found[0]!.value;
};

describe('numbers in digits', () => {
  test.each([
    ['The harbour took 1,234 crates.', 1234],
    ['The harbour took 12,345,678 crates.', 12345678],
    ['The harbour took 1 200 crates.', 1200],
    ['The harbour took 1\u00a0234\u00a0567 crates.', 1234567],
    ['The harbour took 5000 crates.', 5000],
    ['The pier cost $1.5bn.', 1.5e9],
    ['The pier cost £2.7m.', 2.7e6],
    ['The pier cost $3B.', 3e9],
    ['The pier cost 4.2 million crowns.', 4.2e6],
    ['Some 25k fans came.', 25000],
    ['They baked 3½ loaves.', 3.5],
    ['They baked 2 1/2 loaves.', 2.5],
    ['They ate 3/4 of the loaf.', 0.75],
    ['The mast is 37m long.', 37],
    ['Farmers sold 12.3m tonnes of wheat.', 12.3e6],
    ['Temperatures fell to minus 12 degrees.', -12],
    ['Temperatures of -12 degrees are common.', -12],
  ])('%s', (text, value) => {
    expect(only(text)).toBeCloseTo(value, 6);
  });
});

describe('numbers in words', () => {
  test.each([
    ['Seventeen sailors came.', 17],
    ['Twenty-eight thousand six hundred and forty-two readers wrote in.', 28642],
    ['One hundred and twenty tents burned.', 120],
    ['Two dozen tents burned.', 24],
    ['A dozen tents burned.', 12],
    ['Half a dozen tents burned.', 6],
    ['Half a million tents were shipped.', 500000],
    ['A million and a half tents were shipped.', 1500000],
    ['One and a half million tents were shipped.', 1500000],
    ['A quarter of a million tents were shipped.', 250000],
    ['Two-thirds of the tents burned.', 2 / 3],
    ['A fifth of the tents burned.', 0.2],
    ['One in five tents burned.', 0.2],
    ['Nine out of 10 tents burned.', 0.9],
    ['Half of the tents burned.', 0.5],
  ])('%s', (text, value) => {
    expect(only(text)).toBeCloseTo(value, 9);
  });
});

describe('ranges', () => {
  test.each([
    ['Between 20 and 30 ships sank.', 20, 30],
    ['From 20 to 30 ships sank.', 20, 30],
    ['They lost 20-30 ships.', 20, 30],
    ['They lost 20 – 30 ships.', 20, 30],
    ['They lost 20 to 30 ships.', 20, 30],
    ['They lost four to five thousand ships.', 4000, 5000],
    ['The bill is $10 to $15 billion.', 10e9, 15e9],
    ['Prices rise by 5% to 10%.', 5, 10],
    ['It earns between $48,000 and $90,000.', 48000, 90000],
    ['An 8- to 16-metre mast fell.', 8, 16],
  ])('%s', (text, value, max) => {
    expect(quantitiesOf(text).map((q) => [q.value, q.max])).toEqual([[value, max]]);
  });

  test('two numbers with units of their own are no range', () => {
    expect(quantitiesOf('The index rose 4 percent to 99 points.').map((q) => q.max)).toEqual([null, null]);
    expect(quantitiesOf('Germany sent 10 nurses and 27 doctors.').map((q) => q.value)).toEqual([10, 27]);
  });
});

describe('what is no quantity', () => {
  test.each([
    'Hundreds of sailors were rescued, and thousands more are waiting.',
    'Several hundred sailors and tens of thousands of tents were counted.',
    'She arrived on 14 October 2019, not on Nov. 3 or March 7, 2020.',
    'The fair runs from Sept. 20-24 and on 11 and 12 June.',
    'It was founded in 1998, moved in the 1980s and closed by 2014-15.',
    'Between 1600 and 1900 the river froze.',
    'Doors open at 9:35 PM, 11 a.m. or 7.05pm.',
    'The 22nd division came third in the 1990s.',
    'COVID-19 and the F-16 were discussed under Resolution 2396 and Article 9.',
    'She bought an iPhone 11 and a ticket for the Euro 2020 final.',
    'The S&P 500 was flat.',
    'Rovers won 3-1 on aggregate.',
    'No one knows; one day this one will tell.',
    'Call 555-0142-77 or open 192.168.1.2 now.',
    'A two-month contract for a six-speed gearbox was signed.',
    'Marta Lind, 25, said so.',
    'The first half of the year was wet.',
  ])('%s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });
});

test('the text of a quantity stands at its offsets, in order, without overlap', () => {
  const piece = fc.constantFrom(
    '12',
    '1,500',
    'two dozen',
    '$4m',
    'half a million',
    '5-10',
    'between 3 and 9',
    '%',
    'people',
    'from',
    'May',
    '2019',
    'and',
    '-',
    '.',
    '\n',
    '½',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, spaced) => {
      const text = pieces.join(spaced ? ' ' : '');
      let end = 0;
      for (const q of quantitiesOf(text)) {
        expect(text.slice(q.start, q.end)).toBe(q.text);
        expect(q.start).toBeGreaterThanOrEqual(end);
        expect(Number.isFinite(q.value)).toBe(true);
        end = q.end;
      }
    }),
    { numRuns: 300 },
  );
});

test('any number written with commas is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2100, max: 999_999_999 }), (n) => {
      expect(quantitiesOf(`The museum keeps ${n.toLocaleString('en-US')} letters.`).map((q) => q.value)).toEqual([n]);
    }),
  );
});

test.each(['1 ', '5-', 'a hundred ', '111 222 ', '5 (', '½ ', 'four of the six ', '7'])('linear on %j', (piece) => {
  const time = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    return processorTime(() => quantitiesOf(text));
  };
  time(10_000);
  expect(time(80_000)).toBeLessThan(Math.max(25, time(10_000)) * 40);
});
