import type { Said } from './said-return.js';

/**
 * How news tells where a government stands, in whole sentences as agencies, broadcasters and dailies write them: with subordinate
 * clauses, passives and nouns for deeds. Written, with what is expected of each, before the rules had read them.
 */
export const PRESS_RETURNS: readonly Said[] = [
  [
    'A government-chartered plane carrying eight women and 19 children who had spent years in detention camps run by Kurdish forces touched down at Torrejón air base outside Madrid late on Monday, the Spanish interior ministry said.',
    ['ES repatriate origin'],
  ],
  [
    'Belgium has for the second time in a year flown home mothers and children from the Roj camp, with six women and 16 children landing at the Melsbroek military airport overnight, federal prosecutors announced.',
    ['BE repatriate origin'],
  ],
  [
    'The operation, which the foreign ministry in The Hague had prepared for months with the help of the Americans, brought 12 women suspected of terrorism offences and their 28 children back to the Netherlands on Tuesday.',
    ['NL repatriate origin'],
  ],
  [
    'Sweden, which until last year had insisted that adults would get no help from the state, on Sunday received two women and three children who had been handed over at the border between Syria and Iraq.',
    ['SE repatriate origin', '?SE refuse origin'],
  ],
  [
    'In what officials in Pristina called the largest such transfer from any European country, 110 people, nearly all of them women and children, were returned to Kosovo in a single night.',
    ['XK repatriate origin'],
  ],
  [
    'Four Uzbek operations, codenamed Kindness, have so far resulted in the homecoming of 381 people, most of them minors, the presidential press service in Tashkent said.',
    ['UZ repatriate origin'],
  ],
  [
    'Denmark announced on Tuesday that it would bring home 19 children and three of their mothers from the al-Hol and Roj camps, reversing a policy that the Social Democrats had defended for two years.',
    ['DK repatriate origin'],
  ],
  [
    'Ottawa has agreed to repatriate six Canadian women and 13 children who have been held for years in squalid camps, a lawyer for the families said, adding that Global Affairs had told the Federal Court so in writing.',
    ['?CA repatriate origin'],
  ],
  [
    'A senior French diplomat, speaking on condition of anonymity, said that Paris intended to bring back all the mothers and minors who so wished before the summer.',
    ['FR repatriate origin'],
  ],
  [
    'The Iraqi migration minister, Hanan Jabouri, said a new batch of 150 families was due to leave al-Hol for the Jeddah centre near Mosul next week, bringing to more than 10,000 the number of Iraqis taken back since 2021.',
    ['IQ repatriate origin'],
  ],
  [
    'Kyrgyz authorities say they are determined to bring the remaining 250 women and children home, and the security service has already taken their fingerprints.',
    ['KG repatriate origin'],
  ],
  [
    'Albania was among the first countries in the Balkans to act: since 2020 it has taken back 43 women and children in four missions led by the prime minister himself.',
    ['AL repatriate origin'],
  ],
  [
    'North Macedonia on Thursday repatriated 23 of its citizens, among them four men who will be tried for taking part in a foreign army, the interior minister, Zoran Petkovski, told reporters in Skopje.',
    ['MK repatriate origin', '?MK prosecute_at_home origin'],
  ],
  [
    'The women will be flown to Sydney within days under a secret mission approved by the national security committee of cabinet, home affairs officials confirmed on Friday.',
    ['AU repatriate origin'],
  ],
  [
    'Under an agreement reached with the autonomous administration, 19 South African citizens are to be taken out of Roj by the end of the month, the department of international relations in Pretoria said in a statement.',
    ['ZA repatriate origin'],
  ],
  [
    "Slovenia decided in closed session to let the widow and her three sons come back, the prime minister's office said.",
    ['SI repatriate origin'],
  ],
  [
    "Finland's special envoy, Jukka Salmela, was in Qamishli to collect two children and their mother, whom he accompanied on the flight to Helsinki.",
    ['FI repatriate origin'],
  ],
  [
    '"It is our duty to get these women and these children out, and that is what we are doing, step by step," said Germany\'s foreign minister, Anke Rohrbach, after the latest flight.',
    ['DE repatriate origin'],
  ],
  [
    "Tajikistan's president has ordered the return of all Tajik women and children from Syrian camps, and the foreign ministry says that the last of them will be back by December.",
    ['TJ repatriate origin'],
  ],
  [
    'Azerbaijan has brought home more than 300 children whose parents took them to Iraq and Syria, the state committee for family affairs said, and the work goes on for their mothers.',
    ['AZ repatriate|repatriate_children_only origin'],
  ],
  [
    'The Trinidadian government, after months of silence, has set up a three-member team whose task is to organise the return of some 90 nationals from Syria and Iraq.',
    ['TT repatriate origin'],
  ],
  [
    'Bosnia will take back all its nationals, Security Minister Damir Selak promised on Wednesday, but first wants proof of who they are.',
    ['BA repatriate origin'],
  ],
  [
    "The arrival at Zaventem of nine orphans and a grandmother's tears on the tarmac marked a turn in Belgian policy: the government of Pieter Maes now brings back every child under 12.",
    ['BE repatriate_children_only|repatriate origin'],
  ],
  [
    'Britain has for the first time allowed an adult woman and her child to return from a camp in north-eastern Syria, the Foreign Office confirmed.',
    ['GB repatriate origin'],
  ],
  [
    "Moscow resumed its flights in the autumn: 34 children of Russian fighters, aged three to 14, arrived from Hasakah aboard a defence ministry transport, the children's rights commissioner said.",
    ['RU repatriate_children_only|repatriate origin'],
  ],
];

