import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  ['“It is late,” said Dana Kest, in charge of prisons at the Autonomous Administration.', 'Dana Kest | AANES'],
  ['Dana Kest, responsible for relief in the Kurdish-led administration, said it would wait.', 'Dana Kest | AANES'],
  ['Dana Kest, responsible for consular affairs at the Norwegian foreign ministry, said it would wait.', 'Dana Kest | NO'],
  ['Dana Kest, who is in charge of Syrian affairs at the German foreign ministry, said it would wait.', 'Dana Kest | DE'],
  ['Dana Kest, in charge of the Middle East at Human Rights Watch, said it would wait.', 'Dana Kest | HRW'],
  ['Kenya waits. Dana Kest, in charge of a bakery in Nairobi, said it would wait.', 'Dana Kest | null'],
  ['Dana Kest, responsible for two small children, said it would wait.', 'Dana Kest | null'],
])('what somebody sees to tells whom they speak for: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['The Autonomous Administration waits. Its representative in Berlin, Dana Kest, said it was late.', 'Dana Kest | AANES'],
  ['The Syrian Democratic Forces wait. Their representative in Paris, Dana Kest, said it was late.', 'Dana Kest | SDF'],
  ['Open Roads waits. Its Danish chief executive, Dana Kest, said it was late.', 'Dana Kest | NGO'],
  ['Human Rights Watch counts 700. “It is late,” said Dana Kest, a researcher with the New York-based group.', 'Dana Kest | HRW'],
  ['The charity Open Roads counts 700. “It is late,” said Dana Kest, co-author of the report.', 'Dana Kest | NGO'],
  ['The University of Lund counts 700. “It is late,” said Dana Kest, author of the study.', 'Dana Kest | null'],
  ['The charity Open Roads counts 700. “It is late,” said Dana Kest, author of four novels.', 'Dana Kest | null'],
])('whom "its", "the group" and "the report" lead back to: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['Kazakhstan waits. Deputy Chair of the Committee for Religious Affairs Timur Kest said it was late.', 'Timur Kest | KZ'],
  ['Uzbekistan waits. Timur Kest, director of the Agency for Social Protection, said it was late.', 'Timur Kest | UZ'],
  ['Tajikistan waits. Timur Kest, chair of the Committee for Social Justice and Bread, said it was late.', 'Timur Kest | TJ'],
  ['Kenya waits. Timur Kest, chair of the Committee for Open Roads, said it was late.', 'Timur Kest | NGO'],
  ['Kenya waits. Timur Kest, director of the Service for Peace, said it was late.', 'Timur Kest | NGO'],
  // The name stands right behind the unit.
  ['Kyrgyzstan waits. Deputy head of the Interior Ministry’s 5th Main Directorate Timur Kest said it was late.', 'Timur Kest | KG'],
  ['Kyrgyzstan waits. Head of the Migration Service Timur Kest said it was late.', 'Timur Kest | KG'],
  // An office of a house with a name, and who holds it.
  [
    'Scotland Yard’s counter-terrorism chief said it was late.\n\nTimur Kest said Britain would wait. British police wait.',
    'Timur Kest | GB',
  ],
])('offices of a state by what they see to: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['Norway waits. Dana Kest of the New Left Alliance said it was late.', 'Dana Kest | NO'],
  ['Norway waits. The leader of the nationalist Free Coast Front, Dana Kest, said it was late.', 'Dana Kest | NO'],
  ['Norway waits. Dana Kest, who leads the far right in the Storting, said it was late.', 'Dana Kest | NO'],
  ['Norway waits. The Party for Bread was against it. “It is late,” its deputy leader Dana Kest said.', 'Dana Kest | NO'],
  ['Germany waits. The far-right AfD said it was late.', 'The far-right AfD | DE'],
  ['Britain waits. Dana Kest, the Conservative former minister, said it was late.', 'Dana Kest | GB'],
  ['Norway waits. Dana Kest of the Women’s Peace Alliance said it was late.', 'Dana Kest | NGO'],
  ['Norway waits. Dana Kest of the Roads Movement said it was late.', 'Dana Kest | NGO'],
  ['Britain waits. Dana Kest, the former Conservative minister, said it was late.', 'Dana Kest | null'],
  ['Britain waits. Dana Kest, a former minister, said it was late.', 'Dana Kest | null'],
])('parties and those who sit for them: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});
