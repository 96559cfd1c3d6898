import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';
import { stancesOf } from './read.js';
import type { Said } from './said-return.js';

/** "RU repatriate children": whom a text speaks of, each once. */
const whom = (text: string): string[] =>
  [...new Set(stancesOf(text).map(({ country, stance, group }) => `${country} ${stance} ${group}`))].sort();

describe('whom a clause speaks of', () => {
  it.each<[string, string[]]>([
    // Mothers who are only told of.
    [
      'Since 2017 Russia has taken home 318 children and women from Iraq, where their fathers are serving long sentences.',
      ['RU repatriate children', 'RU repatriate women'],
    ],
    ['Norway has brought home 12 women whose husbands are in prison in Iraq.', ['NO repatriate women']],
    ['Belgium will not bring back any adult man.', ['BE refuse men']],
    // What another country did.
    ['The Moroccans have brought back eight men, the Russians more than a hundred women.', ['MA repatriate men']],
    ['UN experts urged 57 governments to repatriate the women held in squalid camps.', ['UN repatriate women']],
  ])('%s', (text, expected) => {
    expect(whom(text)).toEqual(expected);
  });
});

const TABLE: readonly Said[] = [
  // A year before a country is no number of states.
  ['Since 2016 the United States has repatriated 51 U.S. citizens from Syria and Iraq.', ['US repatriate origin']],
  // A date between subject and verb.
  ['Indonesia, which in February decided against taking back 689 of its people, was silent.', ['ID refuse origin']],
  ['Norway in late 2019 ruled out taking back its fighters.', ['NO refuse origin']],
  ['Indonesia, which decided to take back 689 of its people, was silent.', ['ID repatriate origin']],
  // Nobody has to.
  [
    'There is no legal obligation on this government to facilitate their return, the Canadian public safety minister said.',
    ['CA refuse origin'],
  ],
  ['The cabinet in The Hague has not taken this decision lightly, the Dutch justice minister wrote of the women.', []],
  ['The Dutch cabinet has not taken a decision on the women.', ['NL undecided origin']],
  ['The British government said that leaving the women where they are may be cruel.', []],
  // Those who are tried are its own.
  ['All the Iraqi men who were received from Syria will be tried, the Iraqi justice ministry said.', ['IQ prosecute_at_home origin']],
  ['The foreign men who were received from Syria will be tried, the Iraqi justice ministry said.', ['IQ prosecute_locally custodian']],
  [
    'Whoever is accused of a crime against Iraqis will be tried, the Iraqi justice ministry said of the detainees.',
    ['IQ prosecute_locally custodian'],
  ],
  // Experts with a mandate of the United Nations speak for them.
  [
    '“Repatriation is the only response that complies with international law,” said Ann Kest, a UN special rapporteur.',
    ['UN repatriate urging_others'],
  ],
  ['“Repatriation is the only response that complies with international law,” said Ann Kest, an expert on Islamist movements.', []],
  ['Turkmenistan is not known to have repatriated anyone.', []],
  [
    'The Danish government published a list of 21 children whom it considers eligible for return.',
    ['?DK repatriate|repatriate_children_only origin'],
  ],
  // The subject of its own sentence.
  [
    'Norway brought back its last two families in March. Denmark has refused to repatriate three mothers whom it stripped of citizenship.',
    ['NO repatriate origin', 'DK refuse origin', 'DK revoke_citizenship origin'],
  ],
  ['“We have taken back 9,000 of our people,” the Iraqi migration minister said.', ['IQ repatriate origin']],
  ['Bangladesh has said she will not be allowed in. Her lawyers were silent.', ['BD refuse origin']],
  // Its own, asked of who holds them; not alone; in one place or the other.
  ['Tajikistan will ask the Iraqi government to hand over 44 Tajik women serving sentences in Baghdad.', ['TJ repatriate origin']],
  [
    '“We take the mothers only because we cannot take the children without them,” the Danish foreign minister said.',
    ['DK repatriate origin'],
  ],
  ['The British government said that the fighters should face justice in the most appropriate jurisdiction.', []],
  // Who helps takes nobody home.
  ['US forces helped Denmark bring home two women from the camp.', ['DK repatriate origin']],
  ['Qatar helped Russia repatriate 20 children from the camp.', ['RU repatriate origin']],
  ['Denmark helped two women return from the camp.', ['DK repatriate origin']],
  ['The United States will help Denmark to bring home two women.', []],
  // An office that sits in a town.
  [
    'The SDF holds thousands. Prosecutors in Hamburg have charged two returnees with membership in the group.',
    ['DE prosecute_at_home origin'],
  ],
  ['The United Kingdom prefers to take passports away from its fighters.', ['GB revoke_citizenship origin']],
  ['Bosnia has set no date for the return of the women.', ['BA undecided origin']],
];

describe('who holds what', () => {
  it.each(TABLE)('%s', (text, expected) => {
    expect(faults(text, expected)).toEqual([]);
  });

  it('the name that opens a turn of an interview is no part of what is said', () => {
    const text = 'Ann Kest is the deputy justice minister of Kosovo.\n\nKest: Kosovo will take back its citizens.';
    expect(stancesOf(text).map(({ evidence }) => evidence)).toEqual(['Kosovo will take back its citizens']);
  });
});
