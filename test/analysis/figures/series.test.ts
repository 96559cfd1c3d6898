import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';

/** Every text begins with what the topic is. */
const LEAD = 'Foreigners suspected of belonging to Islamic State are held in Syria.\n\n';

function of(name: string, table: readonly (readonly [string, readonly string[]])[]): void {
  describe(name, () => {
    it.each(table)('%s', (text, expected) => {
      expect(faults(`${LEAD}${text}`, expected)).toEqual([]);
    });
  });
}

of('a number beside each country', [
  [
    'Still held in the camps, by country of origin:\nPortugal: 11\nSwitzerland: 8\nthe Netherlands: 41',
    ['11 PT detained', '8 CH detained', '41 NL detained'],
  ],
  ['Women left in Roj:\n• Latvia – 3\n• Estonia – about 5', ['3 LV *', 'around 5 EE *']],
  [
    'Poland – 24 (of whom 15 are children)\nHungary – 12 (of whom 7 are children)\nThese people live in the camps.',
    ['24 PL *', '15 PL * children', '12 HU *', '7 HU * children'],
  ],
  [
    'Brought home since 2021: Latvia 4, North Macedonia 23 and the Czech Republic 6.',
    ['4 LV repatriated', '23 MK repatriated', '6 CZ repatriated'],
  ],
  ['Fighters by nationality: Libyans 700; Egyptians 650; Algerians 260.', ['700 LY *', '650 EG *', '260 DZ *']],
  ['Returns in 2023: Albania 14; Montenegro 9; Slovakia 1.', ['14 AL *', '9 ME *', '1 SK *']],
  ['Poland (21), Hungary (12) and Romania (7) have the most nationals in Roj camp.', ['21 PL detained', '12 HU detained', '7 RO detained']],
  ['Of the orphans who were in Roj, Sweden took 12, Norway five and the United Kingdom three.', ['12 SE *', '5 NO *', '3 GB *']],
  [
    'Morocco has taken back 43 women, Algeria 20 and the United States 27.',
    ['43 MA repatriated', '20 DZ repatriated', '27 US repatriated'],
  ],
  ['Spain has convicted 21 returnees, Austria nine, Slovenia one.', ['21 ES convicted', '9 AT convicted', '1 SI convicted']],
  ['Ireland took back one child in 2021, Portugal four the same year.', ['1 IE repatriated', '4 PT repatriated']],
  ['Tunisia accounted for 310 of the detainees, Morocco for 240 and Algeria for 35.', ['310 TN *', '240 MA *', '35 DZ *']],
  [
    'Sweden accounts for 17 of the returned women, Norway for four and Latvia for two.',
    ['17 SE returned', '4 NO returned', '2 LV returned'],
  ],
  ['Ten of the women are Dutch, six Belgian and one is Austrian.', ['10 NL *', '6 BE *', '1 AT *']],
]);

of('a country behind each number', [
  ['Elsewhere the numbers are small: some 90 from Ghana, 40 from Senegal and 25 from Mali.', ['around 90 GH *', '40 SN *', '25 ML *']],
  ['Of the children flown home, 11 went to Poland, eight to Latvia and two to Malta.', ['11 PL *', '8 LV *', '2 MT *']],
  [
    'According to the ministry 30 of those deported were citizens of Portugal, 12 of Greece and nine of Cyprus.',
    ['30 PT deported', '12 GR deported', '9 CY deported'],
  ],
]);

of('a time beside each number', [
  [
    'Denmark stripped three people of their citizenship in 2019, two in 2020 and five in 2021.',
    ['3 DK stripped @2019-12-31', '2 DK stripped @2020-12-31', '5 DK stripped @2021-12-31'],
  ],
  [
    'In 2013, 30 people left Norway for Syria; in 2014, 45; in 2015, six.',
    ['30 NO * @2013-12-31', '45 NO * @2014-12-31', '6 NO * @2015-12-31'],
  ],
  [
    'Kosovo repatriated 110 women and children in 2019, 11 in 2021 and four in 2022.',
    ['110 XK * * @2019-12-31', '11 XK * * @2021-12-31', '4 XK * * @2022-12-31'],
  ],
]);

of('no series of people', [
  ['The attacks killed many people: France 130, Belgium 32, Germany 12.', []],
  ['The vote on the returnees went along party lines: Ireland 3, Malta 2.', []],
  ['Danish football: Norway 2, Finland 1.', []],
  ['He was jailed in Denmark for 12 years and then in Sweden for six.', []],
  ['The aid workers left Norway for 12 camps and Finland for six others.', []],
  ['Spain has repatriated 51 citizens from Syria and Iraq, 30 of them children.', ['51 ES repatriated', '30 ES * children']],
  ['Troops in the coalition against Islamic State: Italy 900, Spain 400, Portugal 30.', []],
  ['Aid for the camps in millions of euros: Norway 40, Sweden 35 and Italy 12.', []],
  ['Forty-one of the children were born in Syria.', ['41 - * children']],
]);
