import { describe, expect, it } from 'vitest';
import { stancesOf } from './read.js';

const held = (text: string): string[] => [
  ...new Set(stancesOf(text).map(({ country, stance, part }) => `${country} ${stance}${part === 'urging_others' ? ' of others' : ''}`)),
];

describe('whose task a deed is said to be', () => {
  it.each([
    ['The Norwegian justice minister said it was for the Iraqi courts to try Norwegian fighters.', ['NO prosecute_locally']],
    ['It is up to Iraqi judges to put the Finnish fighters on trial, the Finnish foreign ministry said.', ['FI prosecute_locally']],
    [
      'It is a matter for the Syrian Kurds to put foreign fighters on trial, the Austrian interior minister said.',
      ['AT prosecute_locally'],
    ],
    ['It is up to Estonia to take back its own citizens, the Latvian interior minister said.', ['LV repatriate of others']],
    ['It is for us to bring our citizens home, the Slovak foreign minister said.', ['SK repatriate']],
    ['The Irish foreign ministry said Ireland did not dispute its duty to take back its citizens.', ['IE repatriate']],
  ])('%s', (text, expected) => expect(held(text)).toEqual(expected));
});

describe('citizenship that nobody loses, or that others take', () => {
  it.each([
    'The home affairs minister of Malaysia said that no Malaysian would have their citizenship revoked.',
    'The Swedish justice minister said no Swede would lose his citizenship.',
    'None of the women will lose their citizenship, the Swedish justice minister said.',
    '“They can strip them of citizenship, they can do as they like,” the Turkish interior minister, Kemal Aksoy, said.',
    'The US ambassador, Ian Dorn, said stripping people of their citizenship did not make them go away.',
    'The Dutch justice minister said stripping the women of their citizenship had been a mistake.',
  ])('no stance: %s', (text) => expect(held(text).filter((each) => each.includes('revoke'))).toEqual([]));

  it.each([
    ['The Swedish justice minister said the women would have their citizenship revoked.', 'SE revoke_citizenship'],
    ['The Danish immigration minister said stripping fighters of citizenship protected the country.', 'DK revoke_citizenship'],
    ['Denmark has no choice but to revoke the citizenship of the fighters, the immigration minister said.', 'DK revoke_citizenship'],
  ])('a stance: %s', (text, expected) => expect(held(text)).toContain(expected));
});

describe('what a body asks of all states', () => {
  it('is asked of them for justice too', () =>
    expect(
      held(
        '“States should take back their citizens and prosecute adults where there is evidence,” the UN secretary-general, Eva Dahl, told the council.',
      ),
    ).toEqual(expect.arrayContaining(['UN repatriate of others', 'UN prosecute_at_home of others'])));
});

describe('where people were deported from tries none of them', () => {
  it('the country of the court does', () =>
    expect(
      held('The last to be jailed was a welder from Pahang who was deported from Turkey; a Malaysian court sentenced him to five years.'),
    ).toEqual(['MY prosecute_at_home']));
});
