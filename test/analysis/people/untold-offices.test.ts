import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  // Courts and prosecutors sit in a town of their country.
  ['A court in Rotterdam jailed a woman. The prosecution said that it was content.', 'prosecution | NL'],
  ['Hamburg prosecutors charged two. A spokesman for the court said that it was late.', 'A spokesman for the court | DE'],
  ['Morocco waits. One went to the judge in Sale. The ministry said that it was late.', 'ministry | MA'],
  // Towns are heard where no country is named.
  ['Relatives met in Marseille and in Lyon. The foreign ministry said that it was late.', 'foreign ministry | FR'],
  ['The boys were moved to Hasakah. The governor said that it was late.', 'The governor | null'],
  // An embassy is none of the country where it stands.
  ['A Danish woman asked for help. The embassy in Amman said that it was late.', 'embassy in Amman | DK'],
  ['Kenya took two. An embassy official in Baghdad said that it was late.', 'An embassy official in Baghdad | KE'],
  ['Norway took two. The ministry in Baghdad said that it was late.', 'ministry in Baghdad | IQ'],
  // The country that acted twice in a row, and whose people are spoken of.
  [
    'Spain took two. Portugal took three. Officials in Lisbon were glad. The interior ministry said that it was late.',
    'interior ministry | PT',
  ],
  ['Families of Tunisians met. The foreign ministry said it was late. Libyan officials had nothing to add.', 'foreign ministry | TN'],
  ['The Kenyan side said that it was late.', 'Kenyan side | KE'],
  ['Another side said that it was late.', 'Another side | null'],
  // The titles of others, where nothing else tells.
  ['“It is late,” said Kosovo’s justice minister Arben Kest. Prime Minister Luan Dorn said it was cold.', 'Luan Dorn | XK'],
  // Those of a party are at home, whoever acted last.
  [
    'Canada waits. Canadian families wait too. Canada owes them an answer. The United States took two home. Conservative public safety critic Todd Kest said it was late.',
    'Todd Kest | CA',
  ],
  // Of agencies, forces and services.
  ['UNICEF was glad. “It is late,” the agency’s representative in Syria said.', 'the agency’s representative in Syria | UN'],
  ['Special Branch of Malaysia said it knew. “It is late,” its deputy director said.', 'its deputy director | MY'],
  ['Jakarta waits. The agency BNPT said it knew. The agency’s head said that it was late.', 'The agency’s head | ID'],
  ['Manila waits. The Armed Forces chief said that it was late.', 'The Armed Forces chief | PH'],
  ['Manila waits. The Joint Task Force said that it was late.', 'Joint Task Force | PH'],
  ['Iraq told the state news agency INA that it was glad. Spokesman Ali Kest said that it was late.', 'Ali Kest | IQ'],
  ['Russia waits. The Commissioner for Children’s Rights, Lidia Kest, said that it was late.', 'Lidia Kest | RU'],
  ['Russia waits. The Foundation for Children’s Rights said that it was late.', 'Foundation for Children’s Rights | NGO'],
  // Where people went says nothing of who speaks, however many countries stand there.
  ['Three Danes met in Odense. Others had gone to Syria and Iraq. The security service said that it was late.', 'security service | DK'],
  // A dateline in small letters.
  ['Nairobi - The report was read. The interior ministry said that it was late.', 'interior ministry | KE'],
  // Bodies called by what they are for, and whoever directs what a body does somewhere.
  ['France has women in the camps. Lantern for Children warned that it was late.', 'Lantern for Children | NGO'],
  ['France has women in the camps. “It is late,” said Ann Kest, a spokeswoman for Families for Return.', 'Ann Kest | NGO'],
  ['France has women in the camps. Mothers without Borders said that it was late.', 'Mothers without Borders | NGO'],
  ['France has women in the camps. “It is late,” said Ann Kest of Physicians for Yazidi Women.', 'Ann Kest | NGO'],
  ['“It is late,” said Ann Kest, Open Hands’s director for Syria.', 'Ann Kest | NGO'],
  ['“It is late,” said Ann Kest, the foreign ministry’s director for Syria. Norway waits.', 'Ann Kest | NO'],
  ['The Minister for Women said that it was late. Norway waits.', 'The Minister for Women | NO'],
  ['Norway waits. Ann Kest for Children said that it was late.', 'Ann Kest | null'],
  // Of what somebody speaks for of which the text tells only the name, it tells no country; unless it is somebody's name.
  ['Norway waits. “It is late,” said Ann Kest, a spokeswoman for Beyond Walls.', 'Ann Kest | null'],
  ['Norway waits. “It is late,” said Open Hearth spokesman Jan Kest.', 'Jan Kest | null'],
  ['Norway waits, Minister Dorn said. “It is late,” said Jan Kest, a spokesman for Dorn.', 'Jan Kest | NO'],
  ['Norway waits. “It is late,” said Jan Kest, a spokesman for the Ministry of Justice.', 'Jan Kest | NO'],
  ['Norway waits. “It is late,” said the Reds’ foreign policy spokesman, Jan Kest.', 'Jan Kest | NO'],
  // Where it was said, unless all meet there.
  ['It was late, a spokesman said in Berlin on Friday.', 'a spokesman | DE'],
  ['It was late, a spokesman said in Brussels on Friday.', 'a spokesman | null'],
  ['It was late, a lawyer said in Berlin on Friday.', 'a lawyer | null'],
  // Bodies sit in towns that tell of no country, and a colleague is of another one.
  ['Strasbourg was full on Friday. The judge said that it was late.', 'The judge | null'],
  ['Defence Minister Ann Kest met her Finnish colleague. Kest said that it was late.', 'Ann Kest | null'],
  // Who spoke in the sentence before, and what is called again by its last word.
  [
    'Britain took her passport. Bangladesh said it was none of its business. The foreign minister said that it was late.',
    'The foreign minister | BD',
  ],
  ['Sudan was glad. The intelligence service said it was cold. The service said that it was late.', 'intelligence service | SD'],
  ['Ireland waits. A senior official said that it was late.', 'A senior official | IE'],
  // Whose office it is behind the name, unless the country is a part of another name.
  ['“It is late,” said Justice Minister Ann Kest of Norway.', 'Ann Kest | NO'],
  ['“It is late,” said Justice Minister Ann Kest of Norway’s neighbour Finland.', 'Ann Kest | null'],
  ['“It is late,” said President Ann Kest of Norway without Borders.', 'Ann Kest | NGO'],
  // What happens where people are held is the background of a report from elsewhere.
  [
    'BAGHDAD – Iraq’s court in Rusafa met on Monday.\n\nFrance respects its verdicts, and France wants no deaths. Turkey received twelve.\n\nThousands had come since the Syrian army took over the prisons.\n\nThe Ministry of Justice said that it was late.',
    'Ministry of Justice | IQ',
  ],
])('whose the office is: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['A report by the Council of Europe’s envoy was long. The report calls on states to act.', 'the Council of Europe’s envoy | COE'],
  ['A Human Rights Watch study was long. Kenya was glad. The study says that it is late.', 'Human Rights Watch | HRW'],
  ['In a letter to the king, 14 senators asked for help. “It is late,” the letter said.', '14 senators | null'],
  ['Kenya was glad. A report was long. The report says that it is late.', 'The report | null'],
  ['Her report was long. “It is late,” it says.', 'Her report | null'],
])('whose the paper is: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});
