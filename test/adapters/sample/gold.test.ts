import { describe, expect, it } from 'vitest';
import { readGold } from '../../fixtures/analysis/gold.js';

const gold = await readGold();
const WORDS = ['', 'one|an?', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const IN_WORDS = new Map<number, string>([...WORDS.entries(), [37, 'thirty-seven'], [38, 'thirty-eight']]);

/** The number as digits, with or without separators, or as a word. */
function standsIn(value: number, sentence: string): boolean {
  const digits = `${value}|${value.toLocaleString('en')}`;
  return new RegExp(`\\b(${[digits, IN_WORDS.get(value)].filter(Boolean).join('|')})\\b`, 'i').test(sentence);
}

describe('the annotated sample articles', () => {
  it('are enough to measure on, relevant and not', () => {
    expect(gold.filter(({ expected }) => expected.relevant).length).toBeGreaterThanOrEqual(15);
    expect(gold.filter(({ expected }) => !expected.relevant).length).toBeGreaterThanOrEqual(5);
  });

  it.each(gold.map(({ article, expected }) => [article.id, article, expected] as const))(
    '%s quotes only what it says',
    (_, article, expected) => {
      expect([expected.slug, expected.title, expected.publisher]).toEqual([article.id, article.title, article.publisher]);
      const parts = [
        ...expected.statements.map((statement) => statement.quote),
        ...expected.numbers.map((figure) => figure.sentence),
        ...expected.stances.map((stance) => stance.evidence),
        ...expected.boilerplate,
        ...expected.vague_numbers,
        ...expected.distractor_numbers,
      ];
      expect(parts.filter((part) => !article.text.includes(part))).toEqual([]);
    },
  );

  it.each(gold.map(({ article, expected }) => [article.id, expected] as const))(
    '%s has figures that stand in their sentences',
    (_, expected) => {
      const ends = expected.numbers.flatMap((f) =>
        [f.value, ...(f.max === undefined ? [] : [f.max])].map((value) => ({ value, sentence: f.sentence })),
      );
      expect(ends.filter(({ value, sentence }) => !standsIn(value, sentence))).toEqual([]);
      expected.numbers.forEach((figure, i) => {
        if (figure.parent === undefined) return;
        expect(figure.parent).not.toBe(i);
        expect(expected.numbers[figure.parent]?.value).toBeGreaterThanOrEqual(figure.value);
      });
    },
  );

  it.each(gold.map(({ article, expected }) => [article.id, article, expected] as const))(
    '%s names only speakers that it names',
    (_, article, expected) => {
      const surname = (name: string): string => name.split(' ').at(-1) ?? name;
      const missing = expected.statements.filter(
        ({ speaker }) => speaker !== null && !article.text.toLowerCase().includes(surname(speaker).toLowerCase()),
      );
      expect(missing.map(({ speaker }) => speaker)).toEqual([]);
    },
  );

  it.each(gold.filter(({ expected }) => !expected.relevant).map(({ expected }) => [expected.slug, expected] as const))(
    '%s is off topic and yields nothing',
    (_, expected) => {
      expect([...expected.statements, ...expected.numbers, ...expected.stances]).toEqual([]);
    },
  );
});
