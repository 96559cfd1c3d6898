import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | role | country" of whoever says the last words of a text. */
const lastOf = (text: string): string => {
  const speaker = statementsIn(text)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start)
    .at(-1)?.speaker;
  return `${speaker?.name} | ${speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  ['Maria Kest, the UN rights chief and former president of Chile, said it was late.', 'Maria Kest | UN rights chief | UN'],
  ['Former Chilean president Maria Kest, now the UN rights chief, said it was late.', 'Maria Kest | UN rights chief | UN'],
  [
    'Jan Kest, a former Norwegian prime minister and now NATO secretary general, said it was late.',
    'Jan Kest | NATO secretary general | NATO',
  ],
  ['Jan Kest, former minister, now head of the Flemish government, said it was late.', 'Jan Kest | head of the Flemish government | BE'],
  ['Former minister Ann Kest, now head of the charity Open Roads, said it was late.', 'Ann Kest | head of the charity Open Roads | NGO'],
  ['Jan Kest, a lawyer and former minister, said it was late.', 'Jan Kest | lawyer and former minister | null'],
  ['Former French minister Jan Kest, now in Lyon, said it was late.', 'Jan Kest | Former French minister | null'],
  ['Jan Kest, the former envoy, now says it was late.', 'Jan Kest | former envoy | null'],
  ['Jan Kest, now 24, said it was late.', 'Jan Kest | null | null'],
])('the office of today: %s', (text, speaker) => {
  expect(lastOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['Swedish diplomat Ann Kest, head of UNICEF in Syria, said it was late.', 'Ann Kest | head of UNICEF in Syria | UN'],
  ['Jordan’s Prince Omar Kest, the UN human rights commissioner, said it was late.', 'Omar Kest | UN human rights commissioner | UN'],
  ['Swedish diplomat Ann Kest, the ambassador to Iraq, said it was late.', 'Ann Kest | Swedish diplomat | SE'],
  ['The British EU commissioner Ann Kest said it was late.', 'Ann Kest | British EU commissioner | EU'],
  ['The British UN ambassador, Ann Kest, said it was late.', 'Ann Kest | British UN ambassador | GB'],
  ['The EU coordinator, Jan Kest, said it was cold. “It is late,” the Belgian said.', 'Jan Kest | EU coordinator | EU'],
  ['The UN envoy, Jan Kest, said it was cold. The Russian diplomat said it was late.', 'Jan Kest | UN envoy | UN'],
  ['The Danish minister, Jan Kest, said it was cold. The Swedish diplomat said it was late.', 'null | The Swedish diplomat | SE'],
  ['Danish Minister Jan Kest said it was cold. “It is late,” the Dane added.', 'Jan Kest | Danish Minister | DK'],
  ['Danish Minister Jan Kest said it was cold. “It is late,” the Swede added.', 'null | the Swede | null'],
])('where somebody comes from is not whom they speak for: %s', (text, speaker) => {
  expect(lastOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['Dutch-born Yago Kest said it was late.', 'Yago Kest | null | null'],
  ['Julian King, the EU’s security commissioner, said it was late.', 'Julian King | EU’s security commissioner | EU'],
  ['Crown Prince Omar Kest said it was late.', 'Omar Kest | Crown Prince | null'],
  ['The Saudi King, who spoke on Monday, said it was late.', 'null | The Saudi King | SA'],
  ['The lawyer, London-based Ann Kest, said it was late.', 'Ann Kest | lawyer | null'],
  ['Ann Kest, dubbed the Teacher, told AFP it was late.', 'Ann Kest | null | null'],
  [
    'Save the Children’s Syria director, Sonia Kest, said it was late.',
    'Sonia Kest | Save the Children’s Syria director | SaveTheChildren',
  ],
  ['Britain waits. Sonia Kest, who left Acton Green in 2015, said it was late.', 'Sonia Kest | null | null'],
  ['Britain waits. Sonia Kest, whose Green Party lost, said it was late.', 'Sonia Kest | null | GB'],
  [
    'The Kurdish foreign-affairs official Karim Kest told the Finnish daily that it was late.',
    'Karim Kest | Kurdish foreign-affairs official | null',
  ],
  [
    'The Finnish foreign-affairs official Karim Kest told the daily that it was late.',
    'Karim Kest | Finnish foreign-affairs official | FI',
  ],
])('names and what stands before them: %s', (text, speaker) => {
  expect(lastOf(text)).toBe(speaker);
});

test('the words told to a daily begin behind it', () => {
  expect(statementsIn('Ann Kest told the Finnish daily that it was late.')[0]?.quote).toBe('that it was late');
});
