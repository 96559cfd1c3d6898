import type { SpeakerCase } from './agency-cases.js';

/** Where a phrase begins and ends that names who speaks. */
export const PHRASES: readonly SpeakerCase[] = [
  {
    what: 'somebody by the age, with where they are from',
    text: 'Mirko Daum, whose niece is in Roj, came to the hearing. The 71-year-old from Linz said he had slept badly. “They will come home,” he said.',
    words: 'he had slept badly',
    name: 'Mirko Daum',
    country: null,
  },
  {
    what: 'a title of several words joined by hyphens',
    text: 'US Ambassador-at-large for justice Dana Holt-Reed said the camps were no answer.',
    words: 'the camps were no answer',
    name: 'Dana Holt-Reed',
    country: 'US',
  },
  {
    what: 'a secretary general of a charity',
    text: 'Open Doors, an aid organisation in Oslo, asked for a flight. “Who else will fetch them?” asked its secretary general, Berit Sandnes.',
    words: 'Who else will fetch them',
    name: 'Berit Sandnes',
    country: 'NGO',
  },
  {
    what: 'for how long, inside the verb',
    text: 'The Syrian Democratic Forces have for months asked that others guard the prisons.',
    words: 'others guard the prisons',
    name: 'Syrian Democratic Forces',
    country: 'SDF',
  },
  {
    what: 'an office for a kind of crime',
    text: "Serbia is waiting. The prosecutor's office for organised crime said it had opened four cases in Serbia.",
    words: 'it had opened four cases',
    name: "prosecutor's office for organised crime",
    country: 'RS',
  },
  {
    what: 'a country with the month in which it acts',
    text: 'Norway in March fetched one family, but has said it will not go again.',
    words: 'it will not go again',
    name: 'Norway',
    country: 'NO',
  },
  {
    what: 'a body with the place where it acts',
    text: 'Kurdish forces in eastern Syria say they can feed the prisoners for a month.',
    words: 'they can feed the prisoners',
    name: 'Kurdish forces',
    country: 'SDF',
  },
  {
    what: 'the special services of a country',
    text: 'Tajikistan brought home 80 children in May. According to the special services, 1,900 citizens had left.',
    words: '1,900 citizens had left',
    name: 'special services',
    country: 'TJ',
  },
  {
    what: 'a first name with an age',
    text: 'UNICEF’s man in Osh, Peter Wray, called the flight a relief.\n\nAinura, 49, from a village in the hills, had waited for years. “They rang at night,” she told this paper.',
    words: 'They rang at night',
    name: 'Ainura',
    country: null,
  },
];

/** Who is called back by an age. */
export const AGED: readonly SpeakerCase[] = [
  {
    what: 'whose age was told',
    text: 'Lena Brugg, 44, who runs a bakery, fetched her niece. Tom Farr, 30, drove. “It was dark,” the 44-year-old said.',
    words: 'It was dark',
    name: 'Lena Brugg',
    country: null,
  },
  {
    what: 'a relative whom nobody names, after a politician of the paragraph above',
    text: 'Austria waits. The general secretary of the Free League, Jost Ammer, said nobody should come.\n\nThe boy will live with his grandmother in Graz. “His bed is made,” the 62-year-old told a broadcaster.',
    words: 'His bed is made',
    name: null,
    country: null,
  },
];

/** Whose office it is, in texts that move from country to country. */
export const MOVING: readonly SpeakerCase[] = [
  {
    what: 'a section that opens with a country and a dash',
    text: 'Where they stand:\n\nFRANCE - Paris has fetched nine. The interior ministry said more would come.\n\nNORWAY - Five orphans came in June. The justice ministry said that it had no plan for adults.',
    words: 'it had no plan for adults',
    name: 'justice ministry',
    country: 'NO',
  },
  {
    what: 'an aide under such a section',
    text: 'Where they stand:\n\nKOSOVO - Pristina has fetched all.\n\nRUSSIA - Moscow has fetched a hundred. An aide to the commissioner said that flights would follow.',
    words: 'flights would follow',
    name: null,
    country: 'RU',
  },
  {
    what: 'a mayor at home, below what another country does',
    text: 'Three German women are back. German police met them, and Germany will try them. The Germans had been in Roj.\n\nTurkey has announced that it will send more.\n\nThe mayor, Uta Krahn, asked for calm. “They have a grandmother here,” she said.',
    words: 'They have a grandmother here',
    name: 'Uta Krahn',
    country: 'DE',
  },
  {
    what: 'a minister who has spoken with an embassy',
    text: 'Kenya will fetch its children. Kenyan mothers had asked for it.\n\nThe minister said a committee had talked with the US embassy. Answering Senator Ben Otieno, the minister said the list was long.',
    words: 'the list was long',
    name: null,
    country: 'KE',
  },
  {
    what: 'the chargé of an embassy',
    text: "Kenya will fetch its children. Kenyan mothers had asked for it.\n\nAt the United States Embassy, chargé d'affaires Ellen Moss said that an aircraft was waiting.",
    words: 'an aircraft was waiting',
    name: 'Ellen Moss',
    country: 'US',
  },
  {
    what: 'a paragraph that moves to another capital',
    text: 'The Philippine government will send home 11 Indonesians, an official in Manila said.\n\nIn Jakarta, the news was met with caution.\n\nPresidential spokesman Rudi Hartawan said that the cabinet would talk about it.',
    words: 'the cabinet would talk about it',
    name: 'Rudi Hartawan',
    country: 'ID',
  },
  {
    what: 'what a country did last year',
    text: 'The Malaysian government will send home two Indonesians. Malaysian police hold them.\n\nLast year Indonesia accepted 18 of its nationals.\n\nThe social minister, Rudi Hartawan, said that they were at school.',
    words: 'they were at school',
    name: 'Rudi Hartawan',
    country: 'ID',
  },
];

/** Titles of many words. */
export const LONG_TITLES: readonly SpeakerCase[] = [
  {
    what: 'a minister in a ministry',
    text: 'Jamaica will fetch its nationals, Minister in the Ministry of National Security Devon Brathwaite-Cole said. “It is not our policy to wait,” replied Brathwaite-Cole.',
    words: 'It is not our policy to wait',
    name: 'Devon Brathwaite-Cole',
    country: 'JM',
  },
  {
    what: 'an office before a retired rank',
    text: 'Indonesia waits. Coordinating Minister for Legal Affairs (ret.) Gen. Bima Prakoso met reporters. “They burned their bridge,” the minister said.',
    words: 'They burned their bridge',
    name: 'Bima Prakoso',
    country: 'ID',
  },
  {
    what: 'a coordinating minister of a capital',
    text: 'Jakarta’s coordinating security minister said last week that the cabinet would meet.',
    words: 'the cabinet would meet',
    name: null,
    country: 'ID',
  },
  {
    what: 'the then minister',
    text: 'Denmark waited. “It is still our wish,” the then justice minister, Tage Ravn, said at the time. Danish law has changed.',
    words: 'It is still our wish',
    name: 'Tage Ravn',
    country: 'DK',
  },
  {
    what: 'whoever advises a body',
    text: '“The plane is the cheap part,” said Ylva Strand, who advises the UN counter-terrorism office.',
    words: 'The plane is the cheap part',
    name: 'Ylva Strand',
    country: 'UN',
  },
  {
    what: 'a body whose name begins like a title',
    text: 'Justice Sans Limites said on Monday that the camps must close.',
    words: 'the camps must close',
    name: 'Justice Sans Limites',
    country: 'NGO',
  },
];
