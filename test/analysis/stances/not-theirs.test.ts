import { describe, expect, it } from 'vitest';
import { loadLexicon } from '../../../src/config/lexicon.js';
import { inAnArticle, stancesIn } from '../in-an-article.js';

describe('what no weight adds', () => {
  it('is asked with weights', () => {
    expect(loadLexicon().stanceWeights).toBeDefined();
  });

  it.each([
    'Canada is urged to act.\n\n• investigate and, where there is evidence, prosecute adults at home in fair trials\n\n2. end the practice of revoking citizenship',
    'Four women from Malta are serving sentences of 20 years in Iraq, where they were convicted in 2018.',
    'Both Maltese women were convicted in absentia, and each sentenced to five years in jail by a court in Valletta in March.',
    'Some of the Canadian women could be arrested upon arrival, the department said.',
    'The women, who ran off as teenagers, had their UK passports removed by the Home Office and may not hold any now.',
  ])('a list of demands, sentences served elsewhere, what is only possible, an office of that name: %s', (text) => {
    expect(stancesIn(text).filter((stance) => !/revoke|refuse/.test(stance) || text.includes('•'))).toEqual([]);
  });

  it('no return of children whom a body only counts', () => {
    const text =
      '"The country is showing others how it is done," said the United Nations envoy, adding that 77 of the children brought from Iraq now attended school.';
    expect(inAnArticle(text).stances.filter(({ country }) => country === 'UN')).toEqual([]);
  });
});
