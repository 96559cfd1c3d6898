import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trainRows } from '../../../bench/train/ftrl.js';
import { modelFrom, packedStances } from '../../../bench/train/pack-stances.js';
import { readPassages } from '../../../bench/train/passages.js';
import { findActors } from '../../../src/analysis/actors/find-actors.js';
import { findStances } from '../../../src/analysis/stances/find-stances.js';
import { learnedStances, type StanceModel, stanceWeightsSchema } from '../../../src/analysis/stances/learned/stance-model.js';
import { STANCE_LABELS } from '../../../src/domain/stance.js';
import { table } from '../actors/table.js';
import { documentOf, pack, statementsOf } from './read.js';

const shipped = stanceWeightsSchema.parse(
  JSON.parse(readFileSync(new URL('../../../config/models/stances.json', import.meta.url), 'utf8')),
);

/** A model that would say every label of everybody. */
const credulous: StanceModel = {
  least: 0.5,
  leastFirm: 0.5,
  leastAgainst: 0.5,
  leastTrial: 0.5,
  probabilities: () => () => new Float64Array(STANCE_LABELS.length).fill(0.9),
};

function read(text: string, model?: StanceModel): string[] {
  const doc = documentOf(text);
  const given = { pack, actors: findActors(doc, table), statements: statementsOf(text), date: '2023-05-10', model };
  return [...new Set(findStances(doc, given).map(({ country, stance }) => `${country} ${stance}`))].sort();
}

describe('with the weights that the program ships', () => {
  it.each([
    [
      'The Kurdish authorities say that they cannot guard the prisoners for ever and have asked for an international court.',
      'AANES international_tribunal',
    ],
  ])('%s', (text, expected) => {
    expect(read(text, learnedStances(shipped))).toContain(expected);
  });

  it('the words of a minister are not those of the country of a heading further up', () => {
    const text =
      'Who has taken people back?\n\nUzbekistan has flown home 531 women and children in five operations.\n\nAnd who has said no?\n\n' +
      'Tunisia, which lost more men than most, has brought home only a handful of orphans. Interior Minister Hatem Kest said in April that ' +
      'the prisons were full and that the state “will not send aeroplanes for those who burned their passports”.';
    const found = read(text, learnedStances(shipped));
    expect(found.filter((each) => each.startsWith('UZ'))).toEqual(['UZ repatriate']);
    expect(found).toContain('TN repatriate_children_only');
  });

  it('what a relative clause tells is parted from what its subject says', () => {
    const found = read(
      'And Australia, which returned four women and 13 children in 2022, says it is providing no assistance to those who are left and that it has ' +
        'no intention to do so. They are held in a camp in Syria.',
      learnedStances(shipped),
    );
    expect(found).toEqual(['AU refuse', 'AU repatriate']);
  });

  it.each([
    // Whose doing it is, of two countries that the text names often, is known of one at most.
    [
      'Norway flew home a mother of two on Friday. Sweden has said that it will not follow. Sweden and Denmark have waited, and Sweden again said no. In Oslo ' +
        'Prime Minister Erna Vik was asked about it.\n\nThe woman has been charged with membership of a terrorist group and faces up to six years in prison.',
      ['prosecute_at_home'],
    ],
  ])('an act of nobody named has one holder: %s', (text, labels) => {
    const found = read(text, learnedStances(shipped));
    for (const label of labels) expect(found.filter((each) => each.endsWith(` ${label}`))).toHaveLength(1);
  });

  it.each([
    'Women are held in Syria. The Americans later agreed to take him back, the Turkish interior ministry said.',
    'Women are held in Syria. The men belong in front of a judge in the region, Dutch Justice Minister Ann Kest said.',
  ])('is of whom the words name, and there where they say: %s', (text) => {
    const found = read(text, learnedStances(shipped));
    expect(found.filter((each) => /^TR|at_home$/.test(each))).toEqual([]);
  });

  it('“here” and “our courts” are those of the state whose official says so', () => {
    const text =
      'Women are held in Syria. "If the Kurdish authorities hand over an Albanian fighter, he will be tried here, under Article 265 of our penal code," ' +
      'Albanian Interior Minister Ilir Kodra said.';
    const found = read(text, learnedStances(shipped));
    expect(found).toContain('AL prosecute_at_home');
    expect(found).not.toContain('AL prosecute_locally');
  });

  it('who blames a state, and with whom an agreement was made, hold nothing by that', () => {
    const blamed =
      'Women are held in Syria. French authorities flew home another 15 women in January after being slammed by a UN watchdog.';
    expect(read(blamed, learnedStances(shipped))).toEqual(['FR repatriate']);
    const agreed =
      'Norway brought home women from Syria. In Norway, seven men who were flown back under an agreement with the United States were sentenced to nine years.';
    expect(read(agreed, learnedStances(shipped)).filter((each) => each.startsWith('US'))).toEqual([]);
  });

  it('the same text gives the same stances', () => {
    const text = 'Norway looks at the request of each mother by itself, Foreign Minister Ingrid Tangen said.';
    expect(read(text, learnedStances(shipped))).toEqual(read(text, learnedStances(shipped)));
  });

  it.each([
    'Denmark rejects talks with the self-administration on trials in the region.',
    'Danish fighters cannot be tried where they committed their crimes, the Danish justice minister said.',
    'Belgium sees no need for an international tribunal.',
    'Sweden will hardly take back the men, an Iraqi official said.',
    'British officials said that her husband took away her passport.',
    'Despite Belgium’s initial opposition to the repatriation of the mothers, its ambassador was received in Roj.',
    'An investigation will be opened into the deaths of two Swedish children in the camp, the Swedish foreign minister said.',
    'Whether the sisters are no longer British is a question for the Supreme Court.',
    '“It does not oblige us to send him a plane,” the Tunisian interior minister told deputies.',
    'A tally by the Hague Monitor for Returns, a research group, arrives at 1,460 women and children repatriated to 31 countries.',
    'The prison was secured after the inmates had taken hostages, the SDF said.',
    "Emma Vos, of the Rescue Norway's Children campaign, said Norway must repatriate the women.",
  ])('nothing in: %s', (text) => {
    expect(read(text, learnedStances(shipped))).toEqual([]);
  });
});

