import { expect, test } from 'vitest';
import { told } from './told.js';

const TURNS = [
  'Minister, was it worth the journey?',
  '"It was. We have forty prosecutors on a list, and in March we had none."',
  'The Turks have said that they will send everyone home.',
  '"The Turks say many things. We talk to them each week."',
  'So nobody will be fetched?',
  '"No. We fetch children. Men can ask at the consulate."',
  'And the women?',
  '"That is harder." (sighs) "We look at each one."',
];
const ANSWERS = [
  'It was. We have forty prosecutors on a list, and in March we had none.',
  'The Turks say many things. We talk to them each week.',
  'No. We fetch children. Men can ask at the consulate.',
  'That is harder. … We look at each one.',
];

test.each<[string, string, string]>([
  ['who sat down with the paper', 'Justice Minister Pia Lind of Finland came late. Lind sat down with the Courier.', 'Pia Lind (FI)'],
  ['who spoke to it', "Norway's justice minister, Kari Lunde, spoke to the Post in Bergen.", 'Kari Lunde (NO)'],
  ['who told us', 'Belgian prosecutor Luc Maes told us in his office what comes next.', 'Luc Maes (BE)'],
  ['an interview with', 'An interview with Estonian interior minister Urmas Kask.', 'Urmas Kask (EE)'],
  ['who is called by his office in the question alone', 'Danish minister Ib Holm had an hour and a pot of tea.', 'Ib Holm (DK)'],
  [
    'one of several in office',
    'Swedish minister Eva Falk opened the day. Latvian minister Zane Ozola spoke to the Courier.',
    'Zane Ozola (LV)',
  ],
  ['who is led back to by a pronoun', 'Danish minister Ib Holm came by train. He sat down with the Courier.', 'Ib Holm (DK)'],
  ['who is called by his office', 'Danish minister Ib Holm came by train. The minister spoke to us in Aarhus.', 'Ib Holm (DK)'],
  ['whom the paper asked', 'Our reporter Pia Lind spoke to Danish minister Ib Holm in Aarhus.', 'Ib Holm (DK)'],
  ['with whom the paper sat down', 'JNN sat down with Danish minister Ib Holm in Aarhus.', 'Ib Holm (DK)'],
  ['to whom the paper spoke', 'The Observer spoke to Danish minister Ib Holm in Aarhus.', 'Ib Holm (DK)'],
  ['who is described', 'Ib Holm, the Danish minister of justice since May, spoke to us in Aarhus.', 'Ib Holm (DK)'],
])('quoted paragraphs behind questions are of whom the opening introduces: %s', (_, opening, who) => {
  const all = told(opening, ...TURNS);
  expect(all.filter((line) => !line.startsWith('Turks'))).toEqual(ANSWERS.map((answer) => `${who}: ${answer}`));
  expect(all).toContain('Turks (TR): that they will send everyone home');
});

test.each([
  'A widow from a village near Lund spoke to us in the tent. The Danish minister Ib Holm came by in May.',
  'The Danish minister Ib Holm came by in May, when a nurse told us how she lives.',
  'A talk about the camps, held before Danish minister Ib Holm took questions from deputies. By Pia Lind, who spoke to a nurse there.',
  'We spoke to a teacher there. The Danish minister Ib Holm came by in May.',
  'An interview with a teacher from the camp, which Danish minister Ib Holm wants to close.',
])('an official who is only named above is not who answers: %s', (opening) => {
  expect(told(opening, ...TURNS).filter((line) => line.startsWith('Ib Holm'))).toEqual([]);
});

test('a report between the answers keeps its own speakers, and the words behind it', () => {
  const all = told(
    "Norway's justice minister, Kari Lunde, spoke to the Post in Bergen.",
    ...TURNS,
    'Swedish police chief Olle Brandt told the conference that his force had nobody for it.',
    '"We could do six a year, and not one more than that."',
    'Would you help him?',
    '"He has not asked."',
  );
  expect(all.slice(-3)).toEqual([
    'Olle Brandt (SE): that his force had nobody for it',
    'Olle Brandt (SE): We could do six a year, and not one more than that.',
    'Kari Lunde (NO): He has not asked.',
  ]);
});

test('the name of the paper before the questions is nobody’s who answers', () => {
  const all = told(
    'Danish immigration minister Ib Holm met the Harbour Post for a conversation.',
    'Harbour Post: Minister, you promised a list. Where is it?',
    '"It is on my desk."',
    'Harbour Post: And the men?',
    '"They stay where they are."',
    'Harbour Post: Some in your party want them back.',
    '"Some do. I am not one of them."',
    'Harbour Post: Is that the last word?',
    '"In this year it is."',
  );
  expect(all).toEqual(
    ['It is on my desk.', 'They stay where they are.', 'Some do. I am not one of them.', 'In this year it is.'].map(
      (answer) => `Ib Holm (DK): ${answer}`,
    ),
  );
});

test('questions in bold or italic type are questions', () => {
  const all = told(
    'Interview',
    'Estonian police chief Urmas Kask sat down with the Post in March.',
    '**So what will you do with the three men?**',
    'They will be tried here. We have the files.',
    '**When?**',
    'I hope in June.',
    '_And the children?_',
    'We look for a family for each of them.',
  );
  expect(all).toEqual(
    ['They will be tried here. We have the files.', 'I hope in June.', 'We look for a family for each of them.'].map(
      (answer) => `Urmas Kask (EE): ${answer}`,
    ),
  );
});

test.each<[string, string[], string[]]>([
  [
    'questions that a report answers',
    [
      'The day of the minister',
      "Latvia's foreign minister, Zane Ozola, spoke to reporters in Riga.",
      'What did she offer?',
      '"We will look at each case," she said.',
      'Who will pay?',
      'Her spokesman, Janis Krumins, was clearer. "It is in the budget," he said.',
      '"Nobody needs to worry."',
      'And the mothers?',
      'That was left open.',
    ],
    ['Zane Ozola (LV): We will look at each case', 'Janis Krumins (LV): It is in the budget', 'Janis Krumins (LV): Nobody needs to worry.'],
  ],
  [
    'two questions only',
    [
      'Minister Ann Kest spoke to the Post.',
      'Will she go?',
      'Norwegian envoy Jan Dorn doubted it. "She will not," he said.',
      '"She has no ticket."',
      'And then?',
      '"Nobody knows that yet."',
    ],
    ['Jan Dorn (NO): She will not', 'Jan Dorn (NO): She has no ticket.'],
  ],
])('no interview: %s', (_, paragraphs, statements) => {
  expect(told(...paragraphs)).toEqual(statements);
});
