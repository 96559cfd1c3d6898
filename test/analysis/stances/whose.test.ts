import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import type { Said } from './said-return.js';

/** Whose call, whose plane and whose nationals: who stands behind words and deeds that another tells or carries out. */
const CALLS: readonly Said[] = [
  ['He repeated the call of the European Union for member countries to take back their citizens.', ['EU repatriate urging_others']],
  ["She renewed Baghdad's call for all states to repatriate their nationals from the camps.", ['IQ repatriate custodian|urging_others']],
  ["The UN envoy echoed the Secretary-General's appeal for governments to bring the children home.", ['UN repatriate urging_others']],
  ["The minister reiterated Iraq's demand that all countries collect their citizens.", ['IQ repatriate urging_others']],
  ['Ankara renewed its demand that European states take back their nationals.', ['TR repatriate urging_others']],
  ['The Kurdish-led administration repeated its call that countries repatriate their citizens.', ['AANES repatriate urging_others']],
  [
    'An Iraqi government source said letters were sent to the European states asking them to receive their citizens.',
    ['IQ repatriate urging_others'],
  ],
  ['The UN Resident Coordinator, Ingrid Holm, called for the children to be brought home.', ['UN repatriate urging_others']],
  ["Ottawa rejected the families' demand that it bring them home.", []],
  ['Sweden rejected their demand that it bring the men home.', []],
  ['The families renewed their call that Canada repatriate the men.', []],
  ['Reprieve repeated its demand that Britain bring the mothers home.', []],
  ['The mothers backed the call of Save the Children for governments to bring the children home.', []],
];

const CARRIED: readonly Said[] = [
  ['A US military plane brought 110 citizens of Kosovo home from Syria.', ['XK repatriate origin']],
  ['An Emirati jet flew 12 Bosnian women and children home from Erbil.', ['BA repatriate origin']],
  ['A French air force plane flew 15 women and 32 children home from Erbil.', ['FR repatriate origin']],
  ['A US aircraft brought home four American children from Syria.', ['US repatriate origin']],
  ['An American military plane flew 30 women out of Syria.', []],
  ['A private plane brought home two Trinidadian boys.', []],
  ['Three orphans were handed over in the presence of the Algerian consul in March.', ['DZ repatriate_children_only origin']],
  [
    'Around 3,000 Iraqi men had been received from prisons run by the Syrian Democratic Forces, Iraqi official Safa Kadhim said.',
    ['IQ repatriate origin'],
  ],
  ['Kazakhstan was first. Its operation Zhusan, which began in 2019, has brought back 607 people from Syria.', ['KZ repatriate origin']],
];

const NOBODY: readonly Said[] = [
  ['Bern actively repatriates no adults.', ['CH refuse origin']],
  ['Belgium will bring home no fighters.', ['BE refuse origin']],
  ['Britain brings back no one.', ['GB refuse origin']],
  ['Uzbekistan has taken back no men at all.', []],
  ['The Swedish prime minister called the return of the children a duty.', []],
  ['Montenegro withdrew its offer to take in the women.', ['ME refuse origin']],
  ['Montenegro revoked its promise to fetch the men.', ['ME refuse origin']],
  ['Qatar paid for a flight that took 14 Tunisian children home.', []],
  ['Norway funded the return of six Kosovar women.', []],
  ['The king of Jordan said his country would not accept the detainees of other states.', []],
  ['Norway will not take in other countries’ fighters, its foreign minister said.', []],
  ['Iraq will not take back the nationals of third countries, its prime minister said.', []],
  ['Norway will not take back its fighters from other countries, its foreign minister said.', ['NO refuse origin']],
  ['Montenegro and Serbia have yet to organize a return.', []],
  ['Denmark has yet to bring back any men.', []],
  ['There were no arrangements to repatriate them at present, the Maldives foreign ministry said.', ['MV undecided origin']],
  ['Denmark changed course in July; until then, it had accepted only minors.', []],
  ['"No woman will come back without a DNA test," the Danish justice minister said.', []],
];

const OTHER_OBJECTS: readonly Said[] = [
  ['UNITAD, the UN team that collected evidence of ISIS crimes in Iraq, ends its work in September.', []],
  ['Belgium received information on 12 children in the camp.', []],
  ['Belgium received 12 children with no documents.', ['BE repatriate origin']],
  ['The government of Sweden is preparing a bill to take back the passports of dual nationals.', ['?SE revoke_citizenship origin']],
  ['"What we do not accept is that an armed group plays the jailer of another," the Turkish interior minister said.', []],
  ['Mothers in Roj have lost contact with Swedish authorities and their nationality was never established, the charity says.', []],
  ['The UN is concerned by measures taken by a number of states to deprive their nationals of citizenship. Kazakhstan has done well.', []],
  ['Officials in Ankara said a request for the transfer of the women had been conveyed to Baghdad.', []],
  ['"You caught them, you try them," the Azerbaijani justice minister told his Iraqi colleagues.', ['AZ prosecute_locally origin']],
];

for (const [name, table] of Object.entries({ calls: CALLS, carried: CARRIED, nobody: NOBODY, 'other objects': OTHER_OBJECTS }))
  describe(name, () => {
    it.each(table)('%s', (text, expected) => {
      expect(faults(text, expected)).toEqual([]);
    });
  });