export const PRESS_REFUSALS: readonly Said[] = [
  [
    "Britain's long-standing position has been that those who travelled to join the group forfeited any claim on consular help, and the Home Office said on Friday that this would not change.",
    ['GB refuse origin'],
  ],
  [
    "Hungary sees no reason to bring back anybody who chose to live under the black flag, the government's spokesman, Bence Halmos, told reporters.",
    ['HU refuse origin'],
  ],
  [
    'For years successive cabinets in Paris have resisted the wholesale return of adults, and President Luc Armand made clear in an interview that he would not be the one to change that.',
    ['FR refuse origin'],
  ],
  [
    '"Anyone who burned a Dutch passport in a video should not expect us to send a plane," the justice minister, Wouter Bloem, said.',
    ['NL refuse origin'],
  ],
  [
    'Austria has made no effort to get its three women out of Roj and has turned down two offers by the Kurdish authorities to hand them over.',
    ['AT refuse origin'],
  ],
  [
    'The Malaysian police chief said that the country would not be sending anybody to fetch them: they had left on their own and would have to find their own way back.',
    ['MY refuse origin'],
  ],
  [
    'Indonesia decided on Tuesday against repatriating nearly 700 of its nationals, citing fears that they could spread what the coordinating minister for security, Bambang Siregar, called "a terrorist virus".',
    ['ID refuse origin'],
  ],
  [
    "Norway's justice minister resigned over the return of a mother and her sick son; her party, however, remains in government with a cabinet that says no more women will follow.",
    ['NO refuse origin'],
  ],
  [
    'The Swiss government will not take part in the repatriation of adults who left to join terrorist groups, it reiterated in Bern on Friday, since the security of the population came first.',
    ['CH refuse origin'],
  ],
  [
    'Poland has no intention whatsoever of accepting them, its interior minister said of the two men captured at Baghuz.',
    ['PL refuse origin'],
  ],
  [
    "A spokeswoman for the Canadian public safety minister said that the government was under no legal obligation to facilitate the men's return and would not do so.",
    ['CA refuse origin'],
  ],
  [
    "Australia's prime minister, Neil Garrick, on Monday ruled out any help for the 34 women and children who were turned back on their way to Damascus airport.",
    ['AU refuse origin'],
  ],
  [
    'The Danish government has banned the mother from entering the country for six years and says it will keep her out as long as the law allows.',
    ['DK refuse origin'],
  ],
  [
    'Tunisia, with more citizens in the camps than any other Arab country, has shown no willingness to have them back.',
    ['TN refuse origin'],
  ],
  ['Egyptian officials have told the Kurdish administration that none of the 180 families would be received.', ['EG refuse origin']],
  [
    "Bangladesh's state minister for foreign affairs, Rafiq Chowdhury, said the young woman had nothing to do with his country, where she would not be given shelter.",
    ['BD refuse origin'],
  ],
  [
    'The home secretary used her powers on Thursday to prevent the 30-year-old from coming back to the United Kingdom, signing an exclusion order hours before his flight.',
    ['GB refuse origin'],
  ],
  [
    'Sri Lanka is unwilling to bring back two women who married Islamic State fighters, the defence secretary told parliament in Colombo.',
    ['LK refuse origin'],
  ],
  [
    'Seven years after the fall of Baghuz, Ireland has yet to lift a finger for the boy, and the foreign minister, Declan Moore, said this week that there were no plans to do so.',
    ['IE refuse origin'],
  ],
  [
    'The Dutch cabinet opposes bringing back fighters, whom it considers a danger to national security, the minister wrote to parliament.',
    ['NL refuse origin'],
  ],
];

