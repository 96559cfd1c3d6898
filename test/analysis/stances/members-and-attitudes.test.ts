import { describe, expect, it } from 'vitest';
import { briefly } from './read.js';

const all = (label: string, ...codes: string[]): string[] => codes.map((code) => `${code} ${label} origin`);

describe('states that belong to those of whom a relative clause speaks', () => {
  it.each([
    ['Denmark is among the countries that refuse to take back their fighters from Syria.', all('refuse', 'DK')],
    ['Slovenia remains one of the few states that will not take back adults from the camps.', all('refuse', 'SI')],
    ['Countries that have taken back citizens from the camps include Denmark, Norway and Sweden.', all('repatriate', 'DK', 'NO', 'SE')],
    ['Among those that refuse to take back adults from the camps are Denmark and Sweden.', all('refuse', 'DK', 'SE')],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });

  it.each([
    'The UN praised the countries that have taken back their citizens.',
    'Denmark met with countries that have taken back citizens from the camps.',
  ])('who speaks of them belongs not to them: %s', (text) => {
    expect(briefly(text).filter((each) => each.startsWith('DK'))).toEqual([]);
  });

  it('numbers in brackets stand between names of a list', () => {
    const text =
      'Kazakhstan (over 600), Uzbekistan (more than 300) and Tajikistan (about 100) have taken back women and children from Syria.';
    expect(briefly(text)).toEqual(all('repatriate', 'KZ', 'TJ', 'UZ'));
  });
});

describe('attitudes', () => {
  it.each([
    ['Denmark has shown little appetite for bringing its citizens home from the camps.', all('refuse', 'DK')],
    ['Latvia has shown little inclination to take back its citizens from the camps.', all('refuse', 'LV')],
    ['Austria takes the view that fighters should be tried where they committed their crimes.', all('prosecute_locally', 'AT')],
    ['Malta’s preference is that the men be tried in Iraq.', all('prosecute_locally', 'MT')],
    ['Denmark has cancelled the passports of fighters in Syria.', all('revoke_citizenship', 'DK')],
    ['Denmark has dragged its feet on bringing its citizens home from the camps.', []],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual(expected);
  });
});
