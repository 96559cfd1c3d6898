import { expect, test } from 'vitest';
import { wireArticles } from '../../bench/eval/wire.js';

const articles = [...wireArticles('seen-'), ...wireArticles('unseen-')];

test.each(articles.map((each) => [each.article.id, each] as const))('what is expected of %s stands in it', (_, { article, gold }) => {
  const pieces = gold.statements.flatMap(({ quote }) => quote.split(' … '));
  const clauses = gold.stances.flatMap(({ evidence }) => evidence ?? []);
  for (const piece of [...pieces, ...clauses, ...(gold.distractors ?? [])]) expect(article.text).toContain(piece);
});

test('both halves are there', () => {
  expect(wireArticles('seen-').length).toBeGreaterThanOrEqual(7);
  expect(wireArticles('unseen-').length).toBeGreaterThanOrEqual(7);
});