export const PRESS_CHILDREN: readonly Said[] = [
  [
    'Sweden is prepared to help the minors, Foreign Minister Karin Ek said, but their parents will have to answer for themselves where they are.',
    ['SE repatriate_children_only origin', '?SE prosecute_locally origin', '?SE refuse origin', '?SE repatriate origin'],
  ],
  [
    'France has limited its repatriations to orphans and to children whose mothers agreed to be parted from them.',
    ['FR repatriate_children_only origin'],
  ],
  [
    'The Netherlands flew two orphans, a brother and a sister of three and five, out of northern Syria last June and has brought back no one since.',
    ['NL repatriate_children_only origin', '?NL refuse origin'],
  ],
  [
    'Only those under the age of ten can count on a seat on a plane, the Belgian justice minister, Marc Delvaux, explained; their mothers cannot.',
    ['BE repatriate_children_only origin', '?BE refuse origin'],
  ],
  [
    'The Australian foreign minister confirmed that eight children of two dead fighters had been taken across the border into Iraq and would be reunited with relatives in Sydney.',
    ['AU repatriate_children_only origin'],
  ],
  [
    'While it will not lift a finger for the parents, Norway is ready to fetch the youngest, Prime Minister Ingrid Solheim said.',
    ['NO repatriate_children_only origin', '?NO refuse origin'],
  ],
  [
    'London is looking at whether unaccompanied minors and orphans can be brought to the UK, a Foreign Office spokesman said.',
    ['GB undecided|repatriate_children_only|case_by_case origin'],
  ],
  [
    'The Danish parliament backed a deal under which sick children may be treated at home on condition that their mothers stay behind.',
    ['DK repatriate_children_only origin', '?DK refuse origin'],
  ],
];

export const PRESS_CASES: readonly Said[] = [
  [
    'The ministry in Vienna said that it was examining in every single instance whether a return was possible.',
    ['AT case_by_case origin', '?AT undecided origin'],
  ],
  [
    'There is no general answer, Finnish Foreign Minister Paavo Kallio told the broadcaster, and officials will have to weigh up every family separately.',
    ['FI case_by_case origin'],
  ],
  [
    'Decisions on repatriation are taken individually, taking into account the security situation and the interests of the child, a Canadian official said.',
    ['CA case_by_case origin'],
  ],
  [
    'Germany, which says it deals with each request on its own, has so far brought back only women with sick children.',
    ['DE case_by_case origin', '?DE repatriate origin'],
  ],
  [
    "Asked about the 60 women, a spokesman for the Quai d'Orsay answered that the situation of each of them was being reviewed in its own right.",
    ['FR case_by_case origin', '?FR undecided origin'],
  ],
  [
    'Italy favours an approach tailored to the individual case, its interior minister, Carla Moretti, told colleagues in Brussels.',
    ['IT case_by_case origin'],
  ],
  [
    'Requests for consular help from those in the camps are considered on their own facts, the Foreign Office reiterated.',
    ['GB case_by_case origin'],
  ],
  [
    'The Swiss foreign ministry said it would look into measures for minors in each individual situation, with the welfare of the child as the yardstick.',
    ['CH case_by_case origin'],
  ],
];

