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
