import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import { briefly } from './read.js';
import type { Said } from './said-return.js';

/** Where a trial would be, when its place is told before it or by what was done there. */
const THERE: readonly Said[] = [
  [
    '"They robbed and killed in Iraq, and that\'s where we want them to be judged," Norway\'s justice minister said.',
    ['NO prosecute_locally origin'],
  ],
  ['"It is there that they must answer for what they did," said Dutch foreign minister Jan Bos.', ['NL prosecute_locally origin']],
  [
    'A Kazakh presidential adviser said those with blood on their hands must be judged where they shed it.',
    ['KZ prosecute_locally origin'],
  ],
  ['The Finnish interior minister said the men should be tried where the attacks happened.', ['FI prosecute_locally origin']],
  ['Successive Swedish governments have held that the men should be tried where the crimes took place.', ['SE prosecute_locally origin']],
  ['The Irish government maintains that its fighters should be tried in the region.', ['IE prosecute_locally origin']],
  [
    '"They will be flown to Canada, where they will face justice," the Canadian minister of justice said.',
    ['CA repatriate origin', 'CA prosecute_at_home origin'],
  ],
  ['"Iraq stepped up, and these terrorists will be in prisons where they will face justice," the Pentagon spokesman said.', []],
  ['The Danish justice minister said the women should be tried where they live.', ['DK prosecute_at_home origin']],
  ['The Tajik envoy said the women will answer before the law for what they did.', ['TJ prosecute_at_home origin']],
  [
    'The Uzbek foreign ministry said those guilty of violence will bear responsibility in accordance with the law.',
    ['UZ prosecute_at_home origin'],
  ],
];

const ON: readonly Said[] = [
  [
    'The Kazakh ministry said that fighters "should be tried there", but women and children would be taken back.',
    ['KZ prosecute_locally origin', 'KZ repatriate origin'],
  ],
  ['"Extraordinary assistance is provided on a case-by-case basis," Canada\'s foreign ministry said.', ['CA case_by_case origin']],
  ['The women may return, provided that they are examined, the Danish ministry said.', []],
  ['The only answer is for home countries to repatriate their nationals, the US State Department said.', ['US repatriate urging_others']],
  [
    'The plan is for Denmark to take back 14 children, the Danish foreign minister said.',
    ['DK repatriate|repatriate_children_only origin'],
  ],
  [
    'Some 100 Britons, it is reckoned, have been stripped of their nationality. Ankara has them on its list.',
    ['GB revoke_citizenship origin'],
  ],
  [
    'Switzerland repatriates no adults, under a decision of its council, and examines the return of minors one by one.',
    ['CH refuse origin', '?CH case_by_case origin'],
  ],
];

for (const [name, table] of Object.entries({ there: THERE, 'goes on': ON }))
  describe(name, () => {
    it.each(table)('%s', (text, expected) => {
      expect(faults(text, expected)).toEqual([]);
    });
  });

describe('a place of what people did, and not of their trial', () => {
  it.each([
    ['Kyrgyzstan will prosecute anyone who fought in Syria or Iraq.', 'KG prosecute_at_home origin'],
    ['Tunisia will try every citizen who returns from fighting in Syria, Iraq or Libya.', 'TN prosecute_at_home origin'],
    ['Germany will prosecute nationals for crimes in Syria, its justice minister said.', 'DE prosecute_at_home origin'],
    ['Finland will charge those captured in Syria once they are home.', 'FI prosecute_at_home origin'],
    ['France wants its fighters tried in Iraq.', 'FR prosecute_locally origin'],
    ['Belgium wants the men prosecuted in Iraq for their crimes.', 'BE prosecute_locally origin'],
    ['Britain believes that those who committed crimes should be tried in Iraq or Syria.', 'GB prosecute_locally origin'],
  ])('%s', (text, expected) => {
    expect(briefly(text)).toEqual([expected]);
  });

  it.fails('known miss: a participle between whoever wants it and whom it wants tried', () => {
    expect(briefly('France wants those captured in Syria to be tried in Iraq.')).toEqual(['FR prosecute_locally origin']);
  });
});

describe('people who are sent somewhere to be tried, and courts of those who hold them', () => {
  it.each([
    ['Danish fighters should be handed over to Iraq to be tried, the Danish justice minister said.', ['DK prosecute_locally origin']],
    ['Sweden wants the men transferred to Iraq to stand trial.', ['SE prosecute_locally origin']],
    ['The women will be taken to Baghdad for trial, the Irish foreign minister said.', ['IE prosecute_locally origin']],
    ['The men must be moved into Iraqi custody to face justice, Finland said.', ['FI prosecute_locally origin']],
    ['Swedish fighters should be brought before an Iraqi judge, the justice minister said.', ['SE prosecute_locally origin']],
    ['It is for the Iraqi courts to judge the Danes who fought there, the justice minister said.', ['DK prosecute_locally origin']],
    ['It falls to the Iraqi judiciary to try them, the Finnish foreign minister said.', ['FI prosecute_locally origin']],
    ['Norway would like to see its fighters sentenced on the spot, its foreign minister said.', ['NO prosecute_locally origin']],
    ['They should be tried as near as possible to where their victims live, the Dutch minister said.', ['NL prosecute_locally origin']],
    [
      'The men should be flown to Denmark to be tried, the Danish justice minister said.',
      ['DK prosecute_at_home origin', 'DK repatriate origin'],
    ],
    ['The fighters must answer before a Danish court, the justice minister said.', ['DK prosecute_at_home origin']],
  ])('%s', (text, read) => {
    expect(briefly(text)).toEqual(read);
  });

  it.each([
    'The men should not be handed over to Iraq to be tried, the Danish justice minister said.',
    'The Danes should be handed over to Iraq to be tried, the widow of a victim said.',
    'If Denmark had handed the men to Iraq to be tried, they would have been hanged, a lawyer said.',
    'It is not for the Iraqi courts to judge the Danes who fought there, their lawyer said.',
    'The Danish minister visited prisoners who had been taken to Baghdad for trial.',
    'The Danish government is weighing whether to send the men to Iraq to be tried.',
  ])('holds nothing: %s', (text) => {
    expect(briefly(text)).toEqual([]);
  });
});
