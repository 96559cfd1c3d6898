import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | country" of whoever says the last words of a text. */
const lastOf = (text: string): string => {
  const speaker = statementsIn(text)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start)
    .at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  ['Clara Kest, the German justice minister, met Marie Kest, a lawyer. Kest said it was late.', 'Clara Kest | DE'],
  ['Tarek Kest, the father of Lina Kest, was there. Mr Kest said it was late.', 'Tarek Kest | null'],
  ['Nora Kest, the mother of Tom Kest, was there. Mrs Kest said it was late.', 'Nora Kest | null'],
  ['Adele Kest, no relation of Sonia Kest, was glad. “It is late,” Kest said.', 'Adele Kest | null'],
  ['Sonia Kest’s sister, Rena Kest, was glad. “It is late,” Ms Kest wrote.', 'Rena Kest | null'],
  ['“It is cold,” Omar Kest said. “It is warm,” Ali Kest said. “It is late,” Kest added.', 'Ali Kest | null'],
  ['Anna Kest was asked about Peter Kest, who died. “It is late,” Kest said.', 'Anna Kest | null'],
  ['Finnish Minister Jan Kest came with Ines Kest. Minister Kest said it was late.', 'Jan Kest | FI'],
  ['Ines Kest came with Jan Dorn. “It is late,” Kest said.', 'Ines Kest | null'],
  // A title that tells of none of them.
  ['Ann Kest was 15 when she left. Her father, Tom, has written. “It is late,” Mr Kest said.', 'Kest | null'],
  ['Ann Kest was 15 when she left. “It is late,” Ms Kest said.', 'Ann Kest | null'],
  ['Xelat Kest, the Finnish envoy, was glad. “It is late,” Mr Kest said.', 'Xelat Kest | FI'],
])('two of one surname: %s', (text, speaker) => {
  expect(lastOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  // Whoever speaks of an office does not hold it.
  ['Lady Kest told peers that the home secretary was late.', 'Kest | null'],
  ['Amnesty UK’s Dana Kest said the Home Secretary was late.', 'Dana Kest | Amnesty'],
  ['“It is late,” Dana Kest told the Courier. The home secretary disagreed.', 'Dana Kest | null'],
  ['Dana Kest was asked on Monday. “It is late,” the home secretary said.', 'Dana Kest | GB'],
  ['Norway will wait, its foreign minister said. Anna Kest told reporters it was late.', 'Anna Kest | NO'],
  // Told with its country, an office is another one than that told without.
  ['Interior Minister Ralf Kest said it was cold. Turkey’s interior minister had said it was late.', 'Turkey’s interior minister | TR'],
  ['Denmark waits. Justice Minister Bo Kest said it was cold. The Danish justice minister said it was late.', 'Bo Kest | DK'],
  ['Turkish Interior Minister Bo Kest said it was cold. Turkey’s interior minister said it was late.', 'Bo Kest | TR'],
  // Who is seen with somebody.
  [
    'Swedish Foreign Minister Eva Kest at a press conference with the Iraqi foreign minister, Sami Dorn, in Erbil. Dorn said it was late.',
    'Sami Dorn | IQ',
  ],
  ['Dutch Prime Minister Jan Kest speaks after talks with the German chancellor, Ralf Dorn. Dorn said it was late.', 'Ralf Dorn | DE'],
  // A source close to somebody.
  ['“It is cold,” a source close to the Home Secretary told The Courier. “It is late.”', 'a source close to the Home Secretary | GB'],
  ['Allies of Tom Kest said it was late.', 'Allies of Tom Kest | null'],
  ['Friends of Tom Kest said it was late.', 'Friends of Tom Kest | null'],
  ['“It is late,” a person close to the family told reporters.', 'a person close to the family | null'],
  ['“It is late,” said a source close to the minister.', 'a source close to the minister | null'],
])('who is meant, and who is only spoken of: %s', (text, speaker) => {
  expect(lastOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['“It is late,” said Danish Red Cross president Franco Kest.', 'Franco Kest | NGO'],
  ['The Danish Red Cross said it was late.', 'Danish Red Cross | NGO'],
  ['Luc Kest, president of the French Red Cross, said it was late.', 'Luc Kest | NGO'],
  ['The president of the Red Cross, Luc Kest, said it was late.', 'Luc Kest | ICRC'],
  ['Luc Kest, president of the Centre for Peace in Paris, said it was late.', 'Luc Kest | NGO'],
  ['Luc Kest, president of the Families’ Collective in Lyon, said it was late.', 'Luc Kest | NGO'],
  ['Luc Kest, president of the regional council in Lyon, said it was late.', 'Luc Kest | FR'],
  ['Luc Kest, head of the National Counterterrorism Centre in Madrid, said it was late.', 'Luc Kest | ES'],
])('societies and institutes are none of a state: %s', (text, speaker) => {
  expect(lastOf(text)).toBe(speaker);
});
