import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  ['The flight landed, the Interfax agency reported, citing the Uzbek foreign ministry.', 'Uzbek foreign ministry | UZ'],
  [
    'According to the Balkan Post newspaper, quoting an Albanian government official, the flight landed.',
    'an Albanian government official | AL',
  ],
  ['State television said, citing the Iraqi interior ministry, that the flight landed.', 'Iraqi interior ministry | IQ'],
  [
    'The Kest agency, referring to the Ministry of Foreign Affairs in Dushanbe, said that the flight landed.',
    'Ministry of Foreign Affairs | TJ',
  ],
  ['The flight landed, the newspaper Morgenposten reported, citing unnamed sources.', 'Morgenposten | null'],
  ['The Danish foreign ministry said, citing the weather, that the flight was late.', 'Danish foreign ministry | DK'],
  ['Dana Kest, a lawyer, said, referring to the embassy in Baghdad, that the flight was late.', 'Dana Kest | null'],
])('whom a medium cites: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['The host, the Netherlands, said that it was late.', 'Netherlands | NL'],
  ['Another country, Denmark, said that it was late.', 'Denmark | DK'],
  ['One — Kenya — said that it was late.', 'Kenya | KE'],
  ['A lawyer in the capital, Denmark, said that it was late.', 'A lawyer in the capital | null'],
])('a state beside what it is: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['Norwegian minister Kari Dorn waits. Her Belgian colleague, Timur Kest, said it was late.', 'Timur Kest | BE'],
  ['Norwegian minister Kari Dorn waits. Her Danish counterpart took another tone. It was late, Timur Kest said.', 'Timur Kest | DK'],
  ['“It is cold,” Norwegian minister Kari Dorn said. Her Danish colleague agreed. “It is late,” he said.', 'Her Danish colleague | DK'],
  ['The nurse Kari Dorn waits. Her colleague Timur Kest said it was late.', 'Timur Kest | null'],
])('of another state: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test('who opens the paragraph speaks in it, whatever is said of others', () => {
  const text =
    'Iraq’s court opened the files. Iraq will try them.\n\nThe State Department has been blunter. “Iraq has done us a favour. Others must act,” said Dana Kest, the acting counterterrorism coordinator.';
  expect(speakerOf(text)).toBe('Dana Kest | US');
});

test('a name with its own letters behind it is an organisation’s', () => {
  const text = 'Boys Behind Wire (BBW) counts 700.\n\nAustria is silent.\n\n“It is late,” said Dana Kest, co-author of the report.';
  expect(speakerOf(text)).toBe('Dana Kest | NGO');
});

test.each<[string, string]>([
  ['One of the women, who gave her name as Samira, left in 2014. “It was late,” she said.', 'Samira | null'],
  ['A woman who asked to be called Hanna was fetched in May. “It was late,” she said.', 'Hanna | null'],
  ['At the gate stood Amina, a Moroccan. “It was late,” she said.', 'Amina | null'],
  ['In a tent near the fence, Zeynep, a Turkish mother of two, has lost hope.\n\n“It was late,” she said.', 'Zeynep | null'],
  ['Raymond, as she asked to be called, has two children. “It was late,” she said.', 'Raymond | null'],
  ['Among them is the daughter of Ann Kest. On Friday she saw her grandsons. “It was late,” she said.', 'Ann Kest | null'],
  ['The daughter of Ann Kest was fetched on Friday. “It was late,” she said.', 'undefined | undefined'],
])('people known by one name, or by whose they are: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});
