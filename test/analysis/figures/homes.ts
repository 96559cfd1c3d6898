/** Whose people a text is about where the sentence with the number does not say: `[headline, text, expected]`, written before the rules had read them. */
export type Home = readonly [headline: string, text: string, expected: readonly string[]];

export const HOMES: readonly Home[] = [
  [
    'Kingdom counts its sons',
    'RABAT - The ministry keeps files on 280 women and 391 minors in the camps of Syria.',
    ['280 MA * women', '391 MA * children'],
  ],
  [
    'Sydney relatives greet families: Australia keeps a promise',
    'Four women and 13 children landed on Saturday. Another 11 women and 30 children are still in the camp.',
    ['4 AU returned women', '13 AU returned children', '11 AU * women', '30 AU * children'],
  ],
  [
    'Trinidad committee hears of families',
    'The committee was told that 96 children and 27 women were held at al-Hol and Roj.',
    ['96 TT detained children', '27 TT detained women'],
  ],
  [
    'Dutch cabinet split over mothers',
    'Ministers have known for years of the children in the camps. There are 55 children, and 30 women.',
    ['55 NL * children', '30 NL * women'],
  ],
  ['Denmark changes course', 'The task force found 19 children in the two camps. It had travelled by way of Amman.', ['19 DK * children']],
  [
    'Skopje tries its returnees',
    'SKOPJE - They were captured and handed over by the United States. The ministry says that 156 citizens left for Syria.',
    ['156 MK travelled *'],
  ],
  // Another country named in passing is not what the text is about.
  [
    'Guyana confirms a family in the camps',
    'GEORGETOWN - The ministry knew of four nationals in the camps. Trinidad has many more there.',
    ['4 GY * *'],
  ],
  // Neither those who hold people nor where it happens.
  ['Turkey deports suspects', 'ANKARA - The police detained 40 suspected members of Islamic State near the border.', ['40 - detained *']],
  ['Syria: life in the annex', 'The guards of the camp say that 900 women live in the annex.', ['900 - * women']],
  // The people of the country whose parliament a text reports from, whoever else is named on the way.
  [
    'Committee reports on families in the camps',
    'The security committee of the Slovak parliament has published its report on families in Syria.\n\nThe report says that 31 people have left since 2012 and that 12 have returned.\n\nExperts from Norway, Denmark and the Netherlands were heard. The Norwegian told members that 40 Norwegians were abroad.',
    ['31 SK travelled *', '12 SK returned *', '40 NO * *'],
  ],
  [
    'Question time: families in the camps',
    'Members of the House of Assembly in Bridgetown asked on Tuesday about families in Syria.\n\nThe minister said that nine women and 14 children were in the camps.\n\nMembers named Trinidad, Jamaica and Canada. Canada had brought home six women.',
    ['9 BB detained women', '14 BB detained children', '6 CA repatriated women'],
  ],
  // A court tells of victims too, and a parliament of many countries has no people of its own.
  [
    'Woman jailed',
    'A Slovak court jailed a woman on Friday.\n\nShe had guarded 30 women in Raqqa with others from Norway, Denmark and Canada.',
    ['30 - * women'],
  ],
  [
    'Report on families in the camps',
    'The European Parliament debated the families in Syria.\n\nIts report says that 31 women are ill. Members from Norway, Denmark and Canada were heard.',
    ['31 - * women'],
  ],
  // The only country that the text names is that of its "citizens".
  [
    'Letters to the newcomers',
    'Pupils remember how they came to Kazakhstan. Last week another 37 citizens arrived from the camps.',
    ['37 KZ returned *'],
  ],
  // Born there, at home elsewhere.
  [
    'Ghana-born mother on trial with Dutch cousins',
    'The court heard that five mothers, all from the Netherlands, came back from Syria.',
    ['5 NL returned women'],
  ],
  ['A day in the annex', 'The women from Trinidad keep apart. Twenty-four women are held in the camp.', ['24 TT detained women']],
  // Whoever is named only as a helper, or on the way.
  [
    'Pristina receives a flight',
    'PRISTINA - With the help of the United States, 110 of our citizens were brought home, the minister said.',
    ['110 XK repatriated *'],
  ],
  ['Twin islands wait', 'The charity told reporters in Amman that 79 children died in the camp.', ['79 - killed children']],
  // Written from a capital, about everybody.
  ['Camp doctors appeal', 'BERLIN - The camp holds 27,000 children, aid workers said.', ['27000 - detained children']],
];

