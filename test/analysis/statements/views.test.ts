import { expect, test } from 'vitest';
import { said } from './reading.js';

test.each<[string, string[]]>([
  // What a court finds it says.
  ['The Lund district court found that the offer was unlawful.', ['The Lund district court: that the offer was unlawful']],
  ['The inquiry found in May that nobody had asked.', ['The inquiry: that nobody had asked']],
  ['The boy was held in a cellar for a year, the court found.', ['the court: The boy was held in a cellar for a year']],
  ['A judge has found that Kenya broke its law.', ['A judge: that Kenya broke its law']],
  // A view, and whose.
  ['In her opinion, the mothers should come too.', ['her: the mothers should come too']],
  ['In his own words, nobody was asked in time.', ['his: nobody was asked in time']],
  ['Norway’s position is that it owes nothing.', ['Norway: that it owes nothing']],
  ['Kenya’s official position, under fire for months, remains that the men are no Kenyans.', ['Kenya: that the men are no Kenyans']],
  ['Her own estimate is that forty are left.', ['Her: that forty are left']],
  // A time before whoever speaks is not one of several speakers.
  [
    'Planes have flown since the end of March, French and Kenyan officials said Tuesday.',
    ['French and Kenyan officials: Planes have flown since the end of March'],
  ],
  ['In a note on Friday the Kenyan Embassy said Nairobi would help.', ['the Kenyan Embassy: Nairobi would help']],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  'The police found that the door was open.',
  'The court found the man in a hotel.',
  'She found that the road was closed.',
  'In her view lies a lake.',
  'In their camp, the boys were cold.',
  'The army’s position is bad.',
  'The position of the camp is that of a fort.',
  'A woman named Sara was held there as a slave.',
])('nothing said: %s', (text) => {
  expect(said(text)).toEqual([]);
});
