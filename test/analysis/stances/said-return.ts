/**
 * How governments say in English news what they will do about their nationals: written, with what is expected of each, before the
 * rules had read them. `?` before an expected line: right when found, no miss when not. `a|b`: either label will do.
 */
export type Said = readonly [text: string, expected: readonly string[]];

export const REPATRIATE: readonly Said[] = [
  ['Finland will bring home every one of its citizens who asks for help, Prime Minister Elina Saari announced.', ['FI repatriate origin']],
  ['The repatriation of Norwegian mothers from Roj will begin in June, the foreign ministry in Oslo said.', ['NO repatriate origin']],
  ['Spain has given the green light to the return of two widows and their 13 children.', ['ES repatriate origin']],
  ['Tirana confirmed on Monday that it had got five Albanian women and their sons out of the camp.', ['AL repatriate origin']],
  ['Berlin is preparing a further flight for mothers and children held in north-eastern Syria, officials said.', ['DE repatriate origin']],
  ['"We are going to get our people out of there," Kosovo Prime Minister Arian Gashi said.', ['XK repatriate origin']],
  [
    '"We cannot leave them in the desert. They are ours and they are coming back," Slovak Interior Minister Pavol Hudec said.',
    ['SK repatriate origin'],
  ],
  ['Portugal pledged on Thursday to repatriate its four remaining women.', ['PT repatriate origin']],
  ['The decision to take back the families was approved unanimously by the Belgian cabinet.', ['BE repatriate origin']],
  ['Approval for the return of three Irish women was given by the cabinet in Dublin.', ['IE repatriate origin']],
  [
    'North Macedonia intends to have all its nationals out of Syria by the end of the year, its interior minister said.',
    ['MK repatriate origin'],
  ],
  ['Sudan is open to the return of its students who joined Islamic State, a foreign ministry spokesman said.', ['SD repatriate origin']],
  ['Uzbekistan flew a fifth group of women and children out of Syria on Friday.', ['UZ repatriate origin']],
  ['A Tajik government plane brought 104 women and children from Qamishli to Dushanbe on Monday.', ['TJ repatriate origin']],
  ['Kyrgyzstan has resumed the evacuation of its women and children from camps in Syria.', ['KG repatriate origin']],
  [
    'Australia would resettle the wives of dead fighters in New South Wales, Home Affairs Minister Joan Pike confirmed.',
    ['AU repatriate origin'],
  ],
  ['Czech diplomats collected a woman and her two sons from the camp on Tuesday.', ['CZ repatriate origin']],
  ['A total of 18 Swedish citizens have been returned home with the help of the foreign ministry in Stockholm.', ['SE repatriate origin']],
  ['The Dutch state took custody of five women at an airfield in northern Syria and flew them to Eindhoven.', ['NL repatriate origin']],
  [
    'Canadian Foreign Minister Louise Kent said the government had agreed to repatriate six women and 13 children.',
    ['CA repatriate origin'],
  ],
  ['Ottawa bowed to pressure on Friday and agreed to help six women return.', ['CA repatriate origin']],
  ['Iraq is ready to receive all its citizens held in al-Hol, Interior Minister Qais al-Araji said.', ['IQ repatriate origin']],
  ['Baghdad plans to move another 1,000 Iraqi families home from al-Hol before winter.', ['IQ repatriate origin']],
  ['Indonesia has decided in principle to let the women back in, Security Minister Agus Hartawan said.', ['ID repatriate origin']],
  [
    'The women have a right to come home and the state will help them do so, Danish Foreign Minister Kirsten Bruun said.',
    ['DK repatriate origin'],
  ],
  [
    '"France does not abandon its citizens. All the mothers who want to return will return," President Luc Armand said.',
    ['FR repatriate origin'],
  ],
  ['Morocco said it would open its doors to nationals who had turned their backs on the group.', ['MA repatriate origin']],
  ['Russia will continue its efforts to bring back women and minors, the Kremlin said.', ['RU repatriate origin']],
  [
    'The Maldives has begun procedures to bring back a first group of 21 women and children, President Hassan Didi said.',
    ['MV repatriate origin'],
  ],
  [
    'Italy has taken charge of a 23-year-old mother and her four children, who landed in Rome on a military plane.',
    ['IT repatriate origin'],
  ],
  ['Bulgaria accepted back five women and their children in a handover at the Iraqi border.', ['BG repatriate origin']],
  [
    'The American government says that it has brought back all the citizens it could find in Syria and charged ten of them.',
    ['US prosecute_at_home origin', 'US repatriate origin'],
  ],
  ['The Cypriot government is committed to the return of two women and their daughters.', ['CY repatriate origin']],
  [
    'The government in Bratislava agreed at its Wednesday meeting that the woman and her twins should be flown home.',
    ['SK repatriate origin'],
  ],
  [
    'Malaysia never closed the door on them, Home Minister Datuk Rahim Salleh said: they may come home at any time if they report to police.',
    ['MY repatriate origin'],
  ],
  [
    'Kurdish authorities handed seven Belgian women to a delegation from Brussels on Sunday.',
    ['AANES repatriate custodian', 'BE repatriate origin'],
  ],
  ['The Syrian Democratic Forces again called on all states to take away their nationals.', ['SDF repatriate urging_others|custodian']],
  [
    'The autonomous administration is willing to hand over any woman whose country asks for her, its foreign relations chief said.',
    ['AANES repatriate custodian'],
  ],
  ['Turkey deported nine German nationals suspected of links to Islamic State on Thursday.', ['TR repatriate custodian']],
  [
    'Ankara will send every captured fighter back to the country he came from, Interior Minister Kemal Aydin said.',
    ['TR repatriate custodian'],
  ],
  [
    'The United Nations appealed to governments to bring home the 27,000 children in al-Hol.',
    ['UN repatriate|repatriate_children_only urging_others'],
  ],
  [
    'Washington wants its allies to take back their fighters, Secretary of State Alan Brandt told reporters in Brussels.',
    ['US repatriate urging_others'],
  ],
  ['Iraq urged all countries with citizens in al-Hol to withdraw them as soon as possible.', ['IQ repatriate urging_others']],
  ['The return of its citizens from the camps is a priority for Bosnia, Security Minister Dino Begic said.', ['BA repatriate origin']],
  [
    'Georgian Prime Minister Giorgi Beridze said his country had a duty to repatriate its women and was fulfilling it.',
    ['GE repatriate origin'],
  ],
];

