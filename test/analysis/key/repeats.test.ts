import { expect, it } from 'vitest';
import { ShownStatements } from '../../../src/analysis/key/repeats.js';
import type { Statement } from '../../../src/domain/statement.js';

function saying(quote: string, country: string | null = 'SE', direct = true): Statement {
  const span = { start: 0, end: quote.length, text: quote };
  const speaker = { name: 'Ann Lund', role: null, country };
  return { quote, direct, source: null, cue: null, content: [span], sentence: span, speaker, key: false };
}
const added = (...statements: readonly Statement[]): boolean[] => {
  const shown = new ShownStatements();
  return statements.map((statement) => shown.add(statement));
};

it('words that say the same again are shown once, in other forms of the words too', () => {
  expect(
    added(
      saying('The children will be brought home before winter begins'),
      saying('Children were brought home before the winter began', 'DK'),
      saying('Courts must judge the fighters where they committed crimes', 'DK'),
    ),
  ).toEqual([true, false, true]);
});

it('reported words of one country stand for each other sooner than those of two', () => {
  const first = saying('Sweden plans repatriation flights for orphans from camps');
  const reported = (country: string) => saying('flights carrying orphans from several camps were never agreed', country, false);
  expect(added(first, reported('SE'))).toEqual([true, false]);
  expect(added(first, reported('NO'))).toEqual([true, true]);
});

it('what was not shown stands for nothing', () => {
  const a = saying('alpha1 bravo2 charl3 delta4');
  const near = saying('alpha1 bravo2 charl3 echoe5', 'DK');
  const far = saying('echoe5 bravo2 foxtr6 golfs7', 'NO');
  expect(added(a, near, far)).toEqual([true, false, true]);
});
