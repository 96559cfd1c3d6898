import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { figureUnitsSchema } from '../../../src/analysis/figures/units.js';
import { figuresOf } from './read.js';

const pack = parse(readFileSync(new URL('../../../config/topics/is-foreign-fighters.yaml', import.meta.url), 'utf8')) as { units: unknown };
const units = figureUnitsSchema.parse(pack.units);

/** "value unit country" of each number that the shipped topic reads in a text under a headline. */
const read = (text: string, headline?: string): string[] =>
  figuresOf(text, { units, headline }).map(({ value, unit, country }) => `${value} ${unit} ${country ?? '-'}`);

describe('lists', () => {
  test.each([
    [
      'Ankara has deported a Swede, an Irishwoman and a Belgian who joined Islamic State.',
      ['1 Swede SE', '1 Irishwoman IE', '1 Belgian BE'],
    ],
    ['Turkey put a Dane and a German of Islamic State on planes.', ['1 Dane DK', '1 German DE']],
    ['Each state must say whether it takes back (1) children, (2) women and (3) men from Roj.', []],
    ['The ministry returned 300 families, or 1,150 people, from al-Hol to Iraq.', ['300 families -', '1150 people -']],
    // One by itself is nobody counted.
    ['A Dane and her lawyer spoke about Roj.', []],
    ['A German and Austrian paper wrote on Islamic State.', []],
    // Numbers in brackets count behind a country.
    ['Women came to the camp from Russia (20) and France (21).', ['20 Women RU', '21 Women FR']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('in court', () => {
  test.each([
    [
      'Iraq tried 40 foreign women of Islamic State. Nine were sentenced to death and 12 to life in prison.',
      ['40 foreign women -', '9 foreign women -', '12 foreign women -'],
    ],
    ['Finland brought 14 women and 40 children home from Roj. Six were charged.', ['14 women FI', '40 children FI', '6 women FI']],
    // Adults of two kinds: whoever was meant.
    [
      'Kosovo brought four men, 30 women and 70 children from Syria. Nine were convicted.',
      ['4 men XK', '30 women XK', '70 children XK', '9 people XK'],
    ],
    ['Belgium flew home 20 women from Roj. The prosecutor has filed indictments against nine.', ['20 women BE', '9 women BE']],
    ['She is one of five mothers who were flown from Roj to Norway.', ['5 mothers NO']],
    ['Ten Danish families have children in Roj, says the lawyer for six of the families.', ['10 Danish families DK', '6 families DK']],
    [
      'Police in Kosovo counted 350 people who left for Syria. They believe there to be 87 in Syria still.',
      ['350 people XK', '87 people XK'],
    ],
    ['Malaysia counts 50 citizens in Syria. Of the children, 14 are under seven.', ['50 citizens MY', '14 children MY']],
    ['Albania counts 70 citizens in Syria. The police say 19 men have been confirmed dead.', ['70 citizens AL', '19 men AL']],
    ['Police arrested 90 suspects in raids against Islamic State.', ['90 suspects -']],
    ['All nine women from Roj were held. Seven have since been charged with conspiracy in Lyon.', ['9 women -', '7 women -']],
    // Whoever dies in an attack is nobody of the group, whoever only hears of a theory of conspiracy no figure.
    ['The bomb of Islamic State killed 31 people. Nineteen men died at once.', []],
    ['A conspiracy theory has 4,000 jihadists come to Denmark.', []],
    ['Police arrested 90 suspects after the match.', []],
    ['She is one of five.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('the clients of one lawyer are no line of a digest', () => {
    const [families, clients] = figuresOf('Ten Danish families have children in Roj, says the lawyer for six of the families.', { units });
    expect([families?.key, clients?.key]).toEqual([true, false]);
  });
});

describe('whose they are', () => {
  test.each([
    ['Tunisia counts 2,900 fighters who went to Syria. Jordanian officials speak of 1,600.', ['2900 fighters TN', '1600 fighters JO']],
    ['Tunisia counts 2,900 fighters who went to Syria. American officials speak of 3,500.', ['2900 fighters TN', '3500 fighters TN']],
    [
      'Researchers count Egyptian and Moroccan fighters.\n\nIn Tunis, the debate is older. Roughly 970 have come back from Syria, a minister said.',
      ['970 people TN'],
    ],
    [
      'DUHOK, Iraq - Buses came.\n\nBAGHDAD (Wire) - The Ministry of Migration has returned 2,100 families from al-Hol.',
      ['2100 families IQ'],
    ],
    [
      'Egypt and Algeria say nothing of their citizens in Syria.\n\nWhat of Sudan?\n\nThe camp in Libya holds 40 orphans of IS fighters.',
      ['40 orphans -'],
    ],
    [
      'Turkey deported 14 IS suspects. Six are French and four are Dutch. Five of them were women.',
      ['14 IS suspects -', '6 IS suspects FR', '4 IS suspects NL', '5 women -'],
    ],
    // Fighters for Syria are not of Syria.
    [
      'Norway brings back five mothers from Roj.\n\n"The carpet is rolled out for Syria fighters and their wives," a deputy wrote.\n\nIn July 2021, six women were flown in.',
      ['5 mothers NO', '6 women NO'],
    ],
    ['Austria is under pressure. A court will rule on a complaint by two families whose daughters are held in Roj in Syria.', []],
    ['Kosovo brought home 110 people from Syria. Outside some thirty people waited behind a police cordon.', ['110 people XK']],
    ['Some 2,600 Yazidis are missing. More than 3,500 have been rescued from al-Hol.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
