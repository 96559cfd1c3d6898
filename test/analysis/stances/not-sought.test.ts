import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

describe('a tribunal that nobody seeks any more', () => {
  it.each([
    'Belgium sees no need for an international tribunal to try the fighters.',
    'Austria has little hope for an international court in the region.',
    'The Dutch minister said the idea of an international tribunal had come to nothing.',
    'Sweden conceded that its talks about such a court were quietly abandoned.',
    'Finland said that plans for an international tribunal had led nowhere.',
  ])('%s', (text) => {
    expect(briefly(text).join()).not.toContain('tribunal');
  });

  it.each([
    ['Sweden wants an international tribunal, an idea that has led nowhere so far.', 'SE international_tribunal origin'],
    ['Belgium has called for an international court since its appeals to Baghdad got nowhere.', 'BE international_tribunal origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });
});

describe('people who are locked up', () => {
  it.each([
    'The American government says 10,000 men are locked up in jails in northeast Syria.',
    'Danish fighters are imprisoned in Iraq, the Danish foreign minister said.',
    'The Syrian Democratic Forces have locked up 2,000 foreign fighters.',
    'Belgian women are locked up in Roj camp, the Belgian government said.',
  ])('tells of no trial: %s', (text) => {
    expect(briefly(text).join()).not.toContain('prosecute');
  });

  it.each([
    ['Denmark will lock up fighters who come home.', 'DK prosecute_at_home origin'],
    ['Fighters who return will be locked up, the Danish justice minister said.', 'DK prosecute_at_home origin'],
    ['Everyone who returns to Denmark is jailed, the Danish justice minister said.', 'DK prosecute_at_home origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });
});

describe('a passport that somebody takes away', () => {
  it.each([
    'British officials said that her husband took away her passport in Raqqa.',
    'Smugglers took the passports of the Danish women away, the Danish foreign ministry said.',
    'The Swedish woman said that IS guards had taken away her passport.',
    'Fighters of Islamic State took their passports away, a Belgian minister said.',
  ])('is no citizenship: %s', (text) => {
    expect(briefly(text).join()).not.toContain('revoke');
  });

  it.each([
    ['The Danish government took away the passports of six fighters.', 'DK revoke_citizenship origin'],
    ['A new law takes away the passports of fighters, the Danish immigration minister said.', 'DK revoke_citizenship origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toContain(expected);
  });
});

describe('whose it is', () => {
  it('"the administration" is the one named last', () => {
    const text =
      'The British foreign secretary met the press. The Autonomous Administration of North and East Syria opened trials on Monday. They do not mean that the administration gives up its demand for an international court.';
    expect(briefly(text)).toContain('AANES international_tribunal custodian');
    expect(briefly(text).join()).not.toContain('GB international');
  });

  it('a minister of "the country" is none of the United States', () => {
    const text = "US forces handed 12 women to Denmark on Monday. All of them will be prosecuted, the country's justice minister said.";
    expect(briefly(text)).toContain('DK prosecute_at_home origin');
    expect(briefly(text).join()).not.toContain('US prosecute');
  });

  it.each([
    'Norway is unlikely to bring the women home, a Kurdish spokesman said.',
    'A Kurdish official said that Sweden was unlikely to take back the men.',
  ])('a forecast from outside: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});
