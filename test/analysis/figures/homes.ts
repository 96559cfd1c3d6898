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
  // Written from a capital, about everybody.
  ['Camp doctors appeal', 'BERLIN - The camp holds 27,000 children, aid workers said.', ['27000 - detained children']],
];
