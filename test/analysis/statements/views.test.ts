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
  ['In the words of one Finnish envoy: “Nobody wants to be first in this.”', ['one Finnish envoy: Nobody wants to be first in this.']],
  ['Norway’s position is that it owes nothing.', ['Norway: that it owes nothing']],
  ['Kenya’s official position, under fire for months, remains that the men are no Kenyans.', ['Kenya: that the men are no Kenyans']],
  ['Her own estimate is that forty are left.', ['Her: that forty are left']],
  ['In the minister’s view, the camp must close.', ['the minister: the camp must close']],
  ['In the words of one guard, the camp is “a school of hate”.', ['one guard: the camp is “a school of hate”']],
  ['The camp must close, in the view of the minister.', ['the minister: The camp must close']],
  ['The camp, in her view, must close by May.', ['her: The camp … must close by May']],
  ['In its opinion not a single adult should come.', ['its: not a single adult should come']],
  ['The minister’s answer was blunt: “They made their choice.”', ['The minister: They made their choice.']],
  ['The ministry’s reply: “They made their choice.”', ['The ministry: They made their choice.']],
  ['Her verdict on the plan was “too little, too late”.', ['Her: too little, too late']],
  ['The message from the ministry was clear: no one will come.', ['the ministry: no one will come']],
  ['As the minister put it, nobody will come.', ['the minister: nobody will come']],
  ['“Nobody will ever come back here,” is how the minister put it.', ['the minister: Nobody will ever come back here']],
  ['By the charity’s count, 104 children are in the camps.', ['the charity: 104 children are in the camps']],
  ['By his data, 30 men are in prison.', ['his: 30 men are in prison']],
  ['Up to 40 are left, by the estimate of the charity.', ['the charity: Up to 40 are left']],
  // Idioms of plain speaking.
  ['The minister made it clear that nobody would come.', ['The minister: that nobody would come']],
  ['Kenya has made clear to Iraq that nobody would come.', ['Kenya: that nobody would come']],
  ['The minister made clear nobody would come.', ['The minister: nobody would come']],
  ['The ministry left no doubt that nobody would come.', ['The ministry: that nobody would come']],
  ['The mayor was adamant: the children are ours.', ['The mayor: the children are ours']],
  ['The government is of the opinion that nobody should come.', ['The government: that nobody should come']],
  ['The ministry has let it be known that a flight is planned.', ['The ministry: that a flight is planned']],
  ['The judge made the point that nobody had asked.', ['The judge: that nobody had asked']],
  ['The envoy told Asia-Plus TV that a third flight is planned.', ['The envoy: that a third flight is planned']],
  // What stands before a colon is the reporter's.
  ['Speaking in Lund, the minister said: “We are no hotel.”', ['the minister: We are no hotel.']],
  ['The party is furious: “It is a betrayal,” says its leader.', ['its leader: It is a betrayal']],
  // Who is quoted, and to whom it is said.
  ['The minister was quoted by the daily as saying a flight was planned.', ['The minister: a flight was planned']],
  ['The minister went on to say that the children were cold.', ['The minister: that the children were cold']],
  ['The camps, the minister warned parliament, are full.', ['the minister: The camps … are full']],
  ['The families were told by the ministry that they would be met.', ['the ministry: that they would be met']],
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
  'In other words, the camp is full.',
  'By their own account books they lived well.',
  'In the view from the hill the camp is small.',
  'The line at the gate is long.',
  'The answer lies in the camp.',
  'The minister has not made clear that nobody would come.',
  'The sky was clear: no cloud in sight.',
  'They left no doubt behind.',
  'It was made clear that nobody would come.',
  'The minister went on to become a judge.',
])('nothing said: %s', (text) => {
  expect(said(text)).toEqual([]);
});
