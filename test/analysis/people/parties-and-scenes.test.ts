import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

const AUSTRIA = 'VIENNA, Oct 1 - Austria will not fetch adults, its foreign minister said on Monday. Austria has 12 children there.';
const DENMARK = 'Denmark is proud of its scheme. Denmark has 30 people at home.';

test.each<[string, string]>([
  // Those who oppose do so at home, or where a paragraph has gone to.
  [
    `${AUSTRIA}\n\nIn The Hague, Justice Minister Ruben Holt told parliament it was late.\n\nOpposition lawmaker Fenna Kest said it was shameful.`,
    'Fenna Kest | NL',
  ],
  [
    `${AUSTRIA}\n\nBelgium waits. Belgium’s minister said it was late.\n\nOpposition lawmaker Fenna Kest said it was shameful.`,
    'Fenna Kest | AT',
  ],
  [
    `${AUSTRIA}\n\nIn Damascus, Justice Minister Omar Holt said it was late.\n\nOpposition lawmaker Fenna Kest said it was shameful.`,
    'Fenna Kest | AT',
  ],
  [`${DENMARK} The ministry in Helsinki was silent.\n\nThe opposition Liberals said the law was weak.`, 'The opposition Liberals | DK'],
  ['Britain waits. Tory backbencher Sir Gerald Kest said it was late.', 'Gerald Kest | GB'],
  ['Germany waits. The far-right Alternative for Order said it was late.', 'The far-right Alternative for Order | DE'],
  ['Germany waits. Ann Kest, a Social Democrat, said it was late.', 'Ann Kest | DE'],
  ['Germany waits. Ann Kest, a democrat at heart, said it was late.', 'Ann Kest | null'],
  ['Norway and Denmark wait. In Copenhagen, opposition leader Ann Kest said it was late.', 'Ann Kest | DK'],
  // Parties by one word.
  ['Australia waits. The Coalition said that it was late.', 'Coalition | AU'],
  ['Australia waits. The Coalition was glad. “It is late,” immigration spokesman Dean Kest said.', 'Dean Kest | AU'],
  ['Syria and the US-led coalition fought. The Coalition said it was late.', 'Coalition | COALITION'],
  ['Australia waits. Labor said it was late.', 'Labor | AU'],
  // A place that a clause tells of and the office behind it.
  [`${DENMARK} In Finland, where six women live, the interior minister said it was late.`, 'the interior minister | FI'],
  [`${DENMARK} In Norway, where the mood is dark, Interior Minister Ida Kest said it was late.`, 'Ida Kest | NO'],
  [`${DENMARK} In Syria, where 70 Danes are held, Justice Minister Ida Kest said it was late.`, 'Ida Kest | DK'],
  [`${DENMARK} In Turkey, where she met her counterpart, Justice Minister Ida Kest said it was late.`, 'Ida Kest | DK'],
])('whose party or minister it is: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  // Fields in a list are one office.
  ['Portugal waits. The Minister for Home Affairs, Regional Integration and Trade, Ramon Kest, said: “It is late.”', 'Ramon Kest | PT'],
  [
    'Portugal waits. The Minister for Home Affairs, Regional Integration and Trade, Ramon Kest, was glad. “It is late,” the Minister said.',
    'Ramon Kest | PT',
  ],
  ['The Mayor of Porto, Ana Holt and Ben Dorn, Ramon Kest, said it was late.', 'Ramon Kest | null'],
  // Letters before what somebody coordinates are an adjective; a country in full is where they work.
  ['British ministers came. US counter-terror coordinator Dale Kest said it was late.', 'Dale Kest | US'],
  ['Finland waits. Ann Kest took over as justice minister in May. “It is late,” Kest said.', 'Ann Kest | FI'],
  ['Finland waits. Ann Kest, sworn in as prime minister in May, was glad. “It is late,” Kest said.', 'Ann Kest | FI'],
  // An official right behind an office.
  ['The UN’s counter-terrorism office was glad. “It is late,” an official said.', 'an official | UN'],
  ['Norway’s foreign ministry was silent. “It is late,” an official told reporters.', 'an official | NO'],
  ['The Red Cross was silent. Camps are full. “It is late,” an official said.', 'an official | null'],
  // Those whom no state around has sent.
  ['Britain has protested. “It is late,” said Viktor Kest, an official in the separatist leader’s office.', 'Viktor Kest | null'],
  ['Finland waits. The security service, Kesto, said it was late.', 'Kesto | FI'],
  // Whose ministers a broadcaster asks.
  [
    'Radio Sweden, Evening Programme, 3 March 2021. Transcript.\n\nTurkey has caught a woman. Denmark took her passport.\n\nPrime Minister Ann Kest said it was late.',
    'Ann Kest | SE',
  ],
])('whom an office speaks for: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});
