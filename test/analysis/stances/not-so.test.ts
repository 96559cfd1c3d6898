import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import type { Said } from './said-return.js';

/** What sounds like a stance and is the stance of another, or none; and what sounds like none. */
const TABLE: readonly Said[] = [
  ['The Dutch cabinet intends to take away the nationality of dual nationals who join the group.', ['NL revoke_citizenship origin']],
  ['Four Belgian senators who visited the camp said that the state should bring home every citizen there.', []],
  ['"London must bring the mothers home," he told the crowd.', []],
  ['Greek governments have been slow to take back their citizens.', []],
  ['It did not mean that Sweden was going to bring anyone home, the Swedish foreign minister said.', []],
  [
    '"This does not mean that we give up our demand for an international tribunal," the Kurdish administration said.',
    ['AANES international_tribunal custodian'],
  ],
  ['Nor had any Algerian been flown home from Syria, the Algerian foreign minister said.', []],
  ['No adult among the 375 Indonesians in the camps will be fetched, the government in Jakarta said.', ['ID refuse origin']],
  ['Portugal asked for a report on the return of minors from the camps.', []],
  ['A Slovak consul flew to Beirut to hear him.', []],
  ['"Every state should take its own citizens back," the SDF spokesman, Rojhat Ali, said.', ['SDF repatriate urging_others|custodian']],
  ['The UN envoy said that every government has the responsibility to bring home its children.', ['UN repatriate urging_others']],
  ['A Danish delegation has held talks with officials about trials of foreigners.', []],
  ['The government has agreed to take back six children from a camp in northeastern Syria, officials said.', []],
  ['The Syrian government has agreed to take back six hundred Syrian families, officials said.', ['SY repatriate origin']],
];

describe('not so', () => {
  it.each(TABLE)('%s', (text, expected) => {
    expect(faults(text, expected)).toEqual([]);
  });
});
