import type { Said } from './said-return.js';

const NONE: readonly string[] = [];

/** Denials that carry their "not" before an adjective, and what somebody is merely unable to do. */
export const NOT_WILLING: readonly Said[] = [
  ['Austria is not willing to take back fighters, Interior Minister Karl Brandl said.', ['AT refuse origin']],
  ['"We are not ready to bring these people home," Estonian Prime Minister Liis Kask said.', ['EE refuse origin']],
  ["Portugal isn't prepared to repatriate any more of its nationals, the foreign ministry said.", ['PT refuse origin']],
  ['Ireland was never willing to strip anybody of citizenship, Justice Minister Orla Dunne said.', NONE],
  ['Latvia is not able to bring its citizens home, the foreign minister said.', NONE],
  ['"Norway is not able to take passports away from people and make them stateless," its justice minister said.', NONE],
  ['The government in Bern is not keen to withdraw her citizenship.', NONE],
  ['Poland is willing to take back its only orphan, the foreign ministry said.', ['PL repatriate_children_only origin']],
  ['Malta is able and ready to bring home its citizens, the prime minister said.', ['MT repatriate origin']],
];

/** What is awaited, undone or done by somebody unnamed tells of no policy. */
export const NOT_SETTLED: readonly Said[] = [
  ['The Ghanaian government will question its nationals before they are allowed home, the minister said.', NONE],
  ['Police must know who they are before the women can be brought back to Finland, the minister said.', NONE],
  ['It may take years until the Irish mothers are repatriated, the foreign ministry said.', NONE],
  ['The government brought home four Irish mothers before the camp was closed, the foreign ministry said.', ['IE repatriate origin']],
  ['Nine men were stripped of their Norwegian citizenship under an act that judges have since quashed.', NONE],
  ['Britain had deprived her of her citizenship, a step that a tribunal overturned in May.', NONE],
  ['Britain deprived her of her citizenship, a step that no tribunal has overturned.', ['GB revoke_citizenship origin']],
  ['Belgian officials complained that others had stripped their fighters of nationality.', NONE],
  ['The Portuguese ambassador regretted that some countries had deprived fighters of their passports.', NONE],
  ['A psychologist in Oslo said that the boys stayed with mothers who had lost their citizenship.', NONE],
];

/** Words that nobody answers for. */
export const GOING_ROUND: readonly Said[] = [
  ['A viral post said that Canada would bring home all its fighters by June.', NONE],
  ['A message sent to thousands of phones claims that Italy will repatriate every fighter.', NONE],
  ['"Sweden has given in and will bring all its fighters home," reads the message.', NONE],
  ['The ministry in Stockholm said in a message that Sweden would bring the two women home.', ['SE repatriate origin']],
];

/** Several countries, or several people, in one subject. */
export const TOGETHER: readonly Said[] = [
  [
    'The UN envoy praised Albania, Kosovo and Kazakhstan for bringing home their citizens.',
    ['AL repatriate origin', 'XK repatriate origin', 'KZ repatriate origin'],
  ],
  ['Finland, Norway and Iceland refused to take back fighters.', ['FI refuse origin', 'NO refuse origin', 'IS refuse origin']],
  [
    'A widow with ties to the group and her three sons will be flown home to Slovenia, the prime minister said in Ljubljana.',
    ['SI repatriate origin'],
  ],
  ['The three sons of a dead fighter will be flown home to Slovenia, the prime minister said.', ['SI repatriate origin']],
  ["Turkey's interior minister said that his country would deport seven Belgians on Friday.", ['TR repatriate custodian']],
  ['Turkey deported seven Belgians on Friday, its interior ministry said.', ['TR repatriate custodian']],
  ['Iraq has recovered 2,300 of its citizens from Al-Hol, its migration minister said.', ['IQ repatriate origin']],
  ['Police in Norway recovered a passport that the woman had lost.', NONE],
];

