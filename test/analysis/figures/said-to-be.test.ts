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

describe('what people are said to be', () => {
  test.each([
    ['Sudan took 20 children home from Libya. Eleven of the children are full orphans.', ['20 children SD', '11 full orphans SD']],
    ['Turkey deported 20 IS fighters. Nine of the deportees were Austrian citizens.', ['20 IS fighters -', '9 citizens AT']],
    [
      'Turkey sent 12 IS suspects away. Five of them are German, four are Danish and three hold Irish passports.',
      ['12 IS suspects -', '5 IS suspects DE', '4 IS suspects DK', '3 IS suspects IE'],
    ],
    ['The jails in Syria hold 9,000 men. Some 4,000 of those are Iraqi and 2,000 Syrian.', ['9000 men -', '4000 men IQ', '2000 men SY']],
    ['In Roj there are 60 foreigners. Thirteen of them are French or Belgian.', ['60 foreigners -', '13 foreigners -']],
    ['The SDF handed over 80 women of foreign nationality from Roj.', ['80 women -']],
    ['Some 300 men in the prisons of Syria hold European passports.', ['300 men -']],
    ['The 45 children with a Danish parent live in Roj.', ['45 children DK']],
    [
      'Of 700 foreign women and children in Iraqi jails, 300 are from Turkey and 90 from Russia.',
      ['700 foreign women and children -', '300 foreign women and children TR', '90 foreign women and children RU'],
    ],
    [
      'The SDF sent 280 Iraqi and foreign detainees to Iraq, including 13 French citizens.',
      ['280 Iraqi and foreign detainees -', '13 French citizens FR'],
    ],
    [
      'In al-Hol there are 24,000 people, of whom 15,000 are Syrians, 3,500 Iraqis and 6,200 from 40 other countries.',
      ['24000 people -', '15000 people SY', '3500 Iraqis IQ', '6200 people -'],
    ],
    // What happens to them is not what they are.
    ['Denmark knows of 14 women in Roj. Six of the women are sick.', ['14 women DK', '6 women DK']],
    ['Denmark flew 14 women home from Roj. Six of the women were held.', ['14 women DK', '6 women DK']],
    // Held are people, not passports.
    ['Some 40 Finns are held in Roj.', ['40 Finns FI']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('whose people they are', () => {
  test.each([
    ['Tunisia alone supplied some 3,000 fighters to Islamic State.', ['3000 fighters TN']],
    ['Jordan is thought to have contributed 2,000 recruits to Islamic State.', ['2000 recruits JO']],
    [
      'Russia took 120 minors from Baghdad home, Tajikistan 90 in May and Azerbaijan about 40.',
      ['120 minors RU', '90 minors TJ', '40 minors AZ'],
    ],
    ['Albania brought home ten citizens from Syria, and Montenegro accepted four children last year.', ['10 citizens AL', '4 children ME']],
    ['Washington has flown its people home. Belgium’s total is down to some 30 children in Roj.', ['30 children BE']],
    ['Sudan became one of the few states to carry out returns, when 40 women arrived by plane from Syria.', ['40 women SD']],
    ['The SDF met Uzbek and Tajik officials. In Qamishli 52 children were handed over to the Tajik delegation.', ['52 children TJ']],
    ['Nineteen women from Roj were handed to Finnish diplomats.', ['19 women FI']],
    [
      'Some 60 Saudis and 20 Kuwaitis are held in Syria. Four were repatriated to Bahrain.',
      ['60 Saudis SA', '20 Kuwaitis KW', '4 people BH'],
    ],
    [
      'Turkey deported six IS fighters: three Danes, one Briton and two Australians.',
      ['6 IS fighters -', '3 Danes DK', '1 Briton GB', '2 Australians AU'],
    ],
    ['Sudan received 12 girls and boys from Libya, whose parents fought for Islamic State.', ['12 girls and boys SD']],
    ['Tajikistan took 104 women home from Roj. In July 146 were flown home.', ['104 women TJ', '146 people TJ']],
    // A town of the same name in another country.
    [
      'TRIPOLI, Lebanon: Mothers wait. Some 60 men left Tripoli for Iraq to join Islamic State, Lebanese officials say. Three children of a man from Tripoli came home from Syria.',
      ['60 men LB', '3 children LB'],
    ],
    ['TRIPOLI: Libya returned 12 orphans. Six more children of IS fighters are held in Tripoli.', ['12 orphans LY', '6 children LY']],
    // Those who judge people are not whose people they are; nor are some of them all of them.
    [
      'According to the Iraqi judiciary, 2,250 detainees had arrived by May, among them 1,300 Syrians.',
      ['2250 detainees -', '1300 Syrians SY'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('people who are named before', () => {
  test.each([
    [
      'How many Malaysians are in Syria?\n\nWe know of 102 who went. Thirty-eight died. Fifty remain.',
      ['102 Malaysians MY', '38 Malaysians MY', '50 Malaysians MY'],
    ],
    ['“How many women do you count in Roj?” “I have files on 30,” the Belgian minister said.', ['30 women BE']],
    ['The cabinet will not fetch Dutch men from Syria. Their number is put by the service at about 20.', ['20 men NL']],
    // At the very beginning of a text too.
    ['Oslo took 9 IS women. The men stay. Their number is 20.', ['9 IS women NO', '20 men NO']],
    [
      'The police put the figure of Maldivians who joined IS at 170, while 420 more are said to have tried.',
      ['170 Maldivians MV', '420 Maldivians MV'],
    ],
    ['The camp for IS families today holds almost 62,000.', ['62000 people -']],
    ['The population of the camp in Syria has fallen to 27,000, of whom 6,000 are foreigners.', ['27000 people -', '6000 foreigners -']],
    ['Some 53,000 people are held in al-Hol, and 2,300 more in Roj.', ['53000 people -', '2300 people -']],
    ['Kosovo flew 110 people home from Syria. There are also eight children whose both parents died.', ['110 people XK', '8 children XK']],
    // No camp, no question, no count.
    ['The stadium in Oslo holds 28,000. The trial of an IS returnee drew fewer.', []],
    ['How many planes flew? Forty came from Syria.', []],
    ['Those from Roj were in the two named camps.', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