export const CHILDREN_ONLY: readonly Said[] = [
  [
    'Norway will bring home the orphans but not their aunts, Prime Minister Ingrid Dahl said.',
    ['?NO refuse origin', 'NO repatriate_children_only origin'],
  ],
  [
    'The Netherlands takes back children only where a court obliges it to and their parents are dead, the minister said.',
    ['NL repatriate_children_only origin'],
  ],
  [
    'Austria has brought two orphaned toddlers home to their grandparents in Vienna, the foreign ministry said.',
    ['AT repatriate_children_only origin'],
  ],
  [
    'Britain will accept unaccompanied minors and no one else, Foreign Secretary James Harlow said.',
    ['?GB refuse origin', 'GB repatriate_children_only origin'],
  ],
  [
    'France is repatriating orphans and minors whose mothers agree to let them go, the foreign ministry in Paris said.',
    ['FR repatriate_children_only origin'],
  ],
  ['Sweden has evacuated seven orphaned siblings from al-Hol, Foreign Minister Karin Ahl said.', ['SE repatriate_children_only origin']],
  ['Russia flew 27 children of Islamic State fighters from Baghdad to Moscow on Sunday.', ['RU repatriate origin']],
  [
    '"Children bear no guilt and we will bring them home. Their parents stay where they are," Danish Prime Minister Lise Holm said.',
    ['?DK refuse origin', 'DK repatriate_children_only origin'],
  ],
  [
    'Belgium said children under 12 would be helped to return, but that adults could expect nothing.',
    ['?BE refuse origin', 'BE repatriate_children_only origin'],
  ],
  [
    'The Swiss government will consider returning children without their mothers but rules out any return of adults.',
    ['CH refuse origin', '?CH repatriate_children_only origin', '?CH case_by_case origin', '?CH undecided origin'],
  ],
  [
    'Indonesia will only let in children under ten who have lost both parents, its security minister said.',
    ['ID repatriate_children_only origin'],
  ],
  ['Germany has limited its help to children, the foreign ministry said.', ['DE repatriate_children_only origin']],
  [
    'Only the children will be admitted to Denmark, Foreign Minister Kirsten Bruun told parliament.',
    ['DK repatriate_children_only origin'],
  ],
  [
    'Three French orphans arrived at an air base outside Paris aboard a government plane on Friday.',
    ['FR repatriate_children_only origin'],
  ],
  [
    'Australia rescued eight children and grandchildren of two dead fighters from the camp, Prime Minister Dale Hart said.',
    ['AU repatriate origin'],
  ],
];

