import { describe, expect, test } from 'vitest';
import { nastyInputs } from '../../bench/analyze/nasty.js';
import { createAnalyzer } from '../../src/analysis/analyzer.js';
import { loadLexicon } from '../../src/config/lexicon.js';
import { loadTopic } from '../../src/config/topic.js';

const LEAD =
  'Denmark will repatriate 14 children and three women of Islamic State fighters from the Roj camp in Syria, the foreign minister said.\n\n';
const SMALL = 6_000;
const TIMES = 8;
/** A quadratic rule takes TIMES² as long; noise on a busy machine and start-up stay far below. */
const MOST_GROWTH = TIMES * 4;

const analyzer = createAnalyzer(loadLexicon(), loadTopic('is-foreign-fighters'));

function seconds(text: string): number {
  const before = process.cpuUsage();
  analyzer.analyze({ id: 'growth', text: LEAD + text, date: '2026-03-14' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The slowest of past offenders; `npm run bench:analyze` goes through all nasty inputs at 1 MB. */
const NAMES = [
  'repeated "including 4 women "',
  'repeated "repatriated 4 women "',
  'repeated "returned 4 women in March 2019 "',
  'a new name in each: holder of an office',
  'prose without blanks',
];
const PROSE = `${LEAD.trim()} `.repeat(20);
const inputs = (length: number) => new Map([...nastyInputs(length, PROSE)].map(({ name, text }) => [name, text]));
const [small, large] = [inputs(SMALL), inputs(SMALL * TIMES)];

describe('time grows with the length of a text', () => {
  test.each(NAMES)('%s', { timeout: 120_000 }, (name) => {
    seconds(small.get(name)!);
    const least = Math.max(0.02, Math.min(seconds(small.get(name)!), seconds(small.get(name)!)));
    expect(seconds(large.get(name)!)).toBeLessThan(least * MOST_GROWTH);
  });
});