describe('whatever the weights say', () => {
  it('members of the group are no other states', () => {
    const text =
      'A Danish woman, held in a camp for suspected Islamic State members, arrived in Copenhagen on Friday, the foreign ministry said.';
    const doc = documentOf(text);
    const given = { pack, actors: findActors(doc, table), statements: statementsOf(text), date: '2023-05-10', model: credulous };
    const parts = findStances(doc, given).filter(({ country, stance }) => country === 'DK' && stance === 'repatriate');
    expect(parts.map(({ part }) => part)).toEqual(parts.map(() => 'origin'));
    expect(parts.length).toBeGreaterThan(0);
  });

  it.each([
    ['Kazakhstan flew home 607 of its people from northeast Syria.', 'SY repatriate'],
    ['The Celle court sentenced a German woman who had lived in Syria and Iraq.', 'IQ prosecute_at_home'],
    ['Kosovo took back 110 of its people, who arrived by an American plane.', 'US repatriate'],
    ['A group of Trinidadians was airlifted out of Syria under a plan that cabinet approved.', 'SY repatriate'],
    ['Australia defended its decision to rescue four women from a Syrian detention camp.', 'SY repatriate'],
    ['Rabat will organise the return of Moroccans held by Kurdish forces.', 'SDF repatriate'],
    ['Iraq accepted 60 foreign prisoners from Hasakah.', 'IQ repatriate'],
    ['Bishkek is in talks with the Syrian Kurds on the return of the women.', 'AANES repatriate'],
  ])('of %s nobody says %s', (text, unsaid) => {
    expect(read(text, credulous)).not.toContain(unsaid);
  });

  it.each([
    'A Belgian appeal court ordered the state to bring home ten children and their mothers.',
    '"Bring the children home," the Dutch opposition leader, Mats Boer, said.',
    'The former Danish government refused to take back the mothers.',
    'Relatives begged Finland to bring the women home.',
    '"I want to be taken home," the woman said in the camp.',
    'If they return, they will be tried.',
    'It would be wrong, Foreign Minister Ana Reyes of Spain said, to assume that the men could never come home.',
    'Foreign Minister Ana Reyes denied that Spain would bring the men home.',
    '“They are a danger,” said Danish minister Lars Holm, to which one of the women answered: “Take us home to Denmark, please.”',
    'Morocco has done little to bring home the mothers.',
    'Denmark has hardened its tone. Neighbouring countries have brought home their women.',
    'Denmark has hardened its tone. The mothers were taken back by their home countries.',
    'Had Germany taken back the fighters, the prisons would be empty.',
    'Iraqi criminologist Laith Darwish proposes a mixed tribunal in Mosul with foreign judges.',
    '"The idea that we would send planes for these people is absurd," Britain\'s security minister, Neil Ashdown, said.',
  ])('nothing is added: %s', (text) => {
    expect(read(text, credulous)).toEqual(read(text));
  });

  it('what follows the name of a country and "which" is said of it alone, and shown with its name', () => {
    const text = 'It thanked Spain and above all Finland, which has fetched six children.';
    const doc = documentOf(text);
    const given = { pack, actors: findActors(doc, table), statements: statementsOf(text), date: '2023-05-10', model: credulous };
    const found = findStances(doc, given).filter(({ evidence }) => evidence.includes('which'));
    expect(new Set(found.map(({ country }) => country))).toEqual(new Set(['FI']));
    expect(found.map(({ evidence }) => evidence)).toContain('Finland, which has fetched six children');
  });

  it('of two countries in a list each has its own clause', () => {
    const text = 'It points to Albania, which took back 40 people, and Kosovo, which fetched over 100 people.';
    const doc = documentOf(text);
    const given = { pack, actors: findActors(doc, table), statements: statementsOf(text), date: '2023-05-10', model: credulous };
    const found = findStances(doc, given).filter(({ country, stance }) => country === 'XK' && stance === 'repatriate');
    expect(found.map(({ evidence }) => evidence)).toEqual(['Kosovo, which fetched over 100 people']);
  });

  it.each([
    ['On Sunday Uzbekistan began the return of its women.', 'UZ repatriate'],
    ['A military aircraft with nine Estonian women touched down in Tallinn, the foreign ministry of Estonia said.', 'EE repatriate'],
    ['A Latvian woman who came home last year pleaded guilty.', 'LV prosecute_at_home'],
    ['Norda counts Albania, which has fetched 30 people, among those that act.', 'AL repatriate'],
  ])('something may be added: %s', (text, expected) => {
    expect(read(text, credulous)).toContain(expected);
  });

  it.each([
    'Belgium would have brought home 12 children had the police not objected.',
    'Sweden is far from agreeing to take back its citizens.',
    'It is not true that Spain refused to take back its citizens, the foreign ministry said.',
    'Latvia used to repatriate mothers.',
    'France evacuated its diplomats and their families from Damascus.',
    'Tunisia has done little to bring home its women.',
  ])('what the grammar takes back is not put in again: %s', (text) => {
    expect(read(text, credulous).filter((each) => / (?:repatriate|refuse)/.test(each))).toEqual([]);
  });

  it('what the people themselves long for is no policy', () => {
    const text = '"They are a danger," Danish minister Lars Holm said. Nadia, one of the women, answered: "We want to go home."';
    expect(read(text, credulous)).not.toContain('DK repatriate');
  });

  it('a country that is urged has no stance by that', () => {
    const found = read('The United States urged Britain to take back its fighters.', credulous);
    expect(found.filter((each) => each.startsWith('GB'))).toEqual([]);
  });

  it.each([
    ['Kosovo, unlike France, has brought home all of its women and children.', 'FR'],
    ['Unlike France, Kosovo has brought home all of its women and children.', 'FR'],
    ['Germany, in contrast to Britain, has taken back dozens of women.', 'GB'],
    ['Ireland, a neighbour of Britain, brought home a mother and her daughter.', 'GB'],
    ['Under pressure from the United States, Italy took back a fighter.', 'US'],
    ['Every Nordic country except Norway has repatriated mothers.', 'NO'],
    ['Kurdish officials said Britain had agreed to take back its citizens.', 'AANES'],
    ['US special envoy James Hill said Germany would take its fighters back soon.', 'US'],
  ])('who is named beside another does not do what they do: %s', (text, country) => {
    const found = read(text, credulous);
    expect(found.filter((each) => each.startsWith(country) && /repatriate|revoke/.test(each))).toEqual([]);
  });

  it.each([
    ['Like France, Kosovo has brought home women and children.', 'FR'],
    ['US special envoy James Hill said Germany should take its fighters back soon.', 'US'],
  ])('who is named with another may do the same: %s', (text, country) => {
    expect(read(text, credulous).filter((each) => each.startsWith(`${country} repatriate`))).not.toEqual([]);
  });

  it('what the rules read stays, and nothing else is said of the same question', () => {
    const text = 'Sweden will bring home every child and every mother, Foreign Minister Karin Ahl said.';
    const onReturn = ['repatriate', 'repatriate_children_only', 'case_by_case', 'refuse', 'undecided'];
    const returns = (found: readonly string[]): string[] => found.filter((each) => onReturn.includes(each.split(' ')[1]!));
    expect(returns(read(text))).toEqual(['SE repatriate']);
    expect(returns(read(text, credulous))).toEqual(['SE repatriate']);
  });
});

