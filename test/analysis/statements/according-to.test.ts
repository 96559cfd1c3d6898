import { expect, it } from 'vitest';
import { said } from './reading.js';

it.each<[string, string[]]>([
  // Whoever only passes it on said nothing.
  ['“Nobody feeds us,” a boy told Lantern, according to a report published on Monday.', ['a boy: Nobody feeds us']],
  ['“We have no plan,” the minister said, according to the broadcaster TV5.', ['the minister: We have no plan']],
  ['“We are leaving,” the man wrote to his brother, according to the indictment.', ['the man: We are leaving']],
  ['“They hit us,” she said on Monday, according to a letter from her lawyer.', ['she: They hit us']],
  ['Dorn told ministers the boys could not stay, according to minutes of the meeting.', ['Dorn: the boys could not stay']],
  ['Dorn said the camp was on fire, according to the agency Lantern News.', ['Dorn: the camp was on fire']],
  ['Kurdish officials have said they will hold trials, according to local media.', ['Kurdish officials: they will hold trials']],
  ['She said she had been tricked, according to court documents.', ['She: she had been tricked']],
  ['According to the daily Lantern, the minister said that the boys would come.', ['the minister: that the boys would come']],
  ['According to a report by Lantern, the guard told visitors that nobody came.', ['the guard: that nobody came']],
  // Whoever speaks for somebody, or tells of others, did.
  ['She said she had been tricked, according to her lawyer.', ['her lawyer: She said she had been tricked']],
  ['Dorn said the camp was on fire, according to Kest.', ['Kest: Dorn said the camp was on fire']],
  ['According to Dorn, the women said they were beaten.', ['Dorn: the women said they were beaten']],
  ['According to the report, women who said they were ill were sent away.', ['the report: women who said they were ill were sent away']],
  ['Ten boys died there, according to a report by Lantern.', ['a report by Lantern: Ten boys died there']],
  // What the clause behind somebody tells of them is not what they said.
  ['According to an official who asked not to be named, the plane landed at dawn.', ['an official: the plane landed at dawn']],
  ['According to two envoys who spoke on condition of anonymity, Dorn will leave.', ['two envoys: Dorn will leave']],
  ['According to a list that the ministry sent round, 12 boys are left.', ['a list: 12 boys are left']],
  ['According to the daily Lantern, ten boys died there.', ['the daily Lantern: ten boys died there']],
])('according to whom: %s', (text, expected) => expect(said(text)).toEqual(expected));
