import { describe, expect, test } from 'vitest';
import { said, statementsIn } from './reading.js';

describe('quotations that no listed verb reports', () => {
  test.each([
    [
      'a verb that joins a quotation to a name',
      '“We slept on the floor for a month,” recalls Dina Holt, a nurse.',
      ['Dina Holt, a nurse: We slept on the floor for a month'],
    ],
    [
      'a question',
      '“Who is going to pay for all this?” posed Senator Ruud Hale.',
      ['Senator Ruud Hale: Who is going to pay for all this?'],
    ],
    [
      'a colon after a sentence about somebody',
      'Mayor Ann Kest was blunter than most: “They left us and they can stay where they are.”',
      ['Mayor Ann Kest: They left us and they can stay where they are.'],
    ],
    [
      'a title that looks like a verb',
      '“The children come first,” Acting Interior Minister Jan Dorn said after the meeting.',
      ['Acting Interior Minister Jan Dorn: The children come first'],
    ],
    [
      'one of several',
      '“Nobody told us where the bus was going,” one of them said on condition of anonymity.',
      ['one of them: Nobody told us where the bus was going'],
    ],
    [
      'behind a sentence about somebody',
      'Jan Dorn closes the file and looks up. “Not one of these letters was answered.”',
      ['Jan Dorn: Not one of these letters was answered.'],
    ],
    [
      'behind a sentence about her',
      'She shrugs at the question. “Not one of these letters was answered.”',
      ['She: Not one of these letters was answered.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    ['a sign', 'The sign at the gate was clear: “No visitors beyond this point today.”'],
    ['a sentence about a thing', 'The gate was locked. “No visitors beyond this point today.”'],
    ['a name and no verb', '“The Long Way Home to Lund,” Ann Kest’s second novel, is out in May.'],
  ])('%s is nobody', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

test('according to somebody, a noun with a clause of its own', () => {
  expect(said('According to researcher Thea Born, evidence that holds up in court is rare.')).toEqual([
    'researcher Thea Born: evidence that holds up in court is rare',
  ]);
});

describe('words that only point back', () => {
  test.each([
    'The minister said so on Monday.',
    'Dorn has said as much.',
    'Lund said it and this week unsaid it.',
    'The families hoped for a flight, and the ministry said it would.',
    'Kest said no.',
    'Kest said that he could not.',
  ])('%s', (text) => {
    expect(statementsIn(text).map((s) => s.quote)).toEqual([]);
  });

  test.each([
    ['Kest said it was over.', 'it was over'],
    ['Kest said this would not happen again.', 'this would not happen again'],
    ['Kest said no flight would come.', 'no flight would come'],
    ['“No,” Kest said.', 'No'],
  ])('%s says something', (text, words) => {
    expect(statementsIn(text).map((s) => s.quote)).toEqual([words]);
  });
});
