import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name | role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name} | ${speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  ['Kari Lunde is justice minister of Norway. “We will wait,” Lunde said.', 'Kari Lunde | justice minister of Norway | NO'],
  ['Luc Maes is a spokesman for the European Union. “We will wait,” Maes said.', 'Luc Maes | spokesman for the European Union | EU'],
  [
    'Rojda Kest is co-chair of the Foreign Relations Department in the Autonomous Administration. “We will wait,” Kest said.',
    'Rojda Kest | co-chair of the Foreign Relations Department in the Autonomous Administration | AANES',
  ],
  // Not what somebody is.
  ['Ann Kest is angry with the French minister. “We will wait,” Kest said.', 'Ann Kest | null | null'],
  ["Ann Kest is the French minister's neighbour. “We will wait,” Kest said.", 'Ann Kest | null | null'],
  ['Ann Kest is waiting for the French minister. “We will wait,” Kest said.', 'Ann Kest | null | null'],
])('what a sentence says somebody is: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test('whoever is spoken to is not what the sentence behind the comma tells', () => {
  expect(speakerOf('Ms Kest, the Federal Council decided in May to wait. “It is right,” Ms Kest said.')).toBe('Kest | null | null');
});

test.each<[string, string]>([
  [
    'The Autonomous Administration wants a court. “It must sit here,” said Rojda Kest, co-chair of the Department of Foreign Relations.',
    'AANES',
  ],
  [
    'Iraqi Kurdistan wants a court, and so did the KRG in May. “It must sit here,” said Rojda Kest, head of the Department of Foreign Relations.',
    'null',
  ],
])('an office that several bodies have is of the one that the text is about: %s', (text, country) => {
  expect(speakerOf(text).endsWith(`| ${country}`)).toBe(true);
});

test('a minister who speaks beside an American deed is of the country that the text is about', () => {
  const text =
    'Norway fetched ten people. Norway had waited long.\n\nA US plane brought them, and the US army helped. Justice minister Kari Lunde said that Norway was glad.';
  expect(speakerOf(text)).toBe('Kari Lunde | Justice minister | NO');
});
