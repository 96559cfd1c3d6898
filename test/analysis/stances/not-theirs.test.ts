import { describe, expect, it } from 'vitest';
import { isListedDemand } from '../../../src/analysis/stances/learned/not-theirs.js';
import { readDocument } from '../../../src/analysis/text/read-document.js';
import { loadLexicon } from '../../../src/config/lexicon.js';
import { inAnArticle, stancesIn } from '../in-an-article.js';

describe('what no weight adds', () => {
  it('is asked with weights', () => {
    expect(loadLexicon().stanceWeights).toBeDefined();
  });

  it.each([
    'Four women from Malta are serving sentences of 20 years in Iraq, where they were convicted in 2018 in trials that lasted less than a quarter of an hour.',
    'Both Maltese women were convicted in absentia, and each sentenced to five years in jail by a court in Valletta in March.',
    'Some of the Canadian women could be arrested upon arrival, the department said.',
  ])('sentences served elsewhere, nobody who came home, what is only possible: %s', (text) => {
    expect(stancesIn(text)).toEqual([]);
  });

  it('no return to a Home Office', () => {
    const text =
      'The women, who ran off to join the group as teenagers, had their UK citizenship removed by the Home Office in 2019 and 2020.';
    expect(stancesIn(text)).toEqual(['GB revoke_citizenship']);
  });

  it('no return of children whom a body only counts', () => {
    const text =
      '"The country is showing others how it is done," said the United Nations envoy, adding that 77 of the children brought from Iraq now attended school.';
    expect(inAnArticle(text).stances.filter(({ country }) => country === 'UN')).toEqual([]);
  });
});

describe('an item of a list of demands', () => {
  const isDemand = (text: string): boolean => {
    const doc = readDocument(text);
    return isListedDemand(doc, doc.sentences.at(-1)!);
  };

  it.each([
    'It asks the state to\n\n• bring home all children with their mothers',
    'It asks the state to\n\n2. prosecute adults at home in fair trials',
    'It asks the state to\n\n– investigate and, where there is evidence, prosecute adults',
  ])('begins with what is to be done: %s', (text) => {
    expect(isDemand(text)).toBe(true);
  });

  it.each([
    'It is done.\n\n• Malta brings home all children',
    'Malta is asked to bring them home.',
    'It is done.\n\n• the state has brought home all children',
  ])('is nothing that tells who does it: %s', (text) => {
    expect(isDemand(text)).toBe(false);
  });
});
