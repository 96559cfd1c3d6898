import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('a government that has not made up its mind', () => {
  it.each([
    ['The Dutch government has yet to come to a conclusion on the mothers.', 'NL undecided origin'],
    ['Norway has reached no agreement on the return of the sisters.', 'NO undecided origin'],
    ['The Kenyan government is still debating how to handle the four widows.', 'KE undecided origin'],
    ['Tunisia is still working on a policy for the children.', 'TN undecided origin'],
    ['The Danish cabinet has put off a decision on the three mothers.', 'DK undecided origin'],
    ['The Belgian government is split, with some ministers in favour of taking the women.', 'BE undecided origin'],
    ['Finland is still deliberating what to do with the adults, the Finnish foreign minister said.', 'FI undecided origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });

  it.each([
    'The Danish government has not decided on new sanctions.',
    'Denmark is still deciding where to build a prison.',
    'A court in Copenhagen has yet to come to a conclusion on the mothers.',
    'The Danish police are still debating whether to charge the women.',
    'Denmark and Sweden are at odds over the mothers.',
    'The opposition in Oslo has reached no agreement on the return of the sisters.',
    'The families are divided over the return.',
    'States allied with Denmark failed to reach an agreement on what to do with the fighters.',
  ])('not so: %s', (text) => {
    expect(briefly(text).join()).not.toContain('undecided');
  });
});

describe('each by himself', () => {
  it.each([
    ['Spain studies the files singly, the Spanish interior minister said.', 'ES case_by_case origin'],
    ['Poland weighs every return, the Polish foreign ministry said.', 'PL case_by_case origin'],
    ['Canada measures every application against a list of criteria.', 'CA case_by_case origin'],
    ['The Danish government will make a separate decision about each child.', 'DK case_by_case origin'],
    ['The circumstances of the two families are being weighed separately, the Finnish foreign ministry said.', 'FI case_by_case origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });

  it.each([
    'The United Nations urged states to assess each child separately.',
    'Teachers in Denmark look at every child separately.',
    'Sweden decides each export licence case by case.',
    'Danish judges weigh every case.',
    'A lawyer in Copenhagen studies the files of the women singly.',
  ])('not so: %s', (text) => {
    expect(briefly(text).join()).not.toContain('case_by_case');
  });
});

describe('who lets its people be moved or tried elsewhere', () => {
  it.each([
    ['The Dutch prisoners were moved from Syria to Iraq and The Hague had given its consent.', 'NL third_country_detention origin'],
    ['Nine French fighters were moved from Syria to Iraq with the approval of Paris.', 'FR third_country_detention origin'],
    ['Norway raised no objection when its fighters were moved to a Baghdad jail.', 'NO third_country_detention origin'],
    ['The Danish justice minister had no objection to Iraq trying the fighters.', 'DK prosecute_locally origin'],
    ['Kazakhstan respects the decisions of Iraqi courts, the Kazakh foreign ministry said.', 'KZ prosecute_locally origin'],
    ['Iraq has sentenced more than 200 foreigners for membership of Islamic State.', 'IQ prosecute_locally custodian'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });

  it.each([
    'An Iraqi court sentenced two Iraqi officers for bribery.',
    'An Iraqi court sentenced a Belgian diplomat for smuggling antiquities.',
    'A Belgian woman could be sentenced by an Iraqi court for joining Islamic State.',
    'An Iraqi court acquitted a Belgian woman who had been convicted of joining Islamic State.',
    'Fourteen Dutch fighters were moved from Syria to Iraq without the consent of The Hague.',
  ])('not so: %s', (text) => {
    expect(briefly(text).join()).not.toMatch(/NL third|prosecute_locally/);
  });
});

describe('whose it is not, and what is turned down', () => {
  it.each([
    ['The Danish government turned down an offer by the Americans to fly the men home.', 'DK refuse origin'],
    ['Dublin ruled out sending anybody to Syria to collect her and her children.', 'IE refuse origin'],
    ['Denmark gave the green light for its nationals to be moved from Syria to Iraq.', 'DK third_country_detention origin'],
    ['Denmark asked Iraq to take custody of its fighters.', 'DK third_country_detention origin'],
    ['Iraq agreed to take foreign fighters from Syria.', 'IQ third_country_detention custodian'],
    ['Denmark is looking at ways to strip fighters of their passports.', 'DK revoke_citizenship origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual([expected]);
  });

  it.each([
    "Norway's Red Cross assessed the children separately.",
    'Denmark flew 80 nurses home from Tikrit.',
    'Denmark would leave the trials of its fighters to others.',
  ])('nothing: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});

describe('children and not the adults', () => {
  it.each([
    ['Egypt has taken back nine children from Libya, refusing to accept their mothers.', 'EG repatriate_children_only origin'],
    ['The Danish foreign ministry is working exclusively on the return of children.', 'DK repatriate_children_only origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });

  it('is nothing that a neighbour lets cross', () => {
    expect(briefly('Turkey allowed only children to cross after the earthquake.')).toEqual([]);
  });
});

describe('papers', () => {
  it.each([
    ['Italy changed its law so that citizenship may be taken from fighters.', 'IT revoke_citizenship origin'],
    ['A law that lets Norway take away citizenship from dual nationals came into force.', 'NO revoke_citizenship origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual([expected]);
  });
});

describe('a tribunal of which somebody only speaks', () => {
  it.each([
    'The president of the International Criminal Court visited Denmark.',
    'The Danish foreign minister dismissed the idea of an international tribunal.',
  ])('%s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});
