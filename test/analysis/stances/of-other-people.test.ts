import { describe, expect, it } from 'vitest';
import { tellNoStance } from '../../../src/analysis/stances/learned/no-stance-words.js';
import { briefly } from './read.js';

describe('people whom the topic is not about', () => {
  it.each([
    'Bahrain stripped two clerics and a poet of their citizenship.',
    'Kuwait withdrew the nationality of another 90 people on grounds of forged papers.',
    'Belarus revoked the passports of opposition politicians abroad.',
    "Manila's embassy helped 14 domestic workers return home from Damascus.",
    'Indonesia helped 40 stranded students return home from Syria.',
    'Under its earlier policy Norway refused to bring home mothers.',
    'Under an old policy, given up in 2020, Finland did not take back adults.',
  ])('holds nothing: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });

  it('nor may the weights add it', () => {
    expect(tellNoStance('bahrain stripped two clerics of their citizenship', 'revoke_citizenship')).toBe(true);
  });

  it.each([
    ['Kuwait withdrew the citizenship of a cleric who had joined Islamic State.', 'KW revoke_citizenship origin'],
    ['Denmark stripped a doctor who fought in Syria of his citizenship.', 'DK revoke_citizenship origin'],
    ['Indonesia helped 40 women and children return home from the camps.', 'ID repatriate origin'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual([read]);
  });
});
