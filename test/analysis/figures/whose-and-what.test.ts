import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';

const BEFORE = 'Women whose husbands joined Islamic State are held in camps in Syria. ';

describe('whose they are, and what happened to them', () => {
  it.each([
    // Where some stay is not where the others come from.
    ['Of the 60 women who went to Syria, 16 have returned and 44 remain in Syria.', ['60 -', '16 -', '44 -']],
    ['Some 300 Danes left. Half of them have returned and 40 are still in Iraq.', ['around 300 DK', '40 DK']],
    // The nation stands with the people, not with the place before the number.
    ['A police chief puts the number of Moroccan jihadists in Syria and Iraq at 1,600.', ['1600 MA|-']],
    // Not all of them.
    ['About 1,000 men, most of them Tunisians, were held in the town.', ['around 1000 -']],
    ['Malaysian police have arrested 519 suspected jihadists; 122 of them are foreigners.', ['519 *', '122 -']],
    // Each country's own deed.
    [
      'France takes children one at a time, Britain has taken four orphans, Germany looks into every case, and Italy has brought back one man.',
      ['4 GB', '?1 *'],
    ],
    ['Baghdad announced that all of the 5,700 detainees brought from Syria would be tried.', ['5700 -']],
    ['About 200 people from the Western Balkans left for Syria. Washington wants them taken back.', ['around 200 -']],
    ['Seven men who were flown back under an agreement with the United States were sentenced to nine years.', ['7 -']],
    ['France should bar all of its estimated 930 jihadists, a deputy said.', ['around 930 FR']],
    // What is arranged or approved has not happened.
    ['Finland has appointed an envoy to arrange the return of 30 Finnish children.', ['30 FI -']],
    ['The Spanish cabinet approved the return of four women.', ['4 ES -']],
    // Those who died.
    [
      'Some 156 citizens of Macedonia travelled to Syria, of whom 38 lost their lives and 83 returned.',
      ['around 156 MK travelled', '38 MK killed', '83 MK returned'],
    ],
    // Other news may be of the topic too.
    ['Separately, the ministry said that 400 Iraqis have been brought home from Al-Hol.', ['400 IQ repatriated']],
    ['Albania has sentenced nine recruiters.', ['9 AL convicted']],
  ])('%s', (text, expected) => {
    expect(faults(BEFORE + text, expected)).toEqual([]);
  });
});
