import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import { stancesOf } from './read.js';
import type { Said } from './said-return.js';

/** Verbs and people left out, and nouns where a verb is waited for. */
const GAPPED: readonly Said[] = [
  [
    'Russia brought home 95 minors from Baghdad in March, Kazakhstan 84 in April and Georgia around 50.',
    ['RU repatriate origin', 'KZ repatriate origin', 'GE repatriate origin'],
  ],
  [
    'Germany repatriated 14 women last month, Belgium six and Sweden four.',
    ['DE repatriate origin', 'BE repatriate origin', 'SE repatriate origin'],
  ],
  [
    'Denmark has stripped 20 fighters of their citizenship, Belgium at least 30 men.',
    ['DK revoke_citizenship origin', 'BE revoke_citizenship origin'],
  ],
  ['Norway brought home five children from Syria, Iraq and Turkey.', ['NO repatriate origin']],
  ['Finland flew home 12 women, and Sweden 20 per cent fewer letters than in May.', ['FI repatriate origin']],
  ['Austria repatriated two orphans, and Italy 40 years ago closed its prison island.', ['AT repatriate_children_only origin']],
];

const TAKEN: readonly Said[] = [
  ['The Kazakhs took 600.', ['KZ repatriate origin']],
  ['"We would take the girl tomorrow," the Swiss foreign minister said.', ['CH repatriate origin']],
  ['Portugal took a girl with a heart illness and left the mother.', ['PT repatriate_children_only origin']],
  ['Denmark took a boy and his mother.', ['DK repatriate origin']],
  ['The Danes took 12 prisoners to court.', ['?DK prosecute_at_home origin']],
  ['The Danes took part in the talks on the fighters.', []],
];

const TRIALS: readonly Said[] = [
  [
    'The Autonomous Administration announced that it has decided to begin trials of the foreign fighters in its prisons.',
    ['AANES prosecute_locally custodian'],
  ],
  [
    '"We have decided to start trying the accused before open courts," the Kurdish administration said.',
    ['AANES prosecute_locally custodian'],
  ],
  ['The Danish government will seek the prosecution of the women.', ['DK prosecute_at_home origin']],
  ['Germany opposes trials of its citizens in Iraq.', []],
  ['Germany called for trials of the fighters.', []],
  [
    'Baghdad said it would not hand over anyone convicted of joining the group before the sentence is served.',
    ['IQ prosecute_locally custodian'],
  ],
  ['The SDF said they would not hand over the fighters to Damascus.', []],
];

const COURTS: readonly Said[] = [
  ['"I would prefer an international or a mixed tribunal," the Swiss minister of justice said.', ['CH international_tribunal origin']],
  ['Belgium proposed such a tribunal last year.', ['BE international_tribunal origin']],
  ['The Kurdish administration asked states to pay for a tribunal on the spot.', ['AANES international_tribunal custodian']],
  ['Norway doubts that a tribunal on the spot can work.', []],
  ['The Dutch cabinet continues to work on justice in the region for the fighters.', ['NL prosecute_locally origin']],
  [
    'The US military flies suspected members out of prisons in northeast Syria and into Iraqi jails.',
    ['US third_country_detention custodian'],
  ],
];

const CASES: readonly Said[] = [
  ['The foreign minister of Norway said her country was prepared to look at individual cases.', ['NO case_by_case origin']],
  [
    '"As for the adults, each one will be assessed by the security service," the Trinidad minister of national security said.',
    ['TT case_by_case origin'],
  ],
  ['The ministry does not comment on individual cases, a Swedish foreign ministry spokesman said.', []],
  ["Regarding the men, the decision will be taken after verification, Kyrgyzstan's foreign ministry said.", ['KG undecided origin']],
  ['A decision on the women will be made once the services have reported, the Belgian government said.', ['BE undecided origin']],
  ['The decision to close the camp was taken after a long debate, the Dutch government said.', []],
];

for (const [name, table] of Object.entries({ gapped: GAPPED, taken: TAKEN, trials: TRIALS, courts: COURTS, cases: CASES }))
  describe(name, () => {
    it.each(table)('%s', (text, expected) => {
      expect(faults(text, expected)).toEqual([]);
    });
  });

it('a country whose verb is left out is shown with its own words', () => {
  const found = stancesOf('Germany repatriated 14 women last month, Belgium six and Sweden four.');
  expect(found.find(({ country }) => country === 'SE')).toMatchObject({ group: 'women', kind: 'deed', evidence: 'Sweden four' });
});
