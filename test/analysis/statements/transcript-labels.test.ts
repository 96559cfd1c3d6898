import { expect, test } from 'vitest';
import { told } from './told.js';

test('a hearing told with a few lines as the minutes have them', () => {
  const all = told(
    'CANBERRA: The committee met on Tuesday in the old library.',
    'Senator Paul Drummond asked for the files.',
    'DEPUTY COMMISSIONER Ingrid Hale, AFP: "It takes as long as it takes. We have two open files."',
    'Senator DRUMMOND: "So nobody has been charged?"',
    'Ms Lowe, of the Greens, shook her head.',
    'Senator DRUMMOND: We were promised a list in March.',
  );
  expect(all.slice(-3)).toEqual([
    'Ingrid Hale (AU): It takes as long as it takes. We have two open files.',
    'Paul Drummond (AU): So nobody has been charged?',
    'Paul Drummond (AU): We were promised a list in March.',
  ]);
});

test.each<[string, string]>([
  ['Senator KELLEHER: “The list is three years old.”', 'Kelleher (AU): The list is three years old.'],
  ['Ms HALL: “The list is three years old.”', 'Hall (-): The list is three years old.'],
  ['Senator WINTERBOURNE (Queensland): “The list is three years old.”', 'Winterbourne (AU): The list is three years old.'],
])('a surname in capitals that the text tells nothing of is a person, and no body: %s', (line, statement) => {
  expect(told('Australia has no list of its own.', 'The Senate met in Canberra.', line)).toContain(statement);
});

test.each([
  'UPDATE: The vote has been moved to Friday.',
  'LONDON: The minister was late.',
  'NOTE TO EDITORS: The figures are of May.',
  'Ms HALE: a name that is spelt with an e.',
])('no label: %s', (line) => {
  expect(told('The camps', 'The debate is on Friday.', line)).toEqual([]);
});

test('the chair of a hearing only calls others up', () => {
  const all = told(
    'House of Representatives, Canberra, 4 June.',
    'The CHAIR: I call the committee to order. We will hear from the Minister for Home Affairs, Gareth Lunn.',
    'Mr LUNN: Thank you, Chair. There are forty Australians in the camps.',
    'Ms HALL: Will the minister tell us how many are children?',
    'Mr LUNN: Twenty-six. I have said so before in this house.',
    'The CHAIR: Order! The minister has the call.',
    'Mr LUNN: We write to each of them every month.',
  );
  expect(all.filter((line) => line.startsWith('Gareth Lunn (AU)'))).toHaveLength(3);
  expect(all).toHaveLength(4);
});

const PROGRAMME = [
  'Radio Norway, The World Tonight, 9 March. Transcript.',
  'HOST, Eirik Moe: We asked the Danish foreign ministry for an interview. It said that it would not speak about single cases. With me is the justice minister, Tone Grande.',
  'JUSTICE MINISTER: Good evening.',
  'HOST: Are you surprised by the Danes?',
  'JUSTICE MINISTER: I called their foreign minister on Sunday and I asked for the two children.',
  'HOST: Her answer, and I am quoting her from last night, was: "Nobody on that list is ours." Is she right?',
  'JUSTICE MINISTER: No. She is wrong, and she knows it.',
  'MOE: And what now?',
  'JUSTICE MINISTER: We wait for the court.',
  "HOST: The opposition's spokeswoman on justice, Mona Vik, has been listening. Would you wait?",
  'MONA VIK: I would send a plane for the children today.',
  'HOST: It is half past eight. Next, the weather.',
];

test('a programme: its guests speak for its country, its host for nobody, and whom the host quotes for himself', () => {
  expect(told(...PROGRAMME)).toEqual([
    'Danish foreign ministry (DK): that it would not speak about single cases',
    'Tone Grande (NO): I called their foreign minister on Sunday and I asked for the two children.',
    'foreign minister (DK): Nobody on that list is ours.',
    'Tone Grande (NO): No. She is wrong, and she knows it.',
    'Tone Grande (NO): We wait for the court.',
    'Mona Vik (NO): I would send a plane for the children today.',
  ]);
});

test('whom a presenter calls "he" is not the guest, and nobody where no other is spoken of', () => {
  const all = told(
    'Radio Norway, The World Tonight, 9 March.',
    'PRESENTER: The justice minister, Carl Grande, is here.',
    'CARL GRANDE: I saw the camp myself.',
    'PRESENTER: He said: "Nobody on that list is ours." Is that so?',
    'CARL GRANDE: It is not.',
    'PRESENTER: Thank you.',
  );
  expect(all).toContain('? (-): Nobody on that list is ours.');
});

test.each<[string, string]>([
  ['I saw the Turkish king. A judge there will hear their prime minister in May.', '? (-)'],
  ['The Turks will vote on a bill of their interior minister in May.', '? (-)'],
  ['The Turks know it. I spoke to their interior minister in May.', 'interior minister (TR)'],
  ['The Turks know it. Their interior minister has said so.', 'interior minister (TR)'],
])('whom a presenter quotes spoke with the guest, or spoke: %s', (words, who) => {
  const all = told(
    'Radio Norway, The World Tonight, 9 March.',
    'PRESENTER: The justice minister, Carl Grande, is here.',
    `CARL GRANDE: ${words}`,
    'PRESENTER: He said: "Nobody on that list is ours." Is that so?',
    'CARL GRANDE: It is not.',
    'PRESENTER: Thank you.',
  );
  expect(all).toContain(`${who}: Nobody on that list is ours.`);
});

test('what is done to oneself is nothing said', () => {
  const all = told('The government of Norway spent the night explaining itself after Turkey announced that a woman had been caught.');
  expect(all.filter((line) => line.includes('itself'))).toEqual([]);
});
