import { describe, expect, it } from 'vitest';
import { faults } from './faults.js';

const LEAD = 'Foreigners suspected of belonging to Islamic State are held in Syria.\n\n';

function of(name: string, table: readonly (readonly [string, readonly string[]])[]): void {
  describe(name, () => {
    it.each(table)('%s', (text, expected) => {
      expect(faults(`${LEAD}${text}`, expected)).toEqual([]);
    });
  });
}

of('how far a number changed is none', [
  ['The number of Austrians in the camps has fallen by 9 to 31.', ['31 AT detained']],
  ['The number of Danes stripped of citizenship jumped by 14 in 2019 to 25.', ['25 DK stripped']],
  ['The number of Belgian children in Roj rose from 12 to 19.', ['19 BE detained children']],
  ['The population of al-Hol fell by 600 last month to 3,000.', ['3000 - *']],
  ["The camp's population has shrunk from 60,000 to under 30,000.", ['less than 30000 - *']],
  ['The list of Dutch women in Roj has grown by four names, to 27.', ['27 NL detained women']],
]);

of('a number whose people stand in the sentence before', [
  ['In 2019 there were 20 Irish children in al-Hol. By 2023 there were seven.', ['20 IE detained children', '7 IE *']],
  ['The mothers left the camp at noon. All six of them are Finnish.', ['6 FI *']],
  ['Scores of Dutchmen, some 30 of them minors, live in the camps.', ['around 30 NL detained children']],
  ['Nobody knew them. Seven were women and nine were children.', ['7 - * women', '9 - * children']],
  ['Eight Swedes escaped from the prison. Three have been recaptured.', ['8 SE escaped', '3 SE detained']],
]);

of('families', [
  ['The Slovene family of six landed in Ljubljana.', ['6 SI returned']],
  ['Four mothers, each with three children, arrived in Warsaw.', ['4 PL returned women']],
  ['A widow with a son, the eldest 14, asked for help.', []],
  ['Seven orphans from one family were flown home to Latvia.', ['7 LV repatriated orphans']],
]);

of('who went, died and was asked for', [
  ['Some 60 people left Norway.', ['around 60 NO travelled']],
  ['Upwards of 90 Danes have died there.', ['more than 90 DK killed']],
  ['Nine Danes died in the attack on the bus.', []],
  ['Over the winter 12 infants froze to death in the camp.', ['12 - killed children']],
  ['France asked Iraq to try 13 of its citizens.', ['13 FR *']],
  ['Three or four Maltese women are held in al-Hol.', ['3..4 MT detained women']],
  ['The minister said 700 of his countrymen had gone to fight in Syria. He is Jordanian.', ['700 * travelled']],
  ['The two jailed by a Danish court, both minors, were Danes.', ['2 DK *']],
  ['Thirty men were jailed in Denmark for six years.', ['30 DK convicted men']],
]);

of('no figures', [
  ['More than 200 children are born in the camp every month.', []],
  ['The Yazidi survivors – 900 women and girls – want justice.', []],
  ['Three in four of the children were born in Syria.', []],
]);

of('shares and mixed wholes', [
  ['Four out of ten of the 3,000 men in the prison are Iraqis.', ['3000 - detained men']],
  ['One in three of the 4,000 Europeans who joined has come home.', ['4000 - travelled']],
  ['Eight of those who returned were convicted in Kuala Lumpur.', ['8 MY convicted']],
  [
    'The nine mothers – four Swedish, three Danish, two Finnish – were handed over.',
    ['9 - repatriated women', '4 SE *', '3 DK *', '2 FI *'],
  ],
]);

of('clauses side by side', [
  ['Oslo believes that 20 people from Norway have died, 40 are back and 70 remain abroad.', ['20 NO killed', '40 NO returned', '70 NO *']],
  ['Turkey barred 900 people and deported 80 foreigners.', ['900 - *', '80 - deported']],
  ['Nine suspected members of Islamic State, all Uzbeks, were arrested.', ['9 UZ detained']],
  ['Twelve men, five of them in absentia, were sentenced in Rome.', ['12 IT convicted men', '5 IT convicted men']],
  ['More Belgians (12) left for Syria than ever.', ['12 BE travelled']],
  ['Jordan sent 900 fighters to Syria.', ['900 JO travelled']],
  ['Turkey sent 14 foreign fighters back to their countries.', ['14 - repatriated|deported|returned']],
  ['Al-Hol has 26,000, of whom half are children.', ['26000 - *']],
  ['Mother and daughter, 51 and 22, were flown home.', []],
]);

of('those whom a sentence ranks, and the last of a list', [
  ['Iraqis are the largest group with 21,000, ahead of some 14,200 Syrians.', ['21000 IQ *', 'around 14200 SY *']],
  ['The Uzbeks form the biggest contingent in Roj with about 310.', ['around 310 UZ *']],
  ['Spain repatriated two mothers. There are nine of them left in the camp.', ['2 ES repatriated women', '9 ES|- detained *']],
  ['Five women and a boy were flown home to Malta.', ['5 MT repatriated women', '1 MT repatriated children']],
  ['The three, two men and a woman, are Portuguese and were held in Roj.', ['?3 PT *', '2 PT|- * men', '1 PT|- * women']],
  ['Sudan sees many go. It has brought home nine women from Libya since 2017.', ['9 SD repatriated women']],
  ['The commissioner said that "a further four" had come home.', ['4 - returned']],
]);

of('others', [
  ['The UN says 19 of the 60 home countries have taken back their citizens.', []],
  ['The camp, guarded by 50 women fighters of the YPJ, is full.', []],
  ['We were 40 women in one tent, she said.', []],
  ['Some 6 million Syrians have fled.', []],
  ['She met a woman and a lawyer.', []],
]);

of('known of, in all, of them', [
  ['The agency knew of 46 in Syria, of whom nine were children.', ['46 - *', '9 - * children']],
  ['The women, 14 in all, were held in Roj.', ['14 - * women']],
  ['There are 730 children in the camp, 22 of them Spanish.', ['730 - detained children', '22 ES detained children']],
  ["Norway's envoy met 14 women in Roj.", ['14 NO detained women']],
  ['The charity knew of 12 attacks in Syria.', []],
]);
