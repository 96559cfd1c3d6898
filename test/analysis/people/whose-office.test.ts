import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

const TWO = 'Germany and Finland brought home 18 children. Finland took six. Helsinki was glad.';

test.each<[string, string]>([
  // A country's own council, called as that of the United Nations is.
  ['Uzbekistan brought home 24 women, its Security Council said.', 'its Security Council | UZ'],
  ['Kenya waits. The National Security Council said it was late.', 'National Security Council | KE'],
  ['Kyrgyzstan’s Security Council said that it was late.', 'Kyrgyzstan’s Security Council | KG'],
  ['“It is late,” said Timur Kest, deputy secretary of the Security Council of Uzbekistan.', 'Timur Kest | UZ'],
  ['Kazakhstan brought home 12 women. “It is late,” said Timur Kest, secretary of the Security Council.', 'Timur Kest | KZ'],
  ['The Security Council met in New York. The Security Council said that it was late.', 'Security Council | UN'],
  ['Uzbekistan spoke. The UN Security Council said that it was late.', 'UN Security Council | UN'],
  // What somebody works on is not whom they speak for.
  ['Save the Children was glad. “It is late,” said Dana Kest, its Iraq spokesperson.', 'Dana Kest | SaveTheChildren'],
  ['The charity Open Roads was glad. “It is late,” said Dana Kest, its Syria director.', 'Dana Kest | NGO'],
  ['France was firm. “It is late,” said Dana Kest, its Iraq envoy.', 'Dana Kest | FR'],
  // No armed group is a charity.
  ['They fought for the Islamic State group. “It is late,” said Dana Kest, the charity’s Syria director.', 'Dana Kest | NGO'],
  // Where an office sits, or is said to.
  [`${TWO} It was late, the Federal Prosecutor’s Office in Karlsruhe said.`, 'Federal Prosecutor’s Office in Karlsruhe | DE'],
  [`${TWO} It was late, the prosecutor’s office in Lyon said.`, 'prosecutor’s office in Lyon | FR'],
  [
    'Morocco waits. The ministry in Rabat was silent. In Algeria, which has kept silent for years, the Foreign Ministry said it was late.',
    'Foreign Ministry | DZ',
  ],
  [
    'Denmark took 19 children. Denmark is glad.\n\nAustria, which took two in 2019, on the same day refused.\n\n“It is late,” Interior Minister Georg Kest said in Vienna.',
    'Georg Kest | AT',
  ],
])('whose office it is: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  [
    'British Security Minister Gareth Kest said it was late.\n\nThe row follows comments by the US State Department’s co-ordinator, Walter Brand, on the radio.\n\n“It is cold,” he said.',
    'Walter Brand | US',
  ],
  [
    'British Security Minister Gareth Kest said it was late.\n\nThe row began in the house of Walter Brand.\n\n“It is cold,” he said.',
    'Gareth Kest | GB',
  ],
])('whose words the paragraph before announces: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test('the role of whom words are by does not hold the words', () => {
  const [statement] = statementsIn(
    'The row follows comments by the US envoy to Iraq, Walter Brand.\n\n“It is cold here in the winter,” he said.',
  ).slice(-1);
  expect(statement?.speaker?.role).toBe('US envoy to Iraq');
});