export const CASE_BY_CASE: readonly Said[] = [
  ['Every request for return will be studied separately, the Spanish foreign ministry said.', ['ES case_by_case origin']],
  ['Canada judges each application for help on its merits, Foreign Minister Louise Kent told reporters.', ['CA case_by_case origin']],
  [
    'Sweden has no general policy on its nationals in the camps and looks at individual circumstances, its foreign ministry said.',
    ['SE case_by_case origin'],
  ],
  ['Germany decides individually whether a mother may come home, a foreign ministry spokeswoman said.', ['DE case_by_case origin']],
  ['Paris insisted that it would go on dealing with the children one case at a time.', ['FR case_by_case origin']],
  [
    'Britain assesses every request for consular help from Syria on a case-by-case basis, the Foreign Office said.',
    ['GB case_by_case origin'],
  ],
  [
    '"There will be no collective return. We will take each file separately," Belgian Justice Minister Pieter Claes said.',
    ['BE case_by_case origin'],
  ],
  [
    'Finland will treat the return of each child as a separate decision, the foreign minister said in Helsinki.',
    ['FI case_by_case origin'],
  ],
  [
    'The Malaysian government considers returns individually after screening by police, the home minister said.',
    ['MY case_by_case origin'],
  ],
  [
    'Any repatriation would be determined on the facts of the particular case, the Australian home affairs department said.',
    ['AU case_by_case origin'],
  ],
  [
    'Tunisia is handling requests for return from its nationals in Syria case by case, Foreign Minister Nabil Ayari said.',
    ['TN case_by_case origin'],
  ],
  ['The Norwegian government said that it would weigh what was best for each child individually.', ['NO case_by_case origin']],
];

