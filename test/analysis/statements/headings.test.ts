import { expect, test } from 'vitest';
import { said } from './reading.js';

test.each([
  ['a standfirst with "how"', 'How Denmark’s foreign minister came to promise a plane for the children\n\nThe promise fell on a Friday.'],
  ['a headline with "why"', 'Why France says no to the fathers\n\nA look at eleven years of refusals.'],
  ['an order in it', 'How Sweden’s prime minister told families to wait, and then did not\n\nIt took nine months.'],
  ['with "what"', 'What Germany’s interior minister said about the women, and what she left out\n\nThe speech took four minutes.'],
  ['behind a label', 'Explainer: Why the Dutch court ordered the state to act\n\nA court has ruled.'],
  ['behind a colon', 'Where Norway stands: what its minister promised in June\n\nThe planes are booked.'],
  ['with "who"', 'Who said what about the camps\n\nA list.'],
  ['as the subject of a sentence', 'What the minister promised in May he denied in June.'],
  ['it said and unsaid', 'Denmark said it and this week unsaid it.'],
  ['no, then maybe', 'Denmark said no, then maybe, then nothing.'],
  ['the opposite', 'The minister has said so before, and has said the opposite.'],
])('what names its topic reports nothing: %s', (_, text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['the ministry: How the children came home remains secret', 'How the children came home remains secret, the ministry said.'],
  ['officials: Why the plane turned back was unclear', 'Why the plane turned back was unclear, officials said on Sunday.'],
  ['the grandmother: How do you tell a child that she must stay', 'How do you tell a child that she must stay, the grandmother asked.'],
  ['she: that no child would stay', 'What she said was that no child would stay.'],
  ['the ministry: that it was the weather', 'Why the plane turned back is unclear, but the ministry said that it was the weather.'],
])('what is said of it does: %s', (expected, text) => {
  expect(said(text).at(-1)).toBe(expected);
});

test.each([
  [
    'a question that leads up to the answer',
    'Asked whether the camps would close, the envoy said she did not expect it before spring.',
    ['the envoy: she did not expect it before spring'],
  ],
  [
    'an occasion without a verb',
    'In the wake of the attack on the prison, the coalition called for the men to be moved.',
    ['the coalition: the men to be moved'],
  ],
  [
    'a participle',
    'Despite losing the vote of the chamber, Kest said if elected she would try again.',
    ['Kest: if elected she would try again'],
  ],
  [
    'a count is no occasion',
    'Up to 16 women had been moved since May, Dorn told reporters.',
    ['Dorn: Up to 16 women had been moved since May'],
  ],
])('what stands before the speaker: %s', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('a clause about the speaker reports on', () => {
  expect(said('“We are ready,” said Dorn, who noted that the buses had been hired in March.')).toEqual([
    'Dorn, who noted that the buses had been hired in March: We are ready',
    'who: that the buses had been hired in March',
  ]);
});

test('the manner between verb and preposition', () => {
  expect(said('The mayor talked warmly of the new school.')).toEqual(['The mayor: the new school']);
});

test('a verb in the passive closes nothing', () => {
  expect(said('He said he was proud that now, when he meets families, he is often asked about the flights.')[0]).toMatch(
    /^He: he was proud that now/,
  );
});

test.each([
  ['short', 'The plan, he said, was ready.', ['he: The plan … was ready']],
  ['with a manner', 'The chamber, she said drily, was always grateful for advice.', ['she: The chamber … was always grateful for advice']],
  ['with a day', 'The camps, the agency said on Thursday, are full.', ['the agency: The camps … are full']],
  [
    'what the reporter holds against it is left to him',
    'Women who joined, Kest has said repeatedly, ought to be judged there – though no court there has shown any wish to judge them.',
    ['Kest: Women who joined … ought to be judged there'],
  ],
])('an attribution put into a clause keeps both of its parts: %s', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('an infinitive and a quotation behind an inserted attribution', () => {
  expect(
    said('It would be wrong, Kest said, to assume that the men could never come home, and “equally wrong to assume that they will”.'),
  ).toEqual(['Kest: It would be wrong … to assume that the men could never come home, and “equally wrong to assume that they will”']);
});

test('words behind an aside are not of whom the aside is about', () => {
  const text = 'Ann Dorn points to money. If less is paid from January, as Harold Kest has threatened, “the fence becomes our fence”.';
  expect(said(text).filter((line) => line.includes('Kest:'))).toEqual([]);
  expect(said('As Kest said, “we are ready for them”.')).toEqual(['Kest: we are ready for them']);
});
