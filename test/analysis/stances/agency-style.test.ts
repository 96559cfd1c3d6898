import { expect, it, test } from 'vitest';
import { briefly } from './read.js';

it.each<[string, string[]]>([
  [
    'Paris has so far refused to take back adult jihadists, insisting that they be tried where they are held, but has repatriated some orphans.',
    ['FR prosecute_locally origin', 'FR refuse origin', 'FR repatriate_children_only origin'],
  ],
  [
    'London, which has stripped dozens of dual nationals of their citizenship, is opposed to the return of fighters.',
    ['GB refuse origin', 'GB revoke_citizenship origin'],
  ],
  ['In Kosovo, 110 citizens were brought home in April on a flight organised with US help.', ['XK repatriate origin']],
  ['Moscow has actively repatriated the children of jihadists, with at least 200 having been brought home.', ['RU repatriate origin']],
  [
    "The Kurdish administration handed over five Norwegian orphans to a delegation from Norway's foreign ministry.",
    ['AANES repatriate custodian', 'NO repatriate_children_only origin'],
  ],
  [
    'Sweden announced on Tuesday it had taken in seven orphans of a Swedish jihadist couple killed in Syria.',
    ['SE repatriate_children_only origin'],
  ],
  [
    'The Dutch government says it will not help women and children return but that those who reach an embassy will be assisted.',
    ['NL refuse origin'],
  ],
  [`"There is no question of us organising their return," Belgium's prime minister, Jan Peeters, said.`, ['BE refuse origin']],
  ['Iraq said it was prepared to try foreign fighters in return for funding from the coalition.', ['IQ prosecute_locally custodian']],
  ['Tunisia, which has one of the largest contingents of foreign fighters, has been reluctant to take them back.', ['TN refuse origin']],
  [
    'Washington wants countries to repatriate their citizens and has criticised European allies for not doing so.',
    ['US repatriate urging_others'],
  ],
  [
    'The Turkish president said that Ankara would start sending captured fighters to their home countries on Monday.',
    ['TR repatriate custodian'],
  ],
  ['Turkey on Monday deported a US citizen and a German, the interior ministry said.', ['TR repatriate custodian']],
  [`"It was right to bring these children home," Germany's Foreign Minister Hans Weber said.`, ['DE repatriate origin']],
  [
    'Three Belgian women and their children landed at Brussels airport on Friday after being repatriated from Syria.',
    ['BE repatriate origin'],
  ],
  [
    "Switzerland's Federal Council decided in March 2019 that it would not actively repatriate adult Swiss nationals.",
    ['CH refuse origin'],
  ],
  [
    'Copenhagen has ruled out taking back adults and will bring home only children without their mothers.',
    ['DK refuse origin', 'DK repatriate_children_only origin'],
  ],
  [
    'Australian Home Affairs Minister Bill Carr confirmed he had cancelled the citizenship of a Melbourne-born man.',
    ['AU revoke_citizenship origin'],
  ],
  [
    'A law passed in 2019 lets Denmark strip dual nationals who joined Islamic State of their citizenship without a trial.',
    ['DK revoke_citizenship origin'],
  ],
  ['The Home Secretary, Priya Shah, said Britain would not allow the woman to return.', ['GB refuse origin']],
  ['Shah told parliament she would do everything in her power to stop the woman coming back to Britain.', []],
  [
    '"My number one job is to keep this country safe. That is why I have taken away her citizenship," said British Home Secretary Priya Shah.',
    ['GB revoke_citizenship origin'],
  ],
  ['The Supreme Court ruled that the woman could not return to Britain.', []],
  ['Canada is under no legal obligation to bring its citizens home, a government lawyer told the court.', []],
  [`"We have no legal obligation to facilitate their return," a spokeswoman for Canada's foreign ministry said.`, ['CA refuse origin']],
  ["Finland's special envoy, Jari Koski, said the aim was to get all the Finnish children out of al-Hol.", ['FI repatriate origin']],
  ['Finland will not leave a single child behind, Foreign Minister Pia Salo said.', ['FI repatriate origin']],
  ['The SDF said it had agreed with Baghdad to hand over Iraqi detainees.', ['SDF repatriate custodian']],
  [
    'Baghdad has agreed to receive 31,000 Iraqis from al-Hol, most of them women and children, a parliamentary committee said.',
    ['IQ repatriate origin'],
  ],
  ['Iraqi authorities brought back 150 families from the camp on Sunday, the tenth convoy this year.', ['IQ repatriate origin']],
  ['The Biden administration has called for countries to take responsibility for their nationals.', ['US repatriate urging_others']],
  ['A senior US official said Washington would keep pressing governments to bring their people home.', ['US repatriate urging_others']],
  ['US Central Command said it had moved 7,000 detainees from Syria to prisons in Iraq.', ['US third_country_detention custodian']],
  ['The Pentagon is considering sending the two men to Guantanamo Bay.', []],
  ['Malaysia allows its citizens to return on condition that they comply with checks, the police chief said.', ['MY repatriate origin']],
  ["Uzbekistan's president ordered the return of women and children from Iraq.", ['UZ repatriate origin']],
  ['Norwegian Prime Minister Eli Strand defended the decision to bring the woman home.', ['NO repatriate origin']],
  ['Spain brought home two women and 13 children in January, in its first such operation.', ['ES repatriate origin']],
  [
    "Ireland's prime minister said the woman would be brought home and would face prosecution.",
    ['IE prosecute_at_home origin', 'IE repatriate origin'],
  ],
  [
    'Sweden has no plans to help the men return, and they should face justice in the region, Foreign Minister Eva Ek said.',
    ['SE prosecute_locally origin', 'SE refuse origin'],
  ],
  ['The Netherlands supports trials in the region, Justice Minister Piet Vos said.', ['NL prosecute_locally origin']],
  ['European countries want Iraq to put the foreign fighters on trial.', ['EU prosecute_locally origin']],
  ['The Foreign Ministry in Tirana said five Albanian children were flown home on Tuesday.', ['AL repatriate origin']],
  [`Belgium's Prime Minister Jan Peeters told the broadcaster VRT: "We must not bring these people back."`, ['BE refuse origin']],
  ['"If it were up to me, they would never come back," the Dutch prime minister, Piet Vos, said.', []],
  ['The Spanish government is not considering bringing back the men.', ['ES refuse origin']],
  [
    'The US said on Monday it would close the camp and demanded that other nations take their people back.',
    ['US repatriate urging_others'],
  ],
  ['Nigeria deported 30 Ghanaians over the weekend.', []],
  [
    'Canada has brought home 26 of its citizens from northeast Syria since 2020, but refuses to repatriate nine men.',
    ['CA refuse origin', 'CA repatriate origin'],
  ],
  ['Ottawa brought the women home last October.', ['CA repatriate origin']],
  ["The Danish People's Party said the government should not take back any of the children.", []],
  ["Norway's Progress Party opposes the repatriation of the woman.", []],
  [
    "Germany's cabinet on Wednesday approved a bill to strip dual nationals who fight for terrorist militias of their German citizenship.",
    ['DE revoke_citizenship origin'],
  ],
  [
    `"Those who can be brought to trial in the region should be tried there," Sweden's prime minister said.`,
    ['SE prosecute_locally origin'],
  ],
  [
    "Britain's security minister said it was right that fighters face justice in the place where they committed their crimes.",
    ['GB prosecute_locally origin'],
  ],
  ['Interior Minister Karl Maier said Austria would not accept the return of foreign terrorist fighters.', ['AT refuse origin']],
  ["Poland's government has never said how many of its nationals are in the camps.", []],
  ['Greece took part in the talks about the camps.', []],
  [
    'French President Paul Renard said there was no "mass repatriation" programme and that cases would be dealt with one by one.',
    ['FR case_by_case origin'],
  ],
  ["Renard's government later relented and brought home 51 people.", []],
  ["Tajikistan's foreign ministry said a plane carrying 146 women and children had landed in Dushanbe.", ['TJ repatriate origin']],
  ['Several European governments have said they would prefer to see their citizens tried in Iraq.', []],
  ["Russian President Ivan Orlov's human rights council appealed for the return of 400 children.", []],
  ['Iraq began transferring its nationals from al-Hol to a camp near Mosul in May.', []],
  ["Jordan's King Hamid said the kingdom would prosecute returning fighters under its anti-terror law.", ['JO prosecute_at_home origin']],
  ["Australia's government defended its decision to repatriate four women and 13 children.", ['AU repatriate origin']],
  ['Australia has abandoned plans to bring home more women.', ['AU refuse origin']],
  ['Sydney councillors protested against the return of the women.', []],
  ['The European Court of Human Rights condemned France for failing to repatriate two women.', []],
  ['Ahead of the ruling, Paris reversed its policy and repatriated 16 mothers.', ['FR repatriate origin']],
  ["The UK's independent reviewer of terrorism laws said Britain should bring its nationals home.", []],
  ['The UK government has said it considers each request for consular assistance on a case-by-case basis.', ['GB case_by_case origin']],
  ['"They will not be coming back," Home Secretary Priya Shah of Britain said.', ['GB refuse origin']],
  ['Kazakh authorities have put 31 men on trial after they were returned from Syria.', ['KZ prosecute_at_home origin']],
  ["Syria's interior ministry said it would deport foreign fighters to their home countries.", ['SY repatriate custodian']],
  ['Georgia has repatriated no one.', []],
])('reads news as agencies write it: %s', (text, expected) => {
  expect(briefly(text)).toEqual(expected);
});

test('people whose arrival in one of its towns a ministry confirms were brought there', () => {
  expect(
    briefly("Germany's foreign office confirmed that eight women and 23 children had arrived in Frankfurt from the Roj camp."),
  ).toEqual(['DE repatriate origin']);
});

// Known misses.
test.fails('prosecutors without a country, named by place alone', () => {
  expect(briefly('The women will be investigated and prosecuted in Germany, federal prosecutors said.')).toEqual([
    'DE prosecute_at_home origin',
  ]);
});
test('"have somebody tried"', () => {
  expect(briefly('France is in talks with Baghdad to have its fighters tried in Iraq.')).toEqual(['FR prosecute_locally origin']);
});
