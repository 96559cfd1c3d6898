import { expect, test } from 'vitest';
import { said, statementsIn } from '../statements/reading.js';

/** "name or role | country" of whoever says the last words of a text. */
const speakerOf = (text: string): string => {
  const speaker = statementsIn(text).at(-1)?.speaker;
  return `${speaker?.name ?? speaker?.role} | ${speaker?.country}`;
};

test.each<[string, string]>([
  // By another noun for the same office, or by a title.
  ['The head of the consular department of Kenya, Jan Kest, said it was late. The diplomat added that it was cold.', 'Jan Kest | KE'],
  ['Quizzed on the camps, Norwegian senator Ann Kest said it was late. The lawmaker said that it was cold.', 'Ann Kest | NO'],
  ['Norwegian nurse Ann Kest said it was late. The lawmaker said that it was cold.', 'The lawmaker | NO'],
  ['Sheikh Omar Kest, an elder, said it was late. “It is cold,” the sheikh said.', 'Omar Kest | null'],
  // One of two.
  ['Norway’s minister Ann Kest met the Danish minister, Jan Dorn. The latter said that it was late.', 'Jan Dorn | DK'],
  ['Norway’s minister Ann Kest met the Danish minister, Jan Dorn. The former said that it was late.', 'Ann Kest | NO'],
  ['Norway’s minister Ann Kest spoke alone. The latter said that it was late.', 'The latter | null'],
  // Relatives of whoever spoke before.
  ['“It is late,” Ann Kest said. Her mother, a teacher, wrote to the king. “It is cold,” the mother said.', 'Her mother | null'],
  ['“It is late,” Ann Kest, a mother of two, said. “It is cold,” the mother said.', 'Ann Kest | null'],
  // Who came after and before whom.
  ['The French interior minister, Guy Kest, refused. His successor, Camille Dorn, said that it was late.', 'Camille Dorn | FR'],
  ['The former French interior minister, Guy Kest, refused. His successor, Camille Dorn, said that it was late.', 'Camille Dorn | FR'],
  ['The French interior minister, Guy Kest, refused. His predecessor, Camille Dorn, said that it was late.', 'Camille Dorn | null'],
  ['The French lawyer Guy Kest refused. His successor, Camille Dorn, said that it was late.', 'Camille Dorn | null'],
  // A role told once for several.
  ['Norway waits. Ministers Ann Kest and Jan Dorn wrote that it was late. Dorn added that it was cold.', 'Jan Dorn | NO'],
  ['Two UN rapporteurs, Ann Kest and Jan Dorn, wrote that it was late. Dorn added that it was cold.', 'Jan Dorn | UN'],
  ['Britain waits. Two UN rapporteurs, Ann Kest and Jan Dorn, wrote. The rapporteurs said that it was late.', 'The rapporteurs | UN'],
  ['Norwegian minister Ann Kest and Jan Dorn wrote that it was late. Dorn added that it was cold.', 'Jan Dorn | null'],
  // One name in two spellings.
  ['Iraqi official Hamid al-Obaidi said it was late. Al Obeidi added that it was cold.', 'Hamid al-Obaidi | IQ'],
  ['Malaysia waits. Special Branch Counter Terrorism Division (E8) deputy director Azlan Kest said that it was late.', 'Azlan Kest | MY'],
  ['Malaysian official Azlan Shah Kest said it was late. Azlan Shah added that it was cold.', 'Azlan Shah Kest | MY'],
  ['Malaysian official Azlan Shah Kest said it was late. Azlan Dorn added that it was cold.', 'Azlan Dorn | null'],
  ['Iraqi official Hamid Hassan said it was late. Mr Hussein added that it was cold.', 'Hussein | null'],
  // A rank, an honourable member, a committee of a parliament and a mission.
  ['The director of public affairs, Brigadier General Sani Kest, said in Abuja that it was late.', 'Sani Kest | NG'],
  ['The mayor, Keith Dorn, refused. The minister of trade, the Hon. Guy Kest, rose. “It is late,” he said.', 'Guy Kest | null'],
  ['Britain waits. The Joint Committee on Human Rights said that it was late.', 'Joint Committee on Human Rights | GB'],
  ['Britain waits. The parliamentary committee on justice met. Committee chair Ann Kest said that it was late.', 'Ann Kest | GB'],
  ['The UK’s mission in Geneva said that it was late.', 'UK’s mission in Geneva | GB'],
  ['Russia waits. State television said that it was late.', 'State television | RU'],
  // Those of the Kurdish-led administration, and of bodies called by what they are.
  ['The SDF spoke. The deputy co-chair of the justice council, Omar Kest, said that it was late.', 'Omar Kest | AANES'],
  ['QAMISHLI — A Tajik envoy came. Omar Kest, co-chair of the council, said that it was late.', 'Omar Kest | AANES'],
  ['The SDF spoke. Omar Kest, co-chair of the Green party, said that it was late.', 'Omar Kest | null'],
  ['SDF commander-in-chief Omar Kest said that it was late.', 'Omar Kest | SDF'],
  ['Human Rights Watch counted 40. The New York-based group said that it was late.', 'The New York-based group | HRW'],
  ['Human Rights Watch counted 40. Ann Kest, associate director at the group’s crisis team, said that it was late.', 'Ann Kest | HRW'],
  ['UNHCR was glad. The refugee agency said that it was late.', 'UNHCR | UN'],
  ['France waits. The United Families Collective was glad. “It is late,” said its spokeswoman, Ann Kest.', 'Ann Kest | NGO'],
  ['“It is cold,” says Albert, 71. His wife nods. “It is late,” she says.', 'His wife | null'],
  ['The mayors of Ghent and Bruges, Ann Kest and Jan Dorn, wrote. Dorn said that it was late.', 'Jan Dorn | BE'],
  ['The mayor of Ghent, Ann Kest and Jan Dorn wrote. Dorn said that it was late.', 'Jan Dorn | null'],
  ['“It is cold,” an Iraqi officer said. Two other officers said that it was late.', 'Two other officers | IQ'],
  ['“It is cold,” an Iraqi officer said. Two other lawyers said that it was late.', 'Two other lawyers | null'],
  ['The Human Rights Commission of Malaysia was glad. Its commissioner Jan Kest said that it was late.', 'Jan Kest | MY'],
  // Whose minister it is who speaks of his country without "that".
  [
    'Interior Minister Omar Kest, speaking in Ankara, said Turkey was no hotel for German fighters. He said that it was late.',
    'Omar Kest | TR',
  ],
])('who is called again: %s', (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});

