import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import { stancesOf } from './read.js';
import type { Said } from './said-return.js';

const TABLE: readonly Said[] = [
  // "Those who …" belong to the verb before, and the next verb has its subject.
  [
    'Sweden has stripped many of those who left for Syria of their citizenship and has brought home only two orphans.',
    ['SE revoke_citizenship origin', 'SE repatriate_children_only origin'],
  ],
  ['Finland has met those who wrote to it and has repatriated four mothers.', ['FI repatriate origin']],
  ['Norway has spoken to all who wrote to it and has taken back one woman.', ['NO repatriate origin']],
  // A plane flies for whoever takes its citizens back.
  ['An American military plane flew 12 Kosovo citizens home from Syria.', ['XK repatriate origin']],
  ['A US aircraft brought four Trinidad nationals home.', ['TT repatriate origin']],
  ['A Danish government plane brought four women home.', ['DK repatriate origin']],
  // Nobody brought them.
  ['Two Norwegian women landed in Oslo on a flight from Beirut without any help from the government.', []],
  ['Four Belgian children arrived in Brussels on a plane without the assistance of the state.', []],
  ['Four Belgian children arrived in Brussels on a government plane.', ['BE repatriate|repatriate_children_only origin']],
  // What is done as a rule, case by case, is no taking back of all.
  ['Austria takes mothers with their children after an individual assessment.', ['AT case_by_case origin']],
  ['Belgium brings women home only after an individual review.', ['BE case_by_case origin']],
  ['Austria took two mothers home after an individual assessment.', ['AT repatriate origin', '?AT case_by_case origin']],
  // Told of the last one alone, or of both.
  [
    'Malta could look at Latvia and neighbouring Estonia, which last year refused to take back three of its citizens.',
    ['EE refuse origin'],
  ],
  ['Austria and Norway, which has refused to take back men, were asked.', ['NO refuse origin']],
  ['Austria and Norway, which have refused to take back men, were asked.', ['AT refuse origin', 'NO refuse origin']],
  ['Trinidad and Tobago, which has refused to take back men, was asked.', ['TT refuse origin']],
  // What is done to all who returned is a policy.
  ['Women who returned to Denmark have been prosecuted.', ['DK prosecute_at_home origin']],
  ['Fighters who came back to Tunisia were jailed.', ['TN prosecute_at_home origin']],
  ['Women who spoke of Denmark were jailed.', []],
  // A country that holds people for others tries its own at home.
  [
    '“We will receive those of Turkish nationality, and they will account to our courts,” the Turkish foreign minister said.',
    ['TR prosecute_at_home origin', '?TR repatriate origin|custodian'],
  ],
  [
    '“We hold 90 men of Belgian nationality, and they will account to our courts,” the Turkish foreign minister said.',
    ['TR prosecute_locally custodian'],
  ],
  ['“The men we hold will account to our courts,” the Turkish foreign minister said.', ['TR prosecute_locally custodian']],
  ['The detainees will account to its judges, Baghdad said.', ['IQ prosecute_locally custodian']],
  ['“The fighters will account to our courts,” the Danish justice minister said.', ['DK prosecute_at_home origin']],
  ['“We will account to the voters,” the Danish justice minister said of the fighters.', []],
];

describe('of whom it is told', () => {
  it.each(TABLE)('%s', (text, expected) => expect(faults(text, expected)).toEqual([]));
});

describe('so many more are those who were named before', () => {
  it.each([
    ['Russia has flown home 30 children and wants to bring back dozens more whose mothers are on trial.', ['children']],
    ['Norway took back two women and plans to repatriate four more.', ['women']],
    ['Norway took back two women and plans to repatriate four more children.', ['children', 'women']],
  ])('%s', (text, groups) => {
    expect([...new Set(stancesOf(text).map(({ group }) => group))].sort()).toEqual(groups);
  });
});
