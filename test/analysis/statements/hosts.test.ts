import { expect, test } from 'vitest';
import { told } from './told.js';

const PROGRAMME = [
  'Women in Syrian camps: what the minister says',
  'ANNOUNCER: This is the Breakfast Hour.',
  'ANN KEST: Some 40 nationals of Norway are held in Syria. With me is the Justice Minister, Carl Roe. Minister, good morning.',
  'CARL ROE: Good morning Ann, and good morning to your listeners.',
  'KEST: You have promised that for years.',
  'ROE: We will bring them home. Denmark has done it, and Denmark is no larger.',
  'KEST: On the line is Mona Lie-Berg, whose sister is in the camp. Mona, you heard the minister.',
  'MONA LIE-BERG: I heard him. I have heard three of them.',
  'KEST: How often do you speak with her?',
  'LIE-BERG: Twice a month, if the telephone works.',
  'KEST: Minister, thank you.',
];

test('whoever leads through a programme with several guests says nothing of their own; a guest in office speaks for whose people it is about', () => {
  expect(told(...PROGRAMME)).toEqual([
    'Carl Roe (NO): We will bring them home. Denmark has done it, and Denmark is no larger.',
    'Mona Lie-Berg (-): I heard him. I have heard three of them.',
    'Mona Lie-Berg (-): Twice a month, if the telephone works.',
  ]);
});

test('in a committee who asks has a title, and is quoted', () => {
  const all = told(
    'The committee met in Canberra, Australia, on the families in Syria.',
    'Senator KELLEHER: Nobody was told of the flight.',
    'Ms HALL: We told the families.',
    'Senator KELLEHER: The families were told a day late.',
    'Mr DRUMMOND: That is correct.',
    'Senator KELLEHER: It was a mess.',
    'Ms HALL: I would not say so.',
  );
  expect(all.filter((line) => line.startsWith('Kelleher'))).toHaveLength(3);
});

test('answers behind "A:" are of whom the first answer names, and a paper that asks says nothing', () => {
  const all = told(
    'Since 2019 Uzbekistan has flown home 500.',
    'Dilnoza Rahimova, deputy head of the state committee in Tashkent, spoke to the Oasis Courier in her office.',
    'Oasis Courier: Why did you take them back?',
    'Dilnoza Rahimova: Because they are ours.',
    'Q: And the men?',
    'A: They will be judged here, under our criminal code.',
    'Q: How many are left?',
    'A: By our list some 40 are still there.',
  );
  expect(all).toEqual([
    'Dilnoza Rahimova (UZ): Because they are ours.',
    'Dilnoza Rahimova (UZ): They will be judged here, under our criminal code.',
    'Dilnoza Rahimova (UZ): By our list some 40 are still there.',
  ]);
});

test('what a page writes before its pictures opens no turn', () => {
  const all = told(
    'Kosovo Tribune: How many are left?',
    'Ann Kest: Some 40 are left.',
    'Photo: A bus at the airport.',
    'Kosovo Tribune: And the men?',
    'Ann Kest: They will be tried.',
    'Photo: The minister in her office.',
    '"We have to pay for it," said Lulzim Berisha, a member of parliament for the opposition.',
  );
  expect(all.filter((line) => line.startsWith('Photo'))).toEqual([]);
  expect(all.at(-1)).toMatch(/^Lulzim Berisha/);
});
