import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../support/processor-time.js';
import { briefly, stancesOf } from './read.js';

const rows = (text: string, date?: string) =>
  stancesOf(text, date).map(({ group, authority, kind, date: day, stance }) => `${stance} ${group} ${authority} ${kind} ${day}`);

describe('a row', () => {
  it('rests on the clause, with its offsets', () => {
    const text = 'Rain fell. Italy will not take back its fighters, but Malta has brought home two orphans.';
    const found = stancesOf(text);
    expect(found.map(({ country }) => country).sort()).toEqual(['IT', 'MT']);
    for (const { evidence, start, end } of found) expect(text.slice(start, end)).toBe(evidence);
    expect(found.find(({ country }) => country === 'IT')?.evidence).toBe('Italy will not take back its fighters');
    expect(found.find(({ country }) => country === 'MT')?.evidence).toContain('Malta has brought home two orphans');
  });

  it.each([
    ['Portugal repatriated four women and nine children.', ['women', 'children']],
    ['Portugal repatriated its nationals.', ['everyone']],
    ['Portugal repatriated 40 nationals, including 22 children.', ['everyone']],
    ['Portugal repatriated two orphaned children.', ['orphans']],
    ['Portugal will not take back the men.', ['men']],
    ['“For the mothers, we decide case by case,” the Portuguese foreign minister, Rui Falcato, said.', ['women']],
    ['There are 30 men in the prison, whom Portugal has said it does not want back.', ['men']],
  ])('names the groups: %s', (text, groups) => {
    expect(stancesOf(text).map(({ group }) => group)).toEqual(expect.arrayContaining(groups));
    expect(stancesOf(text)).toHaveLength(groups.length);
  });

  it('follows a pronoun to the group before it', () => {
    const text = 'The mothers have been convicted here. Hungary will not take them back.';
    expect(stancesOf(text).map(({ group }) => group)).toEqual(['women']);
  });

  it.each([
    ['Prime Minister Rosa Lind of Sweden said the country would not take back any fighters.', 'refuse everyone head word 2023-05-10'],
    ['Swedish Foreign Minister Rosa Lind said the country would not take back any fighters.', 'refuse everyone minister word 2023-05-10'],
    ['Swedish officials said the country would not take back any fighters.', 'refuse everyone unnamed_official word 2023-05-10'],
    ['Sweden has not ruled out anything, but on Monday it repatriated six fighters.', 'repatriate everyone named_official deed 2023-05-08'],
  ])('says on whose authority, word or deed: %s', (text, expected) => {
    expect(rows(text)).toContain(expected);
  });

  it.each([
    ['Latvia repatriated a woman in October.', '2022-05-10', '2021-10'],
    ['Latvia repatriated a woman last month.', '2022-05-10', '2022-04'],
    ['Latvia repatriated a woman between January and May 2019.', '2022-05-10', '2019-05'],
    ['Latvia will repatriate a woman by December.', '2022-05-10', '2022-05-10'],
    ['Latvia repatriated a woman.', undefined, null],
  ])('carries its own date: %s', (text, date, expected) => {
    const found = date === undefined ? stancesOf(text, '') : stancesOf(text, date);
    expect(found.map((row) => row.date)).toEqual([expected]);
  });

  it('lists history in order, the newest last', () => {
    const text = 'Estonia took back three women on Tuesday. In March 2021 Estonia took back one woman.';
    expect(stancesOf(text).map(({ date }) => date)).toEqual(['2021-03', '2023-05-09']);
  });
});

describe('rule 4', () => {
  const body = 'Officials met in the capital on Monday. They talked for two hours about the budget.';

  it('takes no stance from headlines, captions and links', () => {
    expect(stancesOf(`Belgium refuses to repatriate fighters\n\n${body}`)).toEqual([]);
    expect(stancesOf(`${body}\n\nFrance has repatriated women from Syria. Pictured: a camp (file image)\n\n${body}`)).toEqual([]);
    expect(stancesOf(`${body}\n\nSpain repatriates two women\nRead more »\n\n${body}`)).toEqual([]);
  });

  it('keeps a court order apart from the appeal against it', () => {
    const text =
      'A court ordered the Netherlands to take back 20 children. The Dutch government said it would appeal against the ruling to take them back.';
    expect(stancesOf(text).map(({ country, stance }) => `${country} ${stance}`)).toEqual(['NL refuse']);
  });

  it('takes nobody at their word who holds no office', () => {
    for (const who of ['Her mother', 'A terrorism expert', 'Her lawyer', 'An opposition lawmaker', 'A detained fighter', 'A charity'])
      expect(stancesOf(`${who} said Ireland should take back its nationals.`)).toEqual([]);
  });
});

it('ends on any text and every row can be opened', () => {
  const piece = fc.constantFrom(
    'France',
    'refused',
    'to',
    'repatriate',
    'take',
    'back',
    'them',
    'not',
    ',',
    'and',
    '"',
    'who',
    'said',
    'that',
    'if',
    'prevent',
    'from',
    'returning',
    'strip',
    'of',
    'citizenship',
    '.',
    '\n',
    'women',
    'be',
    'was',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join(' ');
      for (const { start, end, evidence } of stancesOf(text)) expect(text.slice(start, end)).toBe(evidence);
    }),
    { numRuns: 60 },
  );
});

it('takes time in proportion to the text', () => {
  const clause = 'France urged Britain, Germany, Spain and Italy to take back the women and refused to prevent them from returning, and ';
  const time = (times: number): number => {
    const text = `${`${clause.repeat(10)}stopped. `.repeat(times)}\n${clause.repeat(times * 10)}`;
    return processorTime(() => stancesOf(text));
  };
  time(2);
  expect(time(40)).toBeLessThan(Math.max(100, time(4)) * 30);
});

it('what a government is entitled to do it has not done', () => {
  expect(
    briefly('The Home Secretary was entitled to strip a woman in a Syrian camp of her British citizenship, the Court of Appeal has ruled.'),
  ).toEqual([]);
});

it('justice at the place of the crime is local, whatever the words', () => {
  const text =
    'Tunisia wants fighters to answer before the justice of the country where they committed their crimes, the Tunisian foreign minister said.';
  expect(briefly(text)).not.toContain('TN prosecute_at_home origin');
});
