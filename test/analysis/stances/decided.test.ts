import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import { stancesOf } from './read.js';
import type { Said } from './said-return.js';

const TABLE: readonly Said[] = [
  // What was proposed is turned down or taken up.
  ['Portugal rejected a proposal to repatriate 12 women.', ['PT refuse origin']],
  ['Finland turned down a proposal to bring home the women.', ['FI refuse origin']],
  ['Belgium voted down a plan to take back the mothers.', ['BE refuse origin']],
  ['Norway dismissed the idea of bringing home the fathers.', ['NO refuse origin']],
  ['Norway accepted a proposal to bring home the women.', ['NO repatriate origin']],
  ['Norway discussed a proposal to bring home the women.', ['NO undecided origin']],
  ['Norway is considering the idea of bringing home the women.', ['NO undecided origin']],
  // Neither wanted nor refused.
  ['Austria did not manage to bring home the two orphans.', []],
  // A bare coalition is an army where the war is, and a government elsewhere.
  ['Syria holds the men. The coalition moved 60 detainees from Syria to a base in Iraq.', []],
  ['The US-led coalition moved 60 detainees from Syria to a base in Iraq.', ['COALITION third_country_detention custodian']],
  ['Coalition parties in The Hague oppose the return of the women.', ['NL refuse origin']],
  // Sent to another country: no return of one's own.
  ['Syria returned 150 people to Iraq.', ['SY repatriate custodian', '?IQ repatriate origin']],
  ['Syria returned 150 Iraqis to Iraq.', ['SY repatriate custodian', '?IQ repatriate origin']],
  // Who is left out.
  ['Denmark will bring back children but not their mothers.', ['DK repatriate|repatriate_children_only origin', 'DK refuse origin']],
  ['Belgium is ready to take back children, but not adults.', ['BE repatriate|repatriate_children_only origin', 'BE refuse origin']],
  ['Denmark will bring back the mothers, not the fathers.', ['DK repatriate origin', 'DK refuse origin']],
  ['Denmark will bring back not only the children but their mothers.', ['DK repatriate origin']],
  // No majority is no will.
  ['“I see no majority in this country for flying home men who fought,” the Belgian interior minister said.', ['BE refuse origin']],
  ['“There is no appetite in Finland for bringing them back,” its foreign minister said.', ['FI refuse origin']],
  ['There was no majority in parliament for stripping them of citizenship, the Dutch minister said.', []],
  // What is asked for by nobody in office is no deed of the state.
  ['The far-right AfD demanded that dual nationals among the returning Germans lose their passports.', []],
  ['Germany’s AfD called for the women to lose their German citizenship.', []],
  ['“Strip them of their Tunisian nationality,” the Tunisian deputy Leïla Kest said.', []],
  ['Germany’s interior minister demanded that the women lose their German citizenship.', ['?DE revoke_citizenship origin']],
  ['Twelve Danes in Syria have lost their citizenship, the party said.', ['?DK revoke_citizenship origin']],
  // Who asks others to try their people tries none.
  [
    '“Every state has to do its share: governments must repatriate their people and make them face justice,” the Irish foreign minister said.',
    ['IE repatriate urging_others'],
  ],
  // What they are called is no way to decide.
  ['“We flew eleven children home, humanitarian cases every one,” the Irish foreign minister said.', ['IE repatriate origin']],
  [
    'Germany brings home children only in humanitarian cases, its foreign minister said.',
    ['DE case_by_case|repatriate_children_only origin', '?DE repatriate origin'],
  ],
  // What denies a clause stands before its verb.
  ['Under no circumstances will Austria take back the men, its interior minister said.', ['AT refuse origin']],
  ['In no case will Sweden help adults to return, its foreign minister said.', ['SE refuse origin']],
  ['Never will Austria agree to take back a man, the chancellor said.', ['AT refuse origin']],
  ['Nor will Norway take back the father.', ['NO refuse origin']],
  ['Nor did Norway take back the father.', []],
  ['Rarely has Norway repatriated so many women at once.', []],
  ['Only last year did Austria agree to take back two mothers.', ['AT repatriate origin']],
  ['Had Sweden taken back the men, they would have been tried.', []],
  // The month of May is no "may".
  ['The women were flown home to Finland and were charged in Helsinki in May.', ['FI prosecute_at_home origin', '?FI repatriate origin']],
];

describe('what was decided', () => {
  it.each(TABLE)('%s', (text, expected) => {
    expect(faults(text, expected)).toEqual([]);
  });
});

describe('a deed that is told as more than a deed', () => {
  it.each([
    ['Austria managed to bring home two orphans.', 'deed'],
    ['Kazakhstan became the first country to repatriate large numbers of its citizens.', 'deed'],
    ['Kosovo was among the first to repatriate its citizens.', 'deed'],
    ['Denmark is the only Nordic country to have stripped fighters of citizenship.', 'deed'],
    ['Denmark, a member of NATO, flew home three mothers last week.', 'deed'],
    ['Denmark, which once refused to take back mothers, repatriated three of them.', 'deed'],
    ['Denmark, a member of NATO, will fly home three mothers.', 'word'],
    ['Sweden would be the first Nordic country to repatriate men.', 'word'],
    ['Austria wants to bring home two orphans.', 'word'],
  ])('%s', (text, kind) => {
    expect([...new Set(stancesOf(text).map((stance) => stance.kind))]).toEqual([kind]);
  });
});

describe('words are of the time at which they are said to have been said', () => {
  const ARTICLE = '2026-03-10';
  it.each([
    ['President Karim Ben Amor said in 2017 that Tunisia would not take back its fighters.', '2017'],
    ['Tunisia does not want its fighters back, President Karim Ben Amor said in a 2017 interview.', '2017'],
    ['In a 2017 interview President Karim Ben Amor said Tunisia would not take back its fighters.', '2017'],
    ['Britain said in 2019 that it would not repatriate adults who had left in 2014.', '2019'],
    ['Britain told the United Nations in July 2019 that it would not repatriate adults.', '2019-07'],
    ['Britain said it would not repatriate adults who joined the group in 2014.', ARTICLE],
    ['Kazakhstan became the first country to repatriate large numbers of its citizens, in 2019.', '2019'],
    ['Denmark, a member of NATO, repatriated three mothers in 2019.', '2019'],
  ])('%s', (text, date) => {
    expect([...new Set(stancesOf(text, ARTICLE).map((stance) => stance.date))]).toEqual([date]);
  });
});
