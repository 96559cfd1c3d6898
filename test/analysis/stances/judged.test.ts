import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import type { Said } from './said-return.js';

/** What somebody asks is the noun of a call: who turns it down refuses, who heeds it agrees, who hears it has said nothing. */
const CALLED: readonly Said[] = [
  ['The Danish prime minister rejected calls to bring home the mothers.', ['DK refuse origin']],
  ['Norway brushed aside demands to take back its citizens.', ['NO refuse origin']],
  ['Canberra has dismissed calls to repatriate the women.', ['AU refuse origin']],
  ['The Dutch government has resisted calls to bring home the children.', ['NL refuse origin']],
  ['Finland shrugged off appeals by families to take back the women.', ['FI refuse origin']],
  ['Sweden has ignored calls from the United States to take back its fighters.', ['SE refuse origin']],
  ["Austria rebuffed Washington's requests to repatriate its fighters.", ['AT refuse origin']],
  ['Belgium yielded to demands to repatriate the orphans.', ['BE repatriate_children_only origin']],
  ['Finland bowed to calls to take back its citizens.', ['FI repatriate origin']],
  ['Denmark has not rejected calls to bring home the mothers.', ['DK undecided origin']],
  ['The Swiss government is facing calls to bring home the mothers.', []],
  ['Ireland heard demands to repatriate the mothers.', []],
  ['European capitals have long resisted pressure to take in their citizens.', []],
  ['The UN rejected calls for Germany to take back its fighters.', []],
  ['Germany, which the Kurdish administration has urged to take back its citizens, has not replied.', []],
  ['Washington calls on allies to take back their fighters.', ['US repatriate urging_others']],
  ['The United States renewed its calls for European countries to take back their fighters.', ['US repatriate urging_others']],
  ['The Spanish government called a vote to bring home the women.', ['ES repatriate origin']],
];

/** A judgement of a deed says whether it is wanted: a bad one denies it, one of time or trouble leaves it open. */
const JUDGED: readonly Said[] = [
  ['It would be irresponsible for Norway to repatriate men, the justice minister said.', ['NO refuse origin']],
  ["Norway's justice minister said it would be irresponsible not to repatriate the children.", ['NO repatriate origin']],
  ["Finland's interior minister said it would be a mistake to take back adults.", ['FI refuse origin']],
  ["Estonia's interior minister said it made no sense to bring home the mothers.", ['EE refuse origin']],
  ['The Dutch government considers it unwise to repatriate the mothers.', ['NL refuse origin']],
  ['The Austrian interior minister found it absurd to repatriate fighters.', ['AT refuse origin']],
  ['The Italian interior minister said it was not safe to bring home the men.', ['IT refuse origin']],
  ['The Swedish foreign minister said it was not possible to bring home the children.', ['SE refuse origin']],
  ['It is not wrong to bring the children home, the Spanish prime minister said.', ['ES repatriate origin']],
  ['The Swedish foreign minister said it was in the interest of the country to bring home the children.', ['SE repatriate origin']],
  ['It would be right for Norway to repatriate the mothers, the justice minister said.', ['NO repatriate origin']],
  ['Germany says it is better to try them in Iraq.', ['DE prosecute_locally origin']],
  ["Sweden's interior minister said it was right to strip them of citizenship.", ['SE revoke_citizenship origin']],
  ["Sweden's interior minister said it would be wrong to strip people of citizenship.", []],
  ['The Swedish foreign minister said it was possible to bring home the children.', []],
  ['The Swiss justice minister said it was difficult to repatriate adults.', []],
  ['The Danish minister said it was premature to bring home the mothers.', []],
  ['Denmark is in no hurry to bring home the mothers.', []],
  ['Britain would be foolish to take back its fighters, the home secretary said.', []],
  ['The American envoy said it was important for countries to repatriate their citizens.', ['US repatriate urging_others']],
  ['The US envoy said it was the responsibility of every country to take back its citizens.', ['US repatriate urging_others']],
  ['Germany said it was ready to take back its citizens.', ['DE repatriate origin']],
  ['Germany said it would be happy to take back its citizens.', ['DE repatriate origin']],
  ['Kazakhstan said it was the first country to repatriate its citizens from Syria.', ['KZ repatriate origin']],
  ['The Latvian government said it would do all it could to bring home the children.', ['LV repatriate origin']],
  ['It is time to bring our mothers home, the Canadian foreign minister said.', ['CA repatriate origin']],
];

describe.each([
  ['what is called for', CALLED],
  ['what is judged', JUDGED],
])('%s', (_, table) => {
  it.each(table)('%s', (text, expected) => {
    expect(faults(text, expected)).toEqual([]);
  });
});
