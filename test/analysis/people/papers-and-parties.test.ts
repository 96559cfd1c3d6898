import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name | role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name} | ${speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  // A newspaper by its name is nobody who was named.
  ['A Derby grandmother said it would wait.\n\nShe spoke to the Derby Courier.', 'null | A Derby grandmother | null'],
  ['A Derby grandmother has asked for help.\n\n“It is late,” she told the Derby Courier.', 'null | A Derby grandmother | null'],
  ['A Derby grandmother has asked for help.\n\n“It is late,” she told Jane Courier.', 'null | A Derby grandmother | null'],
  // Parties by name, wherever the report is from.
  ['The Dutch court has ruled. Opposition CHP deputy Emre Kest said it would wait.', 'Emre Kest | Opposition CHP deputy | TR'],
  ['The Dutch court has ruled. The BJP said it would wait.', 'BJP | null | IN'],
  ['The Dutch court has ruled. “It is late,” said Ines Kest of the CDU.', 'Ines Kest | CDU | DE'],
  ['The Dutch court has ruled. The SNP’s Ines Kest said it would wait.', 'Ines Kest | SNP | GB'],
  ['The Dutch court has ruled. Labour said it would wait.', 'Labour | null | NL'],
  // Offices that are named alike.
  ['Lund Police and Crime Commissioner Ann Kest said it would wait.', 'Ann Kest | Lund Police and Crime Commissioner | null'],
  ['The UN has asked for help. Kenyan women wait. High Commissioner Ann Kest said it would wait.', 'Ann Kest | High Commissioner | UN'],
  ['Ghana has asked for help. British High Commissioner Ann Kest said it would wait.', 'Ann Kest | British High Commissioner | GB'],
  // Whoever is quoted, whenever.
  ['One senior minister was quoted last night as saying that it would wait.', 'null | One senior minister | null'],
  ['The daily quoted Ann Kest as saying that it would wait.', 'Ann Kest | null | null'],
  // An office and its body behind a comma; a clause that says what somebody sees to.
  [
    'ACCRA – The Deputy Director, National Border Agency (NBA), Kojo Mensah, said it would wait.',
    'Kojo Mensah | Deputy Director, National Border Agency (NBA) | GH',
  ],
  [
    'ACCRA – The Permanent Secretary, Ministry of Health, Esi Mensah, said it would wait.',
    'Esi Mensah | Permanent Secretary, Ministry of Health | GH',
  ],
  ['Norway waits. The judge presiding over the case, Nora Kest, said it would wait.', 'Nora Kest | judge | NO'],
  // An office behind a dateline, and its holder in the next sentence.
  ['OSLO - Norway’s justice minister said it was late. “It is,” Nora Kest told reporters.', 'Nora Kest | Norway’s justice minister | NO'],
])('%s → %s', (text, wanted) => {
  expect(speakerOf(text)).toBe(wanted);
});
