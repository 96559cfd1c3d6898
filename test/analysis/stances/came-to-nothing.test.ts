import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import type { Said } from './said-return.js';

const TABLE: readonly Said[] = [
  // Bills and plans that were given up.
  ['A draft law to strip fighters of their Danish citizenship was rejected by parliament in Copenhagen.', []],
  ['Latvia’s bill to revoke the citizenship of Islamic State fighters was voted down.', []],
  ['The Finnish government’s plan to repatriate the women from al-Hol was dropped.', []],
  ['Norway’s proposal to bring home the mothers was shelved.', []],
  ['The Irish government’s plan to take back the fighters fell through.', []],
  ['The Danish parliament passed a bill to strip foreign fighters of their citizenship.', ['DK revoke_citizenship origin']],
  ['The Finnish government’s plan to repatriate the women from al-Hol was approved.', ['FI repatriate origin']],
  ['Portugal rejected a plan to repatriate the women.', ['PT refuse origin']],
  // Tried, and nothing came of it.
  ['Sweden tried and failed to bring home five women from the camp.', []],
  ['Belgium attempted in vain to repatriate the children from al-Hol.', []],
  ['Austria sought without success to take back two orphans.', []],
  ['Spain unsuccessfully tried to bring home a mother from Roj.', []],
  ['Denmark managed to bring home three women from the camp.', ['DK repatriate origin']],
  ['Belgium has decided to repatriate the women from al-Hol.', ['BE repatriate origin']],
  // To where they were held.
  ['Turkey returned the Danish family to Syria.', []],
  ['Sweden returned the women to Syria.', []],
  ['Denmark returned the family to the camp.', []],
  ['The SDF returned 150 people to Iraq.', ['?IQ repatriate origin', 'SDF repatriate custodian']],
  ['Turkey returned 30 Iraqis to Iraq.', ['?IQ repatriate origin', '?TR repatriate custodian']],
  ['Germany returned the family to Germany.', ['DE repatriate origin']],
  // Each of the states, and not their union.
  ['European states have refused to take back their citizens from the camps.', []],
  ['European countries refuse to repatriate their fighters.', []],
  ['The European Union refuses to take back fighters.', ['EU refuse origin']],
  ['Iraq has urged European states to take back their citizens.', ['IQ repatriate urging_others|custodian']],
];

describe('what came to nothing', () => {
  it.each(TABLE)('%s', (text, expected) => {
    expect(faults(text, expected)).toEqual([]);
  });
});

const NOT_IN_OFFICE: readonly string[] = [
  'Sweden’s minister-designate for justice, Anna Berg, said she would not bring home the women from the camps.',
  'Germany’s incoming interior minister, Karl Haas, said he would not take back the fighters.',
  'Denmark’s prime minister-designate, Mette Holm, ruled out bringing home the women from the camps.',
  'Norway’s former justice minister Per Dahl said Norway must bring home the children from the camps.',
  'Australia’s shadow home affairs minister, James Hill, said Australia should not repatriate the women.',
];

describe('not in office yet, or no more', () => {
  it.each(NOT_IN_OFFICE)('%s', (text) => {
    expect(faults(text, [])).toEqual([]);
  });
  it('in office', () => {
    expect(
      faults('Denmark’s justice minister, Mette Holm, ruled out bringing home the women from the camps.', ['DK refuse origin']),
    ).toEqual([]);
  });
});
