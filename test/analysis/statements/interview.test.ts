import { expect, test } from 'vitest';
import { findFurniture } from '../../../src/analysis/furniture/furniture.js';
import { statementsIn } from './reading.js';

const told = (...paragraphs: string[]): string[] => {
  const text = paragraphs.join('\n\n');
  return statementsIn(text, findFurniture(text)).map(
    ({ speaker, quote }) => `${speaker?.name ?? speaker?.role} (${speaker?.country}): ${quote}`,
  );
};

const TURNS = [
  'When will the next flight leave?',
  'We hope to send one in March. I cannot say more.',
  'Some call that too late.',
  'They are free to say so.',
  'Is there money for it?',
  'Our budget is settled.',
  'And who pays for the schools?',
  'The towns do, and we thank them.',
];
const ANSWERS = [1, 3, 5, 7].map((k) => TURNS[k]!);

test.each<[string, string, string]>([
  ['the minister, named with her paper', "Norway's justice minister, Kari Lunde, spoke to the Post's Jan Dorn in Oslo.", 'Kari Lunde (NO)'],
  ['one who sat down with somebody', 'Belgian prosecutor Luc Maes sat down with this newspaper in May.', 'Luc Maes (BE)'],
  ['one interviewed', 'In an interview, Tom Kest, a spokesman for the United Nations, looks back.', 'Tom Kest (UN)'],
  ['one of no office', 'Ann Kest brought up two boys. A conversation about school and sleep.', 'Ann Kest (null)'],
  ['a question put to several', 'Ann Kest, a lawyer, answered our questions by e-mail.', 'Ann Kest (null)'],
])('whoever the lines above an interview introduce gives its answers: %s', (_, opening, who) => {
  expect(told('“We are not done”', opening, ...TURNS)).toEqual(ANSWERS.map((answer) => `${who}: ${answer}`));
});

test('the first answer may be labelled, and what a question reports is read too', () => {
  const all = told(
    '“We are not done”',
    'Danish immigration minister Ib Holm on flights, schools and the cold',
    'Interview: Jan Dorn',
    'Post: Mr Holm, when will the next flight leave?',
    'Ib Holm: We hope to send one in March.',
    'Is there money for it?',
    'Our budget is settled.',
    'The Norwegian senator Ann Kest said that the flights were late. Were they?',
    'We were on time.',
  );
  expect(all).toEqual([
    'Ib Holm (DK): We hope to send one in March.',
    'Ib Holm (DK): Our budget is settled.',
    'Ann Kest (NO): that the flights were late',
    'Ib Holm (DK): We were on time.',
  ]);
});

test('answers of several paragraphs: what stands behind a question, and what is in the first person', () => {
  const all = told(
    'Interview',
    'Swedish minister Eva Lind talks about the camps.',
    'Will there be more flights?',
    'We hope so.',
    'I have asked for two.',
    'The army is less keen.',
    'When?',
    'In spring, I think.',
    'And then?',
    'We shall see.',
  );
  expect(all).toEqual(
    ['We hope so.', 'I have asked for two.', 'In spring, I think.', 'We shall see.'].map((answer) => `Eva Lind (SE): ${answer}`),
  );
});

test.each<[string, string[]]>([
  [
    'an explainer',
    [
      'Minister Ann Kest spoke to reporters on Monday.',
      'Who is in the camps?',
      'Mostly women.',
      'What will happen?',
      'Nobody knows.',
      'Why now?',
      'The guards are leaving.',
    ],
  ],
  [
    'a page without an interview',
    [
      'Minister Ann Kest has a plan.',
      'Who is in the camps?',
      'We count forty women.',
      'What is next?',
      'I do not know.',
      'Why now?',
      'We are late.',
    ],
  ],
  [
    'two questions',
    ['Minister Ann Kest spoke to the Post.', 'Who is in the camps?', 'I count forty women.', 'What is next?', 'We are late.'],
  ],
])('no interview: %s', (_, paragraphs) => {
  expect(told('The camps', ...paragraphs)).toEqual([]);
});

test('where two people of office are introduced nobody is given the words', () => {
  const all = told('Talks', 'Minister Ann Kest and ambassador Jan Dorn answered questions.', ...TURNS);
  expect(all).toEqual([]);
});

test('a turn labelled by an office is of whoever holds it', () => {
  const text = [
    'A briefing by Ann Kest, deputy spokeswoman for the European Union.',
    'Question: When will it open?',
    'Deputy Spokeswoman: We have no date.',
    'Question: Who pays?',
    'Deputy Spokeswoman: The member states do.',
  ].join('\n');
  expect(statementsIn(text).map((s) => `${s.speaker?.name} (${s.speaker?.country})`)).toEqual(['Ann Kest (EU)', 'Ann Kest (EU)']);
});

test('a programme’s own people tell news, in which others speak; its recordings are of whoever is heard', () => {
  const all = told(
    'ANN KEST: Norway will not fly out anybody else. Our reporter is Jan Dorn.',
    'JAN DORN: The families’ barrister, Carl Lund, told the court that it was late. The Foreign Minister, Kari Holt, was in Bergen.',
    'KARI HOLT (recording): I do not speak of flights. Norway did what was right.',
    'ANN KEST: And the lawyers?',
    'JAN DORN: Carl Lund told us that he would appeal.',
    'ANN KEST: When is the next day in court?',
    'JAN DORN: In August.',
    'ANN KEST: Did you hear from the families?',
  );
  expect(all).toEqual([
    'Carl Lund (null): that it was late',
    'Kari Holt (NO): I do not speak of flights. Norway did what was right.',
    'Carl Lund (null): that he would appeal',
  ]);
});

test('a long turn is told as several statements, its short sentences with the next ones', () => {
  const long = 'There are nine children of our country in the two camps, and the youngest of them was born there two years ago.';
  const longer = 'We have asked those who run the camps for their papers, and nobody has answered any of our three letters since May.';
  const all = told('POST: How many are left?', `KEST: Yes. ${long} ${longer} That is all.`, 'POST: Will you fetch them?', 'KEST: We will.');
  expect(all).toContain(`KEST (null): Yes. ${long}`);
  expect(all).toContain(`KEST (null): ${longer} That is all.`);
  expect(all).toContain('KEST (null): We will.');
});