describe('weights in a file', () => {
  it('are read as they were written', () => {
    const width = STANCE_LABELS.length;
    const clause = {
      index: new Map([
        [5, 0],
        [70_000, 1],
      ]),
      weights: Float32Array.from({ length: 2 * width }, (_, k) => (k - 7) / 10),
    };
    const shared = { index: new Map([[9, 0]]), weights: Float32Array.of(0.5) };
    const written = packedStances({ clause, shared }, 'topic', { least: 0.7, leastFirm: 0.6, leastAgainst: 0.9, leastTrial: 0.85 });
    expect(stanceWeightsSchema.parse(written)).toEqual(written);
    expect(() => learnedStances(written)).not.toThrow();
  });

  it('of other labels, or cut short, are refused', () => {
    expect(() => learnedStances({ ...shipped, labels: shipped.labels.slice(1) })).toThrow(RangeError);
    const { clause } = shipped;
    expect(() => learnedStances({ ...shipped, clause: { ...clause, values: clause.values.slice(0, 400) } })).toThrow(RangeError);
  });

  it('that are nought say even chances of all', () => {
    const nothing = { index: new Map<number, number>(), weights: new Float32Array() };
    expect(
      read(
        'Sweden will take back the children.',
        modelFrom({ clause: nothing, shared: nothing }, pack.id, { least: 0.6, leastFirm: 0.6, leastAgainst: 0.6, leastTrial: 0.6 }),
      ),
    ).toEqual(read('Sweden will take back the children.'));
  });
});

describe('training', () => {
  const by = { rounds: 10, alpha: 0.2, l1: 0.5, l2: 0.1 };
  const examples = Array.from({ length: 60 }, (_, k) => ({
    rows: Int32Array.of(k % 2, 2 + (k % 7)),
    own: [Int32Array.of(0), Int32Array.of(0)],
    classes: Int8Array.of(k % 2, k % 3 === 0 ? -1 : 1 - (k % 2)),
  }));
  const sizes = { rows: 9, shared: 1, classes: 2 };

  it('learns which features speak for which class, and is the same every time', () => {
    const { rows } = trainRows(examples, sizes, by);
    expect(rows[1 * 2]).toBeGreaterThan(0.5);
    expect(rows[0]).toBeLessThan(-0.5);
    expect(rows[1 * 2 + 1]).toBeLessThan(-0.5);
    expect(trainRows(examples, sizes, by).rows).toEqual(rows);
  });

  it('reads the passages, each with its evidence in its text', () => {
    const passages = readPassages();
    expect(passages.length).toBeGreaterThan(600);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  });
});
