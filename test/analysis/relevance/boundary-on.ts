/** An article: its headline (may be empty) and its text. */
export type Article = readonly [headline: string, text: string];

/** Short articles about the topic, near its boundary; all invented, and written before the rules had read them. */
export const BOUNDARY_ON: readonly Article[] = [
  [
    'Dushanbe receives 104 citizens',
    'A special flight with 104 citizens, 31 women and 73 children, landed at Kulob airport from Syria on Tuesday, the Foreign Ministry said. The humanitarian operation was carried out on the instructions of the president. All those who arrived were given medical help. They will spend a month in a sanatorium before joining their relatives.',
  ],
  [
    'Third humanitarian operation completed',
    'Within the framework of the humanitarian operation, 24 children of deceased citizens were returned from Iraq on 14 May. The mothers of some of them are serving sentences in Baghdad. Deputy Minister Sanjar Olimov thanked the Iraqi side and UNICEF. The children will be placed with grandparents.',
  ],
  [
    'Woman gets seven years over son in Raqqa',
    'A court in Gothenburg sentenced a 45-year-old woman to seven years in prison on Friday. Judges found that she had taken her two-year-old boy to Raqqa in 2014 and kept him there until the city fell. "He saw what no child should see," said prosecutor Lena Wikdahl. The woman, who was put on a plane by Turkey in 2021, denies everything.',
  ],
  [
    'I was stupid, says jihadi bride who begs to come home',
    'A jihadi bride from Leeds has begged to be let back into Britain. Tasmin Rowe, 24, ran off at 16 and wed a Dutch convert who was later blown up. "I was a daft kid and I want my mum," she sobbed in her tent. A source close to the home secretary said: "She made her bed."',
  ],
  [
    'Ministers agree on lists of extremist travellers',
    'Interior ministers of the European Union agreed on Thursday to share the names of extremist travellers. Some 2,000 Europeans are thought to have left for Syria, and several hundred are back. "We have to know who is coming home and what he did there," said the Belgian minister, Koen Verlaak. Passports of suspects could be withheld.',
  ],
  [
    'Police: 40 have left the county for Syria',
    'About 40 young people have left Østfold for Syria since 2012, the police said on Monday. Nine were killed and 14 have returned. "Those who come back are offered a conversation, and some are offered a cell," said chief superintendent Trond Bakkerud. Three returnees will be tried in the autumn.',
  ],
  [
    'Live: families wait at the airport',
    'This page updates automatically.\n\n11:40 The plane has landed. Eleven children and four women are on board.\n\n11:05 "My daughter was nineteen when she left. I have not held her boy once," says Merete Aakre, waiting at the barrier.\n\n10:30 Police confirm that two of the women will be arrested. They had been held in Roj since 2019.\n\n09:50 Good morning.',
  ],
  [
    'Explainer: what happens to the men in Ghweiran?',
    'Who are they? Some 3,500 men from about 50 countries sit in the prison in Hasakah. Most were captured at Baghouz. Why are they not tried? The Kurdish authorities have no recognised courts, and their governments do not want them. What comes next? Damascus says that it will take over the prisons.',
  ],
  [
    '',
    'Finland will not fetch adults from the camps, Foreign Minister Outi Ketola said on Wednesday. The children are another matter, she added, and each of them has a right to be helped.',
  ],
  [
    'Appeals court gives back passport',
    'The Dutch state was wrong to take the Dutch nationality of a man from Zoetermeer, a court ruled. The man was convicted in absentia of taking part in the armed struggle in Syria. He had not been heard, the judges said. His lawyer does not know whether he is alive.',
  ],
  [
    'Transcript of the daily briefing',
    'QUESTION: Do you have anything on the Americans at al-Hol?\n\nMR. HOLBECK: We continue to urge every country of origin to take its people back. We have done it ourselves; we brought back ten last month.\n\nQUESTION: And the Canadians?\n\nMR. HOLBECK: I would refer you to Ottawa.',
  ],
  [
    'Ein Issa fire: Belgian widow among the missing',
    'A Belgian widow and her daughter are missing after the fire at the camp in Ayn Issa, a lawyer said. Guards fled when shells fell on Sunday, and some 700 foreigners walked out. "For two years we have told the ministry that this would happen," said the lawyer, Anneleen Roosens. The ministry said it was following the matter.',
  ],
  [
    'Jeddah-1 receives another convoy',
    'Another 160 families reached the Jeddah-1 centre south of Mosul on Saturday. They had crossed the border from al-Hol under guard, the Ministry of Migration said. Baghdad wants all its citizens out of the camp by the end of the year. Tribal leaders in Anbar refuse to have some of them back.',
  ],
  [
    'Missouri man sentenced to 20 years',
    'A naturalised citizen from St. Louis was sentenced on Tuesday to 20 years in federal prison for providing material support to ISIS. Emir Halvic, 38, served as a sniper near Deir ez-Zor and was captured by the Syrian Democratic Forces in 2019. He was returned to the United States the year after. "He had every chance to walk away," said U.S. Attorney Carla Stensrud.',
  ],
  [
    'Committee hears of 90 Trinidadians',
    'There are 90 nationals in the camps, 56 of them under twelve, the committee heard on Monday. Team Nightingale has met twice since its creation. "No one has told these families a date," said Senator Avril Joseph-Baptiste. The Minister of National Security said that a law on their return was being drafted.',
  ],
  [
    'Kurds warn that they cannot guard prisoners for ever',
    'The Kurdish administration in north-east Syria said that it could not guard foreign prisoners for ever. "We have asked their states for six years," said spokesman Dilovan Heseke. Two guards were killed last week when inmates with knives attacked them. He repeated the call for a tribunal on the spot.',
  ],
  [
    'Tunisian mothers march',
    'Some 30 mothers marched through Tunis on Friday with photographs of their sons. The young men went to Syria between 2012 and 2015 and are thought to sit in jails run by the Kurds. "If he is guilty, try him here," said Hayet Mansouri. The foreign ministry did not receive the women.',
  ],
  [
    'Former teacher freed early',
    'A former teacher who lived in the caliphate for three years will be released from a Melbourne jail in March. Yasmin Corrigan pleaded guilty last year to entering a declared area. She came back with her four children in 2022. The board said that she had renounced her former views.',
  ],
  [
    'Citizenship bill passes the lower house',
    'Austria may take citizenship from dual nationals who fight for a terrorist army abroad, the lower house decided. The bill is aimed at some 300 people who went to Syria and Iraq. "Whoever burns our passport has no use for it," said Interior Minister Gerald Prohaska. The opposition spoke of exile by decree.',
  ],
  [
    'French orphans arrive at Villacoublay',
    'Twelve children, most of them orphans, were flown from Iraqi Kurdistan to the air base of Villacoublay early on Sunday. The youngest is three. They were handed to the youth services, and a judge will decide on visits by their grandparents. The Quai d’Orsay said that they were "particularly vulnerable".',
  ],
];