/** Each one looked at; what awaits them at home; no flight planned. */
export const BRIEFED: readonly Said[] = [
  ['"Every situation has to be looked at individually," Algerian Foreign Minister Samir Haddou said.', ['DZ case_by_case origin']],
  [
    'Slovakia weighs requests from its nationals in the camps on their individual merits, the foreign ministry said.',
    ['SK case_by_case origin'],
  ],
  ['Each individual will be screened, Kenyan Interior Secretary Paul Oteng said.', ['KE case_by_case origin']],
  ['The court looked at the individual merits of the appeal.', NONE],
  ['The women will be arrested on arrival, Dutch Justice Minister Ruud Kamp said.', ['NL prosecute_at_home origin']],
  ['He would be arrested as soon as he landed on Greek soil, the Greek public order minister said.', ['GR prosecute_at_home origin']],
  ['The man was arrested on arrival in Athens.', NONE],
  ['Six women were arrested in the camp by Kurdish forces on Monday.', NONE],
  ['Anyone who comes back must expect to be prosecuted, the Norwegian justice minister said.', ['NO prosecute_at_home origin']],
  ['The woman did not expect to be charged, her lawyer said in Copenhagen.', NONE],
  ['All returnees have been put on trial, the Algerian justice minister said.', ['DZ prosecute_at_home origin']],
  ['Everyone who returned was charged, the Danish justice minister said.', ['DK prosecute_at_home origin']],
  ['One of the women was charged, the Danish justice minister said.', NONE],
  ['"There are no plans for another flight," Irish Foreign Minister Sean Power said.', ['IE refuse origin']],
  ['There are no plans for a military operation in the north, the Turkish foreign minister said.', NONE],
  ['Lithuania plans another flight for mothers and children in May, its foreign minister said.', ['LT repatriate origin']],
];

/** What is supposed, left out, or asked of others. */
export const NOT_MEANT: readonly Said[] = [
  ['It would be wrong to think that the women can never return, the Irish justice minister said.', NONE],
  ['"It is premature to assume that Belgium will take back the men," the Belgian interior minister said.', NONE],
  ['Nobody should believe that Austria will bring the fighters home, its chancellor said.', NONE],
  ['It would be wrong to leave them there, so Finland will bring the children home, its foreign minister said.', ['FI repatriate origin']],
  [
    'The sons, though not their mothers, will be flown home to Oslo, the Norwegian foreign minister said.',
    ['NO repatriate_children_only origin'],
  ],
  [
    'Swiss children, but not the three men, will be repatriated, the foreign ministry in Bern said.',
    ['CH repatriate_children_only origin'],
  ],
  ['The mothers and not only the children will be repatriated, the Swiss foreign minister said.', ['CH repatriate origin']],
  ['Belgium will repatriate six women and their children, the foreign minister said.', ['BE repatriate origin']],
  [
    'The Autonomous Administration asked every government to "fetch its nationals and try those who have killed".',
    ['AANES repatriate urging_others'],
  ],
  ['The Kurdish authorities hold 900 men who should be tried, an official of the administration said.', NONE],
  ['The Spanish ambassador said that his country had brought home more women than its neighbours.', ['ES repatriate origin']],
  ['Other countries should bring home their women, the Spanish ambassador said.', ['ES repatriate urging_others']],
  ['Fighters must be prosecuted wherever there is proof, Greek Justice Minister Nikos Lazos said.', ['GR prosecute_at_home origin']],
  ['Fighters must be tried there, Greek Justice Minister Nikos Lazos said.', ['GR prosecute_locally origin']],
];

/** Nationals named by their country alone; what is still to be decided; what awaits those who return. */
export const STILL_OPEN: readonly Said[] = [
  ['The Malaysian government has not yet decided whether to bring home 12 mothers, a minister said.', ['MY undecided origin']],
  ['Thailand has not yet decided whether to repatriate its citizens, the foreign ministry said.', ['TH undecided origin']],
  ['Thailand has not yet repatriated its citizens.', NONE],
  ['The ambassador of Canada said that Ottawa had flown nine Canadians home.', ['CA repatriate origin']],
  ['The minister of Canada said that Canadians travelled home for the holidays.', NONE],
  ['Turkey sent four Danes back in May, its interior ministry said.', ['TR repatriate custodian']],
  ['Turkey sent more troops back to the border, its defence ministry said.', NONE],
  ['The widows will be handed to prosecutors on their return, the Uzbek interior minister said.', ['UZ prosecute_at_home origin']],
  ['Both men would be taken before a judge, Portuguese Justice Minister Ines Melo said.', ['PT prosecute_at_home origin']],
  ['The witnesses were taken before a judge in Lisbon.', NONE],
];
