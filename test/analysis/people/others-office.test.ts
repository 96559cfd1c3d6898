import { expect, test } from 'vitest';
import { statementsIn } from '../statements/reading.js';

/** "name or role | country" of whoever says the first words of a text. */
const speakerOf = (text: string): string => {
  const [speaker] = statementsIn(text)
    .sort((a, b) => a.content[0]!.start - b.content[0]!.start)
    .map((s) => s.speaker);
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  // Somebody else's office in what an office says.
  ['Prime Minister Jan Kest said the Belgian justice minister had assured him of a trial.', 'Jan Kest | null'],
  ['Interior Minister Ugo Kest said that the German government had informed him of six arrests.', 'Ugo Kest | null'],
  ['Justice Minister Ugo Kest said he would ask the Danish government for help.', 'Ugo Kest | null'],
  ['Foreign Minister Ana Kest said after a call with the Turkish president that nobody would be freed.', 'Ana Kest | null'],
  ['Justice Minister Paul Kest, asked about the remarks of the French president, said it was late.', 'Paul Kest | null'],
  ['Germany took six. Interior Minister Ralf Kest said the French president had thanked him.', 'Ralf Kest | DE'],
  ['Interior Minister Ralf Kest said Germany had been asked by the French president to wait.', 'Ralf Kest | DE'],
  ['Justice Minister Ken Kest said the Danish government would not take them.', 'Ken Kest | DK'],
  ['“The Germans told us nothing,” Interior Minister Ana Kest said.', 'Ana Kest | null'],
  ['Interior Minister Ana Kest said Norway had told her to wait.', 'Ana Kest | null'],
  ['Interior Minister Ana Kest said Norway had told nobody.', 'Ana Kest | NO'],
  // An office told with its country further down is of another one.
  ['Interior Minister Suto Kest said more would follow. The German foreign ministry said it knew of ten.', 'Suto Kest | null'],
  ['“We will wait,” Prime Minister Anto Kest said. The Iraqi government had no comment.', 'Anto Kest | null'],
  ['Prime Minister Anto Kest said he would wait. Belgium has 40 children there.', 'Anto Kest | BE'],
  // Where it is said.
  ['Defence ministry spokeswoman Ines Kest said in Lisbon that Madrid had sent a note.', 'Ines Kest | PT'],
  ['A foreign ministry spokesman, Olaf Kest, told reporters in Oslo that Ankara had been informed.', 'Olaf Kest | NO'],
  ['Prime Minister Vito Kest told reporters in Budapest that Turkey was a partner.', 'Vito Kest | null'],
  ['Foreign Minister Rosa Kest said in Cairo that Italy would not take them.', 'Rosa Kest | IT'],
  ['Foreign Minister Rosa Kest said in Baghdad that Italy was late.', 'Rosa Kest | IT'],
  ['Prime Minister Vito Kest told President Sami Dorn in Budapest that Turkey was a partner.', 'Vito Kest | null'],
  ['Prime Minister Vito Kest told Sami Dorn in Ankara that Hungary would take them.', 'Vito Kest | HU'],
  // Where people are held is what everybody speaks of.
  ['Foreign Minister Vito Kest said Iraq would have to promise a fair trial.', 'Vito Kest | null'],
  ['Prime Minister Adil Kest said Iraq would try them. Iraq holds 40, and Iraqi courts are slow.', 'Adil Kest | IQ'],
  ['The PM’s official spokesman said it was late. The White House did not comment.', 'The PM’s official spokesman | null'],
])('whose office it is that only others are named beside: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test.each<[string, string]>([
  ['Home Secretary Nora Kest said the Dutch foreign minister had told her that it was late.', 'Nora Kest | GB'],
  ['Foreign Secretary Tom Kest said Iraq had promised a fair trial.', 'Tom Kest | GB'],
  ['The Chancellor of the Exchequer said the German finance minister was wrong.', 'The Chancellor of the Exchequer | GB'],
  ['Home Secretary Rajiv Kest said India had no plan.', 'Rajiv Kest | IN'],
  ['Home Secretary Nora Kest met the Indian high commissioner and said it was late.', 'Nora Kest | GB'],
  ['Foreign Secretary Masud Kest said Bangladesh had nothing to do with her.', 'Masud Kest | BD'],
  ['Secretary of State Walter Kest said it was late.', 'Walter Kest | US'],
  ['“It is late,” said Luc Kest, the secretary of state at the interior ministry.', 'Luc Kest | null'],
  ['“It is late,” said Luc Kest, secretary of state in charge of families. France took six.', 'Luc Kest | FR'],
])('whose office it is without a word: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});
