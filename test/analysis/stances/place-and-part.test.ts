import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import { stancesOf } from './read.js';
import type { Said } from './said-return.js';

/** An office of no state that is named: where the people are held is none that the office could be of. */
const NOWHERE: readonly string[] = [
  'Thousands remain in al-Hol camp in northeast Syria. The prime minister said the women would not be brought home.',
  'The families live in two camps in Syria. The government refuses to take back the men.',
  'They were held in a prison in northern Iraq. The interior ministry will strip the fighters of citizenship.',
  'The fighters were caught near Raqqa in Syria. The foreign minister said they should be tried there.',
];

/** A deed of which little was done, or a move that others tell of. */
const LITTLE: readonly string[] = [
  'Morocco has done little to bring home its women and children.',
  'The Belgian government has done too little to repatriate its children.',
  'Denmark did not do enough to bring home the orphans.',
  'Spain said the transfer of 12 Spaniards to Iraq was a matter for the Iraqi courts.',
];

describe('nobody in particular', () => {
  it.each([...NOWHERE, ...LITTLE])('%s', (text) => {
    expect(faults(text, [])).toEqual([]);
  });
});

const SOMEBODY: readonly Said[] = [
  ['The Syrian government said the men would be tried in Syria.', ['SY prosecute_locally custodian']],
  ['In Baghdad, the government said it would take back all Iraqis.', ['IQ repatriate origin']],
  ['Iraq is moving slowly. The government will take back all Iraqis from al-Hol.', ['IQ repatriate origin']],
  ['The Australian government will bring home the women.', ['AU repatriate origin']],
  ['The Australian women will not be brought home, the prime minister said.', ['AU refuse origin']],
  ['Morocco has done a great deal to bring home its women.', ['MA repatriate origin']],
  ['Moroccan officials have done nothing to bring home the women.', ['MA refuse origin']],
  ['Spain wants the transfer of 12 Spaniards to Iraq.', ['?ES prosecute_locally origin']],
];

describe('somebody', () => {
  it.each(SOMEBODY)('%s', (text, expected) => {
    expect(faults(text, expected)).toEqual([]);
  });
});

describe('when', () => {
  const datesOf = (text: string): string[] => stancesOf(text).map(({ country, date }) => `${country} ${date}`);
  it.each([
    ['It was the largest such operation since 2019; Norway took back three women on Tuesday.', 'NO 2023-05-09'],
    ['It was the largest such operation since 2019; Norway took back three women.', 'NO 2023-05-10'],
    ['In 2019, Norway took back four women.', 'NO 2019'],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toContain(expected);
  });
});