/** The country that the clause of a number is about, where another one heads the article. */
export const CLAUSES: readonly Home[] = [
  [
    'Kazakh operation ends',
    'ASTANA - The republic repatriated 754 of its citizens from Syria. Finland has up to eight women in the camps.',
    ['754 KZ repatriated *', 'up to 8 FI detained women'],
  ],
  [
    'Belgian mothers win appeal',
    'Lawyers say that 17 Belgian women were in the camps. In the Netherlands, 35 mothers have gone to court.',
    ['17 BE detained women', '35 NL * women'],
  ],
  ['Spain joins the list', 'Kosovo, with just over 120 people brought home, stands second.', ['more than 120 XK repatriated *']],
  [
    'Vienna: who went',
    'Austria knows of four boys in Roj camp. France alone has about 250 children there.',
    ['4 AT detained children', 'around 250 FR * children'],
  ],
  // Many nations, or those who hold them.
  [
    'Baghdad tries women',
    'Iraq holds more than 500 foreign women and about 900 children of 20 nations for joining Islamic State.',
    ['more than 500 - * women', 'around 900 - * children'],
  ],
  [
    'Oslo meeting on camps',
    'The administration has handed over 1,600 women and children to 31 governments.',
    ['1600 - repatriated everyone|-'],
  ],
];

/** Numbers without a noun, and people whom only the rest of the text ties to the topic. */
export const TOPICAL: readonly Home[] = [
  [
    'Sarajevo counts',
    'In all 156 citizens of Bosnia left for Syria; 38 were killed, 83 returned. Twelve are in prison.',
    ['156 BA travelled *', '38 BA killed *', '83 BA returned *', '12 BA detained *'],
  ],
  [
    'Serbian town remembers',
    'From the town 49 people of Serbia went to Syria, 37 of them men. Twelve died there and ten have come back.',
    ['49 RS travelled *', '37 RS travelled men < 49', '12 RS killed *', '10 RS returned *'],
  ],
  [
    'Ankara removes suspects',
    'Islamic State suspects were put on planes. Seven Germans, two Dutch citizens and four Finns left Istanbul on Monday.',
    ['7 DE * *', '2 NL * *', '4 FI * *'],
  ],
  [
    'Camp empties',
    'The camp holds 20,000 people. Some 15,000 are Iraqis and 3,500 were Syrians.',
    ['20000 - detained *', 'around 15000 IQ * *', '3500 SY * *'],
  ],
  ['Guards', 'We have one guard for 90 people in the camp, its director said.', []],
  ['Tribes', 'Some 12,000 people from Arab tribes attended the release of prisoners of Islamic State.', []],
  ['Warsaw', 'Four Polish children aged four, six, nine and ten came home from the camp.', ['4 PL returned children']],
  ['Bride', 'The mother of five, a returnee from Syria, was one of a family of nine.', []],
  // No people of the topic: an age, a country's population, another family's.
  ['Austrian mother loses', 'The Austrian woman, 26, has been in Roj camp for six years. Her son, now nine, was born there.', []],
  ['Jordan tired of war', 'Jordan shelters 660,000 people who fled Syria.', []],
  ['Researcher', 'She spent four summers interviewing teenagers in the camps.', []],
  ['Sydney', 'Ten women aged between 20 and 31 were flown home to Australia from Syria.', ['10 AU repatriated women']],
];

/** What happened to people, where something else is told beside them; no event is better than a wrong one. */
export const BESIDE: readonly Home[] = [
  [
    'Rabia',
    'A convoy with 90 Iraqi families crossed from Syria into Iraq on Sunday on its way to Mosul.',
    ['90 IQ returned|repatriated|- *'],
  ],
  ['Moved', 'The US army moved 60 detainees from Syria to Iraq in May.', ['60 - * *']],
  ['Home', 'Baghdad took back 60 detainees from Syria in May.', ['60 IQ repatriated *']],
  [
    'Oslo counts',
    'Around 140 people left Norway for Syria or Iraq; roughly half have come back and at least 40 are believed to be dead.',
    ['around 140 NO travelled *', 'at least 40 NO killed *'],
  ],
  [
    'Report',
    'She spoke of 510 foreign children held in the camp, and of at least 40 who died last year.',
    ['510 - detained children', 'at least 40 - killed *'],
  ],
  [
    'Ghent',
    'Some 27 Belgian women who are suspected of having joined Islamic State are held in the camps.',
    ['around 27 BE detained women'],
  ],
  ['Jury', 'All but two of the Danish women who came home from the camp have been convicted.', []],
  ['Order', 'An order in favour of 23 Danish women in the camp fell before anyone had been brought home.', ['23 DK detained|- women']],
  [
    'Ottawa',
    'Nine Canadian men, for whose return relatives campaigned, are in prison; four of them won a ruling.',
    ['9 CA detained men', '4 CA -|detained men'],
  ],
  ['Count', 'The ministry put the number of French women and children in the camps at nearly 200.', ['around 200 FR detained everyone|-']],
  // Taken back in the same breath.
  ['Ministry', 'The minister said that 16 British women had been stripped of citizenship, before an aide corrected him.', []],
];
