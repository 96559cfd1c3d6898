import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/analysis/analyzer.js';
import { loadLexicon } from '../../src/config/lexicon.js';
import { loadTopic } from '../../src/config/topic.js';
import type { ArticleText } from '../../src/domain/article.js';
import { readGold } from '../fixtures/analysis/gold.js';

/** The same news in other dress: how a text is set, and whose news it is, must not change what is found in it. */
const DRESSES: Readonly<Record<string, (text: string) => string>> = {
  'straight quotation marks': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'paragraphs by single line breaks': (text) => text.replace(/\n\n/g, '\n'),
  'hyphens for dashes': (text) => text.replace(/ [–—] /g, ' - '),
  'another country': (text) =>
    text
      .replace(/\bDenmark\b/g, 'Norway')
      .replace(/\bCopenhagen\b/g, 'Oslo')
      .replace(/\bCOPENHAGEN\b/g, 'OSLO')
      .replace(/\bDanes\b/g, 'Norwegians')
      .replace(/\b(?:Danish|Dane)\b/g, 'Norwegian')
      .replace(/\bPET\b/g, 'PST'),
};

/** What dress alone makes different, in the texts and in what is found in them, put on both. */
const undressed = (found: string): string =>
  Object.values(DRESSES)
    .reduce((text, dress) => dress(text), found)
    .replace(/\bDK\b/g, 'NO')
    .replace(/\s+/g, ' ');

const analyzer = createAnalyzer(loadLexicon(), loadTopic('is-foreign-fighters'));

function factsOf(article: ArticleText): string[] {
  const { statements, figures, stances } = analyzer.analyze(article);
  return [
    ...statements.map(({ speaker, quote }) => `${speaker?.name} (${speaker?.role}, ${speaker?.country}): ${quote}`),
    ...figures.map(({ text, unit, country, event, modifier, asOf }) => `${[modifier, text, unit, country, event, asOf]}`),
    ...stances.map(({ country, stance, group, evidence }) => `${[country, stance, group]}: ${evidence}`),
  ].map(undressed);
}

/** Where both countries are named, the one cannot stand for the other. */
const NAMES_BOTH = /\bNorw(?:ay|egian)|\bOslo\b/;

const articles = (await readGold()).map(({ article }) => article).filter(({ text }) => !NAMES_BOTH.test(text));
const plain = new Map(articles.map((article) => [article.id, factsOf(article)]));

describe.each(Object.entries(DRESSES))('the same facts with %s', (_, dress) => {
  test('in every text', { timeout: 120_000 }, () => {
    const others = articles.filter((article) => {
      const dressed = factsOf({ ...article, title: dress(article.title ?? ''), text: dress(article.text) });
      return JSON.stringify(dressed) !== JSON.stringify(plain.get(article.id));
    });
    expect(others.map(({ id }) => id)).toEqual([]);
  });
});