export const PRESS_UNDECIDED: readonly Said[] = [
  [
    'The Sudanese government has not said what it will do about the students, and an official at the foreign ministry said only that the matter was still being looked at.',
    ['?SD undecided origin'],
  ],
  [
    'Cabinet has yet to agree on what should become of the eleven women, New Zealand Prime Minister Ross Whaley conceded.',
    ['NZ undecided origin'],
  ],
  [
    'Portugal is weighing whether to bring back the families, and the foreign minister declined to say when a decision would be made.',
    ['PT undecided origin'],
  ],
  ['Kenya has postponed its decision on the widows until after the elections, the interior ministry said.', ['KE undecided origin']],
  [
    'The Maldivian home minister, Ahmed Shareef, said the government could not yet say if they would be let back into the country.',
    ['MV undecided origin'],
  ],
  [
    'Discussions within the Slovak government about the woman in Roj continue, and no outcome can be predicted, the foreign ministry said.',
    ['SK undecided origin'],
  ],
];

export const PRESS_JUSTICE: readonly Said[] = [
  [
    "All adults who returned were arrested on the tarmac and now face charges of membership in a terrorist organisation, the German federal prosecutor's office said.",
    ['DE prosecute_at_home origin', '?DE repatriate origin'],
  ],
  [
    'Two of the women were taken into custody under arrest warrants, while the third, convicted in her absence, was sent straight to prison, Belgian prosecutors said after the flight.',
    ['?BE prosecute_at_home origin', '?BE repatriate origin'],
  ],
  [
    '"Nobody who took part in these crimes will escape our courts," Kazakhstan\'s security chief, Daulet Ospanov, said as the plane landed in Aktau.',
    ['KZ prosecute_at_home origin', '?KZ repatriate origin'],
  ],
  [
    'The Justice Department unsealed an indictment on Tuesday charging a Minnesota man who was handed over by the Syrian Democratic Forces with providing support to the Islamic State.',
    ['US prosecute_at_home origin', '?US repatriate origin', '?SDF repatriate custodian'],
  ],
  [
    "Upon their return the men will be questioned by the security service and brought before an investigating judge, Spain's interior minister said.",
    ['ES prosecute_at_home origin', '?ES repatriate origin'],
  ],
  [
    'Sweden wants to see its nationals prosecuted in the region where the crimes were committed, Interior Minister Mats Lindahl said before meeting his counterparts.',
    ['SE prosecute_locally origin'],
  ],
  [
    'France has let Iraq try 13 of its citizens, 11 of whom were sentenced to hang, arguing that justice should be done where the victims are.',
    ['FR prosecute_locally origin'],
  ],
  [
    'The autonomous administration announced on Saturday that it would begin trying thousands of foreign fighters in its own courts, since their countries had not answered its calls.',
    ['AANES prosecute_locally custodian|origin'],
  ],
  [
    'Iraq has offered to put hundreds of foreign militants on trial in exchange for money, a senior Iraqi official said.',
    ['IQ prosecute_locally custodian|origin'],
  ],
  [
    'A Baghdad court has begun the trials of 40 Europeans transferred from Syria, and the judiciary says that more will follow.',
    ['?IQ prosecute_locally custodian|origin'],
  ],
  [
    "Belgium's foreign minister said that his government would rather the fighters were judged by Iraqi courts than by Belgian ones.",
    ['BE prosecute_locally origin'],
  ],
  [
    'Stockholm and The Hague have been lobbying other European capitals for a court, to be based in the region, that would try the fighters under international law.',
    ['SE international_tribunal origin', 'NL international_tribunal origin'],
  ],
  [
    'The Kurdish-led administration renewed its appeal to the United Nations to set up an international tribunal on its soil.',
    ['AANES international_tribunal custodian|origin|urging_others'],
  ],
  [
    'Dutch Foreign Minister Saskia Vermeulen said a special tribunal would be the best way of seeing that justice was done to the Yazidis.',
    ['NL international_tribunal origin'],
  ],
  [
    "Russia's Investigative Committee has opened criminal cases against 12 women who came back from Syria last year.",
    ['RU prosecute_at_home origin', '?RU repatriate origin'],
  ],
  ["Kosovo's special prosecutor has indicted eight of the returnees for joining a terrorist group.", ['XK prosecute_at_home origin']],
];

