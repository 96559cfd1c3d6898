import type { Count } from './counts.js';

/** Counts that are hard to read, as in `counts.ts`: written, with what is expected, before the rules had read them. */
export const PLACES: readonly Count[] = [
  ['Police in Bosnia are watching 45 returnees from Syria.', ['45 BA * *']],
  ['Kosovo police said 11 returnees from Syria were arrested in March.', ['11 XK detained|returned *']],
  ['SARAJEVO - Some 50 returnees from Syria live in Bosnia under watch.', ['around 50 BA * *']],
  ['In Trinidad, 130 people left for Islamic State territory.', ['130 TT travelled *']],
  ['Tunis put the number of its citizens who fought in Syria at 2,929.', ['2929 TN travelled *']],
  ['The security service puts at 300 the number of Belgians who went to Syria.', ['300 BE travelled *']],
  ['A government report puts the number of French children still in the camps at around 120.', ['around 120 FR -|detained children']],
  ['A court in Bonn sentenced three women who came back from Syria in 2021.', ['3 DE|- convicted|returned women']],
  ['Berlin’s senate counts 27 returnees from Islamic State territory in the city.', ['27 DE * *']],
  [
    'STOCKHOLM - The security police know of 150 people who came back from Syria. Of them, 12 have been tried.',
    ['150 SE returned *', '12 SE prosecuted *'],
  ],
  [
    'Four Finns, a mother and three children, flew into Helsinki from Erbil after years in al-Hol.',
    ['4 FI returned|repatriated *', '?3 FI returned|repatriated children'],
  ],
  ['Brussels airport police met six women who arrived from Roj camp.', ['6 BE|- returned women']],
];

export const TURNS: readonly Count[] = [
  [
    'About 30 Swedish women and 70 children live in the camps in Syria.',
    ['around 30 SE -|detained women', 'around 70 SE|- -|detained children'],
  ],
  ['About 30 Swedish women and 47 children live in the camps in Syria.', ['around 30 SE -|detained women', '47 SE|- -|detained children']],
  ['Sweden waited while 85 children in the camps were handed over to foreign delegations.', ['85 - repatriated|detained children']],
  ['Some 173 Malians tried to go to Syria to join Islamic State but were turned back.', ['around 173 ML - *']],
  ['Fourteen children were born there to Danish women who had joined Islamic State.', ['14 DK|- - children']],
  ['The 14 Danish children were born in the camps to parents who had travelled to join Islamic State.', ['14 DK -|detained children']],
  ['Denmark knows of 19 children in the camps whose parents left to join Islamic State.', ['19 DK -|detained children']],
  ['Another 60 were stopped at the airport in Casablanca as they tried to join Islamic State.', ['60 MA|- -|detained *']],
  ['Of the 41 Slovenes and Croats who left for Syria, the two governments say, 11 are dead.', ['41 - travelled *', '11 - killed *']],
  ['Twelve mothers turned down an offer to fly home to Belgium from Roj camp.', ['12 BE|- - women']],
  ['The camp’s population has fallen from 73,000 in 2019 to about 40,000 now.', ['?73000 - -|detained *', '?around 40000 - -|detained *']],
  ['The number of foreign women in the camp rose by 90 to 2,400 last year.', ['2400 - -|detained women']],
  ['Not one of the 67 Portuguese detained in Syria has been brought home.', ['67 PT detained *']],
  ['All but five of the 32 Norwegian children in the camps have come home.', ['32 NO * children', '?5 NO * children']],
  [
    'The number of Danish children held in Roj, put at 19 a year ago, now stands at five.',
    ['19 DK detained children', '?5 DK detained children'],
  ],
  [
    'Russia took home 341 children, Uzbekistan 321 and Tajikistan 146, a tally of the camps shows.',
    ['341 RU repatriated children', '321 UZ repatriated *', '146 TJ repatriated *'],
  ],
  [
    'As many as 1,500 Moroccans joined Islamic State, and at least 600 of them were killed.',
    ['up to 1500 MA travelled *', 'at least 600 MA killed *'],
  ],
  ['The Dutch intelligence service estimates that 90 minors with a Dutch parent are in northern Syria.', ['90 NL -|detained children']],
  ['Prosecutors charged nine of the 14 women whom Germany took back in October.', ['9 DE prosecuted women|-', '14 DE repatriated women']],
  ['Under the deal Iraq handed 188 Turkish children of suspected Islamic State members to Ankara.', ['188 TR repatriated children']],
  ['Iraq has jailed 19 Russian women for life for joining Islamic State.', ['19 RU convicted|detained women']],
  [
    'A flight with 59 women and 99 children, all citizens of Kyrgyzstan, landed in Bishkek from Damascus.',
    ['59 KG returned|repatriated women', '99 KG returned|repatriated children'],
  ],
];
