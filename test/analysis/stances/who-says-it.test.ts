import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import type { Said } from './said-return.js';

const TABLE: readonly Said[] = [
  // Experts of the United Nations speak with their mandate; others do not.
  ['U.N. human rights experts urged 40 governments to repatriate the women.', ['UN repatriate urging_others']],
  ['UN rapporteurs called on Belgium to bring home its children from Roj.', ['UN repatriate urging_others']],
  ['U.N. experts have asked Portugal to take back two mothers.', ['UN repatriate urging_others']],
  ['Terrorism experts urged 40 governments to repatriate the women.', []],
  ['Danish legal experts urged the government to repatriate the women.', []],
  // Those who say it together.
  ['Austria and Sweden have said they will not take back the men.', ['AT refuse origin', 'SE refuse origin']],
  ['Belgium and Finland say they would oppose the return of the fathers.', ['BE refuse origin', 'FI refuse origin']],
  [
    'Norway, Spain and Italy said they would repatriate the orphans.',
    [
      'NO repatriate|repatriate_children_only origin',
      'ES repatriate|repatriate_children_only origin',
      'IT repatriate|repatriate_children_only origin',
    ],
  ],
  ['Austria said of Sweden and Norway that they will not take back the men.', ['?AT refuse origin']],
  // The verb of saying is the second of one subject.
  [
    'Italy brought home two toddlers last month but maintains that the men must be tried in the region.',
    ['IT prosecute_locally origin', '?IT repatriate|repatriate_children_only origin'],
  ],
  [
    'Norway took back one mother in June and insists that the fathers must be tried in Iraq.',
    ['NO prosecute_locally origin', '?NO repatriate origin'],
  ],
  // "It" is who stands before the colon.
  ['China said nothing. Albania leads the region: it has brought home 40 of its citizens from Syria.', ['AL repatriate origin']],
  ['Kosovo was early; it flew home 110 people from the camps in 2019.', ['XK repatriate origin']],
  // Those who are tried stand before the verb.
  ['Ten men are held in Hasakah, whom Oslo wants to see tried in the region.', ['NO prosecute_locally origin']],
  ['The fathers, whom Vienna would like to see prosecuted in Iraq, number six.', ['AT prosecute_locally origin']],
  ['Their lawyers want to see them tried in the region.', []],
  // Taken away by those who are asked to come.
  ['The Autonomous Administration wants Madrid to come and get them.', ['AANES repatriate urging_others']],
  ['The SDF called on all states to come and collect their fighters.', ['SDF repatriate urging_others']],
  ['Every state must come and take its people, the Iraqi foreign minister said.', ['IQ repatriate urging_others']],
  // Given to the courts.
  ['Rabat brought home five men and handed them to the judiciary.', ['MA prosecute_at_home origin', 'MA repatriate origin']],
  ['Tunisia referred them to the prosecutor after they landed.', ['TN prosecute_at_home origin']],
  ['Tunisia handed them to their grandparents after they landed.', []],
  // A power that is used.
  ['“Deprivation of citizenship is used sparingly,” the British home secretary said.', ['GB revoke_citizenship origin']],
  ['Withdrawal of nationality remains a measure of last resort, the Danish interior minister said.', ['DK revoke_citizenship origin']],
  ['Deprivation of citizenship is not used against children, the British home secretary said.', []],
  // A right to enter.
  ['“Every Swedish citizen has the right to enter Sweden,” the Swedish foreign minister said.', ['SE repatriate origin']],
  ['“They have the right to enter the country, but we will not help them,” the Swedish foreign minister said.', ['?SE refuse origin']],
  // Out of the camps.
  ['Baghdad wants to have all of them out of the camp by June.', ['IQ repatriate origin']],
  ['The Finnish foreign minister said the state wants to get them out before winter.', ['FI repatriate origin']],
  // Nothing has been settled.
  ['“We have not arrived at a decision on the women,” the Fijian foreign minister said.', ['FJ undecided origin']],
  // Questions that are asked, not answered.
  ['“There is the question of who will be charged,” the Norwegian justice minister said.', []],
  ['“It is a question of which of the women will be prosecuted,” the Belgian justice minister said.', []],
  ['A member asked the Danish minister how many people had been deprived of their citizenship.', []],
  // What has not come about is not refused.
  ['Since then there has been no second flight to Norway, its foreign minister said.', []],
  ['There will be no second flight to Norway, its foreign minister said.', ['NO refuse origin']],
  // Whom police take in.
  ['The Finnish father was taken in for questioning at the airport, police in Finland said.', []],
  ['Finland has taken in 12 of its citizens from the camps.', ['FI repatriate origin']],
];

describe('who says it, and what was said', () => {
  it.each(TABLE)('%s', (text, expected) => expect(faults(text, expected)).toEqual([]));
});