test('whose words they are is no part of the role', () => {
  expect(statementsIn('In the words of the mayor of Lund, Ann Kest, the camp is no school at all.')[0]?.speaker?.role).toBe(
    'mayor of Lund',
  );
});

test.each<[string, string[]]>([
  ['Kest told Meridian, ANS and a Kurdish channel that it was late.', ['Kest: that it was late']],
  ['Kest told visiting lawmakers from Oslo that it was late.', ['Kest: that it was late']],
  ['The boys, she went on, had been twelve when they came.', ['she: The boys … had been twelve when they came']],
  ['The war, which went on, had been long.', []],
  ['Police informed that two had fled to Turkey.', ['Police: that two had fled to Turkey']],
  ['The family was informed that two had fled to Turkey.', []],
  [
    'The minister apprised the house that two had fled. The chief averred that it was late.',
    ['The minister: that two had fled', 'The chief: that it was late'],
  ],
  ['By his account 400 families have applied to return.', ['his: 400 families have applied to return']],
  ['The agency on Tuesday informed the court that two had fled.', ['The agency: that two had fled']],
  [
    'The committee specified that 39 were minors. The agency submitted that he had fought.',
    ['The committee: that 39 were minors', 'The agency: that he had fought'],
  ],
  ['Germany is not doing enough, so the Left Party.', ['the Left Party: Germany is not doing enough']],
  ['The mothers must come back, so its speaker Ulla Kest.', ['its speaker Ulla Kest: The mothers must come back']],
  ['The children were ill and afraid, or so the mothers.', []],
  ['The children were ill, so the nurses left.', []],
  ['Ann Kest, who defends several of the women, said that it was late.', ['Ann Kest, who defends several of the women: that it was late']],
])('whose words: %s', (text, statements) => {
  expect(said(text)).toEqual(statements);
});