export const REFUSE: readonly Said[] = [
  ['Hungary has ruled out taking in anyone who fought for Islamic State.', ['HU refuse origin']],
  ['No Dutch fighter will be fetched from Syria, Prime Minister Maarten de Wit said.', ['NL refuse origin']],
  ['Poland wants nothing to do with them and will not help them to come home, its interior minister said.', ['PL refuse origin']],
  ['Britain on Tuesday rejected a Kurdish plea to take back its fighters.', ['GB refuse origin']],
  ['The Belgian government opposes the return of adults who fought for the group.', ['BE refuse origin']],
  ['Denmark closed the door on the return of its fighters on Friday.', ['DK refuse origin']],
  [
    '"They made their bed and they will not be coming back to this country," Australian Home Affairs Minister Joan Pike said.',
    ['AU refuse origin'],
  ],
  ['Egypt does not want its fighters back, a security official in Cairo said.', ['EG refuse origin']],
  [
    'Sweden is not going to send diplomats into Syria to rescue those who joined the group, Prime Minister Per Lund said.',
    ['SE refuse origin'],
  ],
  ['There are no plans in London to repatriate any of the men.', ['GB refuse origin']],
  ['France has no intention of repatriating adults convicted in Iraq, Foreign Minister Claire Rolin said.', ['FR refuse origin']],
  ['"I will never allow these people to set foot on our soil again," Danish Immigration Minister Ulla Krag said.', ['DK refuse origin']],
  ['Requests to bring home two wives of fighters have been turned down by the Norwegian foreign ministry.', ['NO refuse origin']],
  ['Tunisia refuses to accept the jihadists, its president said.', ['TN refuse origin']],
  ['The United States will not take her back because she is not a citizen, Secretary of State Alan Brandt said.', ['US refuse origin']],
  ['Finland said it would not assist adults who wished to return from al-Hol.', ['FI refuse origin']],
  ['Austria declined to take back a 21-year-old woman captured with her son, the foreign ministry in Vienna said.', ['AT refuse origin']],
  ['Any return of fighters is out of the question, Dutch Prime Minister Maarten de Wit said.', ['NL refuse origin']],
  ['The Swiss government will not actively repatriate adults.', ['CH refuse origin']],
  ['Slovenia has halted the repatriation of its nationals.', ['SI refuse origin']],
  ['Britain told the Kurds that it would not be taking any of its nationals.', ['GB refuse origin']],
  ['Trinidad turned back a woman and her four children who had flown in from Turkey.', ['TT refuse origin']],
  ['Indonesia has no plan to send for the hundreds of citizens who joined the group, President Budi Santosa said.', ['ID refuse origin']],
  ['The Dutch cabinet stands by its decision not to fetch the women.', ['NL refuse origin']],
  ['Italy is against bringing back foreign fighters, its interior minister said in Rome.', ['IT refuse origin']],
  [
    '"We do not have to do anything for people who went to fight us," French Interior Minister Paul Garnier said. "They can stay where they are."',
    ['FR refuse origin'],
  ],
  ["Russia has blocked the return of men who fought, the children's ombudswoman said.", ['?RU refuse origin']],
  ['The Danish government is sticking to its refusal to let the mothers in.', ['DK refuse origin']],
  ['Norway will not repatriate the women, even if that means leaving their children, Justice Minister Tor Vik said.', ['NO refuse origin']],
  ['Lebanon has barred the wives of fighters from re-entering the country, its interior minister said.', ['LB refuse origin']],
  ['Algeria rejected any talk of repatriation on Sunday.', ['DZ refuse origin']],
  ['The government in Canberra remained opposed to bringing the men home, Prime Minister Dale Hart said.', ['AU refuse origin']],
  ['"Bringing them back is not on the table," Estonian Interior Minister Kalle Rebane said.', ['EE refuse origin']],
  ['Latvia said that it was under no obligation to repatriate those who had gone to Syria of their own free will.', ['LV refuse origin']],
];

export const UNDECIDED: readonly Said[] = [
  ['Ireland has yet to make up its mind about the return of the woman, the taoiseach said.', ['IE undecided origin']],
  ['The Swiss cabinet put off a decision on the children until after the summer.', ['CH undecided origin']],
  ['New Zealand has not decided whether to help the man come home, Justice Minister Rewi Tane said.', ['NZ undecided origin']],
  ['Sweden is still studying whether the women could be brought home, the foreign minister said.', ['SE undecided origin']],
  ['Indonesia said no decision had been taken on the repatriation of hundreds of citizens.', ['ID undecided origin']],
  ['The Portuguese government is weighing whether to bring home four women, the foreign minister said in Lisbon.', ['PT undecided origin']],
  ['Kenya is undecided on what to do with its nationals in al-Hol, its interior ministry said.', ['KE undecided origin']],
  ['The question of their return remains open, the Danish foreign ministry said.', ['DK undecided origin']],
  ['Slovakia is examining the possibility of returning a woman and her baby, the interior ministry said.', ['SK undecided origin']],
  ['Berlin is considering whether it can take back the women, a government spokeswoman said.', ['DE undecided origin']],
  ['The Maldives has not reached a decision on the men, its home minister said.', ['MV undecided origin']],
  ['Estonia has made no decision about the mother and child, the foreign ministry in Tallinn said.', ['EE undecided origin']],
];
