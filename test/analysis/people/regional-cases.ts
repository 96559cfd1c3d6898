import type { SpeakerCase } from './agency-cases.js';

const is = (what: string, name: string | null, country: string | null, words: string, ...paragraphs: string[]): SpeakerCase => ({
  what,
  text: paragraphs.join('\n\n'),
  words,
  name,
  country,
});

/** Titles, acronyms and offices as the papers of many countries write them. */
export const TITLES: readonly SpeakerCase[] = [
  is(
    'a cabinet secretary, then "the CS"',
    'Peter Odhiambo',
    'KE',
    'in good time',
    'Kenya has no timetable, Interior Cabinet Secretary Peter Odhiambo has said.',
    '"They will come in good time," said the CS.',
  ),
  is(
    'a member of the Irish parliament',
    'Aoife Ní Bhriain',
    'IE',
    'a disgrace',
    'Ireland has brought nobody back. Independent TD Aoife Ní Bhriain said it was a disgrace.',
  ),
  is(
    'a police rank and its force',
    'Ronald Tapscott',
    'GB',
    'no arrests',
    'Britain lost track of him. Chief Supt Ronald Tapscott, of Wessex Police, said there had been no arrests.',
  ),
  is(
    'a Malay title is no name',
    'Zulkifli Rahman',
    'MY',
    'be charged',
    'Malaysia waits. Datuk Zulkifli Rahman, the deputy home minister, said they would be charged.',
  ),
  is(
    'a ministry by its acronym',
    'Suresh Patkar',
    'IN',
    'no update',
    'NEW DELHI: The Ministry of External Affairs (MEA) answered on Thursday.',
    '"There is no update," MEA spokesperson Suresh Patkar said.',
  ),
  is(
    'an office by its initials, and a name that other states share',
    'Tariq Lashari',
    'PK',
    'no such citizens',
    'ISLAMABAD: The Foreign Office on Friday called the story untrue.',
    '"There are no such citizens," FO spokesperson Tariq Lashari said. Pakistan has not been asked.',
  ),
  is(
    'an office of that name of the state beside it',
    'German Foreign Office',
    'DE',
    'under way',
    'The German Foreign Office said that talks with London were under way.',
  ),
  is(
    'a participle in a title',
    'Henk Terpstra',
    'NL',
    'must fetch',
    'The Dutch state must fetch the children within ten weeks, presiding judge Henk Terpstra ruled.',
  ),
  is(
    'a special representative',
    'Aino Kallio',
    'FI',
    'are well',
    'Finland fetched two orphans. Special representative Aino Kallio said they are well.',
  ),
  is(
    'bare officials of the country spoken of',
    null,
    'DE',
    'forty',
    'Germany counts its returnees. Security officials say that forty cannot be found.',
  ),
];

export const BODIES: readonly SpeakerCase[] = [
  is(
    'a charity named behind what it is, then "the charity"',
    'Nurses Without Pause',
    'NGO',
    'every tent',
    'The medical charity Nurses Without Pause runs two clinics. The charity said every tent had a sick child.',
  ),
  is(
    'whoever leads the mission of the charity',
    'Berit Solheim',
    'NGO',
    'in nylon',
    'The medical charity Nurses Without Pause runs two clinics in Syria.',
    '"They sleep in nylon," says Berit Solheim, who leads the charity\'s mission in north-east Syria.',
  ),
  is(
    'a member of a campaign group',
    'Moira Keswick',
    'NGO',
    'an outlier',
    'Moira Keswick, of campaign group Daylight, said Britain was an outlier.',
  ),
  is(
    'a scholar speaks for nobody',
    'Tunde Afolabi',
    null,
    'a satire',
    'Dr Tunde Afolabi of the Abuja Institute of Strategic Thought said it was a satire.',
  ),
  is(
    'an office of the UN',
    'UN human rights office',
    'UN',
    'eighteen',
    'The UN human rights office said it had counted eighteen killings.',
  ),
  is(
    'a service named behind what it is',
    'KNB',
    'NL',
    'ninety',
    'The Netherlands has 75 adults and ninety children there, according to the intelligence service KNB.',
  ),
  is(
    "a party's spokesperson",
    'Ute Brandstetter',
    'DE',
    'who does',
    'Germany lost track of 32 adults. "If he does not know, who does?" asked Ute Brandstetter, the party\'s spokesperson on security.',
  ),
];

export const CALLED_BACK: readonly SpeakerCase[] = [
  is(
    'a description of whoever was named',
    'Yusuf Karimi',
    null,
    'picks up',
    'Yusuf Karimi, 58, last heard from his son in 2021.',
    '"Nobody picks up the phone," the retired tram driver told the paper.',
  ),
  is(
    'the one person whom a paragraph names, not its subject',
    'Joost Akkerman',
    'NL',
    'years',
    'Helen Pryce, a professor in Boston, calls it neglect.',
    'In The Hague, I put that word to Joost Akkerman, the Dutch counterterrorism coordinator. He winced. "It took us years," he said.',
  ),
  is(
    '"her" in his sentence is somebody else',
    'Gareth Plume',
    'GB',
    'her bed',
    'A Scottish bride asked to come home. Security Minister Gareth Plume slammed the door on her return. He told a radio station: "She made her bed."',
  ),
  is(
    'a participle that opens the sentence has the subject behind the comma',
    'Selim Aydin',
    'TR',
    '900 foreigners',
    'Turkish Interior Minister Selim Aydin spoke in Izmir. Noting that 900 foreigners were still held, Aydin said the work would go on.',
  ),
  is(
    'the adviser whose name comes a sentence later, behind what he said',
    'Haidar al-Janabi',
    'IQ',
    'Up to 900',
    'BAGHDAD - Iraq is willing to try them, its national security adviser said on Sunday.',
    'Up to 900 men could be moved within a year, Haidar al-Janabi told an agency.',
  ),
  is(
    'a name given for the press',
    'Umm Salma',
    null,
    'where he sleeps',
    'A Danish diplomat would not speak. One of the four women, who gave her name only as Umm Salma, said she had signed nothing. "Tell me where he sleeps," she said.',
  ),
  is(
    "an office of somebody's",
    null,
    'AU',
    'nothing to add',
    "Australian Home Affairs Minister Joan Pettifer was away. Last night Ms Pettifer's office said it had nothing to add.",
  ),
];
