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
    what: 'a minister for a list of fields',
    text: 'Indonesia waits. Earlier, Coordinating Minister for Political, Legal, and Security Affairs Bagus Wirya said the government would decide.',
    words: 'the government would decide',
    name: 'Bagus Wirya',
    country: 'ID',
  },
  {
    what: 'the head whose rank stands behind a comma',
    text: 'Indonesia waits. The National Counterterrorism Agency gave another number. Its head, Comr. Gen. Bagus Wirya, said that six hundred were left.',
    words: 'six hundred were left',
    name: 'Bagus Wirya',
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

/** Whom somebody speaks for by what stands around. */
export const AROUND: readonly SpeakerCase[] = [
  {
    what: 'a lawyer of families of a nation',
    text: 'Elise Morvan, who represents nine French families, said that they had learned of it from the news.',
    words: 'they had learned of it',
    name: 'Elise Morvan',
    country: null,
  },
  {
    what: 'whoever represents an administration',
    text: 'Dilan Serhat, who represents the autonomous administration in Berlin, said that nobody had called.',
    words: 'nobody had called',
    name: 'Dilan Serhat',
    country: 'AANES',
  },
  {
    what: 'the Syria director of a charity that is called so',
    text: 'The charity Bright Homes closed its schools in March. Its Syria director, Helen Marsh, said that two of its staff had been threatened.',
    words: 'two of its staff had been threatened',
    name: 'Helen Marsh',
    country: 'NGO',
  },
  {
    what: 'the director of an organ that opens the sentence before',
    text: 'Morocco is counting. The country’s counter-terrorism bureau, the BCT, has a list of 900. Its director, Hamid Berrada, said that most were dead. Moroccan police agree.',
    words: 'most were dead',
    name: 'Hamid Berrada',
    country: 'MA',
  },
  {
    what: 'an official after what his body says',
    text: 'Canada is waiting. Canadian judges have ruled.\n\nThe self-administration in northeastern Syria says it cannot hold them forever. “They sign, we open the gate,” Berivan Sor, an official who handles foreign guests, told a wire service.',
    words: 'They sign, we open the gate',
    name: 'Berivan Sor',
    country: 'AANES',
  },
  {
    what: 'the head of a state commission',
    text: 'Uzbekistan has fetched five hundred. “They were deceived,” said Nodira Karimova, who heads the state commission on women. Uzbek schools took them in.',
    words: 'They were deceived',
    name: 'Nodira Karimova',
    country: 'UZ',
  },
  {
    what: 'aid workers',
    text: 'Relief workers say that the schools have been closed since May.',
    words: 'the schools have been closed',
    name: null,
    country: 'NGO',
  },
  {
    what: 'a camp manager of the administration',
    text: 'Kurdish officials asked for help. Nine were killed, according to camp manager Nesrin Daud.',
    words: 'Nine were killed',
    name: 'Nesrin Daud',
    country: 'AANES',
  },
  {
    what: 'a chairman who says where people are held',
    text: 'Kyrgyzstan has moved slowly. The chairman of the State Committee for National Security, General Almaz Toktoev, told parliament in June that Syria was next in turn.',
    words: 'Syria was next in turn',
    name: 'Almaz Toktoev',
    country: 'KG',
  },
  {
    what: 'authorities and what they are doing',
    text: 'Kurdish authorities holding about 9,000 people in the camp say that they had asked for her to be fetched.',
    words: 'they had asked for her',
    name: 'Kurdish authorities',
    country: 'AANES',
  },
];

/** Whom "he" and "she" are. */
export const PRONOUNS: readonly SpeakerCase[] = [
  {
    what: 'the head of an association with a long name',
    text: 'A ministry spokesman in Tunis, Lotfi Amor, said nobody was expected.\n\nThe head of the Association of Families of Tunisians Stranded Abroad, Mongi Dridi, came out in the afternoon. “They are our sons,” he said.',
    words: 'They are our sons',
    name: 'Mongi Dridi',
    country: 'NGO',
  },
  {
    what: 'a father whose daughter has her boys with her',
    text: 'The head of the spy agency, Rosa Petrie, said little.\n\nKevin Abbas, whose daughter is in the camp with her three boys, said families had been told to wait.\n\n“What is the excuse now?” he said.',
    words: 'What is the excuse now',
    name: 'Kevin Abbas',
    country: null,
  },
  {
    what: 'nobody who was only told something',
    text: 'The Philippine government will wait, Justice Undersecretary Ernesto Maligaya told reporters.\n\nThree will stay, because charges are pending in Taguig City. “No one will get on a plane,” he said.',
    words: 'No one will get on a plane',
    name: 'Ernesto Maligaya',
    country: 'PH',
  },
];

/** Papers, and offices that only the region tells. */
export const PAPERS: readonly SpeakerCase[] = [
  {
    what: 'an indictment is not by whoever spoke last',
    text: 'Her aunt does not sleep. “I count the nights,” the 58-year-old says.\n\nLea worked for the hospital, according to the indictment, which was seen by the newspaper.',
    words: 'Lea worked for the hospital',
    name: null,
    country: null,
  },
  {
    what: 'the regional administration after a Kurdish official',
    text: 'Switzerland waits. Swiss lawmakers met.\n\nThe Kurdish official in charge of guests, Kamal Daud, said that all should come.\n\nIn a statement, the regional administration said that it had no room.',
    words: 'it had no room',
    name: 'regional administration',
    country: 'AANES',
  },
  {
    what: 'a lawyer for one of them',
    text: 'Two women have asked for help. The lawyer for one of them, Marc Staller, said that it was a slow sentence.',
    words: 'it was a slow sentence',
    name: 'Marc Staller',
    country: null,
  },
];
