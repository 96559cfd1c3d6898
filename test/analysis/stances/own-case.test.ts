import { describe, expect, it } from 'vitest';
import { tellNoStance } from '../../../src/analysis/stances/learned/no-stance-words.js';
import { briefly } from './read.js';

describe('each person by her own circumstances', () => {
  it.each([
    ['The Finnish government decides from case to case, its foreign minister said.', 'FI case_by_case origin'],
    ['The Irish government will assess every family by itself, its foreign minister said.', 'IE case_by_case origin'],
    ['Each of the Danes in the camps would be judged by his or her own circumstances, the Danish minister said.', 'DK case_by_case origin'],
    ['Every Dutch citizen in the camps is measured against a set of criteria, the Dutch minister said.', 'NL case_by_case origin'],
    ['Belgium takes a decision in each case, its foreign minister said of the mothers.', 'BE case_by_case origin'],
    ['Help for Swiss citizens in the camps depends on the individual case, the Swiss foreign ministry said.', 'CH case_by_case origin'],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual([read]);
  });
});

describe('citizenship that is taken, and paper that is lost', () => {
  it.each([
    ['Two Danish women in Roj have lost their citizenship by order of the immigration minister.', 'DK'],
    ['Bahrain announced that 14 fighters were no longer its citizens.', 'BH'],
    ['A couple from Aarhus had their Danish citizenship taken from them by the ministry.', 'DK'],
    ['Four women have lost their Dutch passport since 2017.', 'NL'],
    ['The recruiter has lost his passport, the Swiss migration office said.', 'CH'],
  ])('%s', (text, country) => {
    expect(briefly(text)).toContain(`${country} revoke_citizenship origin`);
  });

  it.each([
    'The woman who was stripped of her passport said she would appeal to Strasbourg.',
    'Three Danish women in the camp said that they had lost their passports in the fire.',
    'The Danish photographer lost his passport on a trip to Iraq.',
  ])('holds nothing: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});

describe('trials at home', () => {
  it.each([
    ['Anyone suspected of crimes will face a Danish court on return, the Danish minister said.', 'DK prosecute_at_home origin'],
    ['Men who come back can expect a trial, the Norwegian justice minister said.', 'NO prosecute_at_home origin'],
    [
      'The 29-year-old was charged on arrival in Oslo after she was brought home by Norway, the police said.',
      'NO prosecute_at_home origin',
    ],
  ])('%s', (text, read) => {
    expect(briefly(text)).toContain(read);
  });

  it('charges of another kind are none', () => {
    expect(briefly('A woman who was brought home by Norway in 2019 was charged with shoplifting in Oslo.').join()).not.toContain(
      'prosecute',
    );
    expect(tellNoStance('she was charged with shoplifting in oslo', 'prosecute_at_home')).toBe(true);
  });

  it.each([
    'Had Norway agreed to take back its men, argues the historian Kari Moen, the prisons would be empty.',
    'Had Oslo not refused to bring the boy home, said his grandmother, he would be alive.',
  ])('what did not come about: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});