export const PRESS_CITIZENSHIP: readonly Said[] = [
  [
    'The decision by the then home secretary to take away her nationality was upheld by the appeal court on Friday.',
    ['?GB revoke_citizenship origin'],
  ],
  [
    'Copenhagen has used the law, which was rushed through parliament in 2019, to make 11 fighters foreigners, stripping each of them of his Danish passport.',
    ['DK revoke_citizenship origin'],
  ],
  [
    'A bill that would allow the Swedish government to withdraw the citizenship of dual nationals who joined terrorist groups was presented by the justice minister on Monday.',
    ['SE revoke_citizenship origin'],
  ],
  [
    'The Dutch immigration service said it had declared 21 jihadists undesirable aliens after they lost their Dutch nationality under the 2017 act.',
    ['NL revoke_citizenship origin'],
  ],
  [
    "Australia's home affairs minister told her family by letter that she was no longer an Australian citizen.",
    ['AU revoke_citizenship origin'],
  ],
  ['Kuwait has issued a decree depriving nine men who fought for the group of their citizenship.', ['KW revoke_citizenship origin']],
  [
    'Switzerland for the first time deprived a dual national of her Swiss passport, the State Secretariat for Migration announced, because she had recruited for Islamic State.',
    ['CH revoke_citizenship origin'],
  ],
  [
    'Under the plan agreed by the ruling parties in Berlin, Germans with a second passport who fight for a terrorist militia would cease to be Germans.',
    ['DE revoke_citizenship origin'],
  ],
];

export const PRESS_ELSEWHERE: readonly Said[] = [
  // Stood among what is no stance until product.md was read again: transfers to Iraq are a third country's detention.
  ['The Pentagon transferred two British-born detainees to a base in Iraq.', ['US third_country_detention custodian']],
  [
    'American forces have moved some 50 high-value detainees, including two Britons, from Kurdish prisons to a location in Iraq, a US defence official said.',
    ['US third_country_detention custodian|origin'],
  ],
  [
    'The Pentagon began on Wednesday to airlift up to 7,000 detainees out of Syria and into Iraqi custody.',
    ['US third_country_detention custodian|origin'],
  ],
  [
    'The administration in Washington is considering sending some of the captured foreigners to the detention camp at Guantanamo Bay.',
    ['?US third_country_detention|undecided custodian|origin'],
  ],
  [
    'Two Frenchmen arrested in Syria were handed by the Syrian Democratic Forces to Iraq, where they went on trial.',
    ['SDF third_country_detention custodian|origin', '?SDF prosecute_locally custodian', '?IQ prosecute_locally custodian|origin'],
  ],
];

export const PRESS_URGED: readonly Said[] = [
  [
    'Washington has long pressed its allies to repatriate and prosecute their own nationals, arguing that the makeshift prisons cannot hold them for ever.',
    ['US repatriate urging_others', '?US prosecute_at_home urging_others|origin'],
  ],
  [
    "In a report published on Thursday the Council of Europe's human rights commissioner called on member states to bring home all children without delay.",
    ['?COE repatriate urging_others', '?COE repatriate_children_only urging_others'],
  ],
  [
    "The EU's counter-terrorism coordinator, Gilles Fontaine, has appealed to governments to take back at least the children.",
    ['EU repatriate|repatriate_children_only urging_others'],
  ],
  [
    '"Bring them home. It is that simple," the United Nations secretary-general, Amina Osei, told the Security Council, referring to the foreign children in the camps.',
    ['UN repatriate|repatriate_children_only urging_others'],
  ],
  [
    'The SDF commander, Mazen Karo, complained that Europe had left him alone with its citizens and warned that his men could not guard them for ever; every country, he said, must collect its own.',
    ['SDF repatriate urging_others|custodian'],
  ],
  [
    'The Kurdish foreign relations office in Qamishli again asked all countries concerned to assume their responsibility and to remove their nationals from the camps.',
    ['AANES repatriate urging_others|custodian'],
  ],
  [
    'Iraq has repeatedly demanded that foreign governments withdraw their citizens from al-Hol, which lies a few kilometres from its border.',
    ['IQ repatriate urging_others'],
  ],
  [
    'Turkey will send captured foreign fighters back to their countries whether those want them or not, its interior minister, Kemal Arslan, said.',
    ['TR repatriate custodian'],
  ],
  ['Ankara put a Dutch woman and her two children on a plane to Amsterdam on Friday.', ['TR repatriate custodian']],
  [
    'The new authorities in Damascus handed 15 Iraqi suspects to Baghdad at the Qaim crossing.',
    ['SY repatriate custodian', '?IQ repatriate origin'],
  ],
];
