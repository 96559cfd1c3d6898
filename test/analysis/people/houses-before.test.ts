import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  // "its", "the country's" and "the administration" lead back over a paragraph.
  ['The Association for Lost Boys said it was cold.\n\nIts chairman, Timur Kest, said it was late.', 'Timur Kest | NGO'],
  ['Human Rights Watch said it was cold.\n\n“It is late,” said its director, Dana Kest.', 'Dana Kest | HRW'],
  ['Kenya asked for a list.\n\nIts chief negotiator, Dana Kest, said it was late.', 'Dana Kest | KE'],
  ['Britain waits. Canada’s position is clear. “It is late,” the country’s foreign ministry said.', 'country’s foreign ministry | CA'],
  [
    'In June the Autonomous Administration announced a trial. “It is late,” said Dana Kest, who represents the administration in Brussels.',
    'Dana Kest | AANES',
  ],
  [
    'The Autonomous Administration asked all states to act.\n\n“It is late,” Dana Kest, who co-chairs its office for the camps, said by phone.',
    'Dana Kest | AANES',
  ],
  [
    'The Autonomous Administration waits. Dana Kest, who deals with detainees for the administration’s external office, said it was late.',
    'Dana Kest | AANES',
  ],
  ['Dana Kest, who deals with detainees for a newspaper, said it was late.', 'Dana Kest | null'],
  ['The association of relatives has written. “It is late,” said its secretary, Dana Kest.', 'Dana Kest | NGO'],
  ['UNICEF praised it. “It is late,” said Dana Kest, the agency’s regional director for Asia.', 'Dana Kest | UN'],
  ['The Kosovo Psychosocial Network helps 62 of them. “It is late,” said director Dana Kest.', 'Dana Kest | NGO'],
  ['Tunisia waits. The National Union of Security Forces said it was late.', 'National Union of Security Forces | NGO'],
  ['The Kosovo Security Forces said it was late.', 'Kosovo Security Forces | XK'],
  // The same spokesman, first without his name.
  [
    'Iraq waits, Iraqi officials said.\n\nIt is cold, a spokesman for U.S. Central Command said.\n\n“It is late,” the spokesman, Navy Capt. Dana Kest, said.',
    'Dana Kest | US',
  ],
  // Whose government it is.
  [
    'America’s army came. America waits. Iraqi Prime Minister Salman Kest met him. The government of Prime Minister Salman Kest said it was late.',
    'government of Prime Minister Salman Kest | IQ',
  ],
  // Those who are posted somewhere are not of it.
  ['Iraq waits. Iraq tries them. Four diplomats in Baghdad said it was late.', 'Four diplomats in Baghdad | null'],
  ['Iraq waits. Iraq tries them. Three officials in Baghdad said it was late.', 'Three officials in Baghdad | IQ'],
  // Unions of those who serve a state speak for themselves.
  ['Tunisia waits. Slim Kest, spokesman of the national police union, said it was late.', 'Slim Kest | NGO'],
  ['Tunisia waits. Slim Kest, spokesman of the national police, said it was late.', 'Slim Kest | TN'],
  ['The UN human rights office in Geneva said it was late.', 'UN human rights office in Geneva | UN'],
  ['Kazakhstan waits, the National Security Committee said.\n\nIn May the agency said it was late.', 'National Security Committee | KZ'],
  ['Norway waits. The charity Open Roads asks for help. “It is late,” said Dana Kest, the charity’s lawyer.', 'Dana Kest | null'],
])('whom words before lead to: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['Seven were sent home, the Turkish interior ministry said. That brings it to 71, it added.', 'Turkish interior ministry | TR'],
  ['The case was brought by the charity Open Roads, and it argues that it was late.', 'Open Roads | NGO'],
  ['There was a question from Labour’s Ann Kest, who said it was late.', 'Ann Kest | null'],
  ['Dana Kest, the agency’s director for Asia and Central Europe, said it was late.', 'Dana Kest | NGO'],
  ['Norway waits. Justice Minister Ann Kest spoke. According to figures presented by the minister, nine have left.', 'Ann Kest | NO'],
  ['Envoy Ann Kest leads the Norwegian team. “It is cold,” Ms Kest said. The official said it was late.', 'Ann Kest | NO'],
  [
    'A Norwegian official spoke. “It is cold,” the official said. Envoy Ann Kest waits. “It is warm,” said Kest. The official said it was late.',
    'The official | NO',
  ],
  ['The lawyer Ann Kest waits. “It is cold,” Kest said. The woman, who cannot be named, said it was late.', 'The woman | null'],
  ['Ann Kest, 58, of Rio Claro, has a daughter there. She said it was late.', 'Ann Kest | null'],
  [
    'Open Roads went there. A 31-year-old woman from Lund told of her tent. “It is late,” she said.',
    'A 31-year-old woman from Lund | null',
  ],
])('who is meant by few words: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test('people said to be somewhere say nothing', () => {
  const said = statementsIn('Asked about two men said to be in jail, Ann Kest confirmed that she had been told.');
  expect(said.map(({ source }) => source?.text)).toEqual(['Ann Kest']);
});

test('an office by its house is held by whoever is named in the next paragraph', () => {
  const said = statementsIn('Police want a list, Bukit Aman’s security chief said.\n\nDatuk Carl Kest said Malaysia would wait.');
  expect(said.map(({ speaker }) => `${speaker?.name} | ${speaker?.country}`)).toEqual(['Carl Kest | MY', 'Carl Kest | MY']);
});
