import { describe, expect, test } from 'vitest';
import { said, statementsIn } from './reading.js';

describe('a verb that puts a number', () => {
  test.each([
    [
      'Danish intelligence put the number of children in the camps at about 30.',
      'Danish intelligence: the number of children in the camps at about 30',
    ],
    ['A Finnish official put the total at nine.', 'A Finnish official: the total at nine'],
    ['The interior ministry gives the figure as 52.', 'The interior ministry: the figure as 52'],
    ['Riga puts the foreigners in that wing at more than 400.', 'Riga: the foreigners in that wing at more than 400'],
  ])('reports it: %s', (text, expected) => expect(said(text)).toEqual([expected]));

  test.each([
    'The order put the children at risk.',
    'The plan puts three guards at 12 gates.',
    'The charity gave the number of its hotline to the families at two prisons.',
    'The army placed the women at 40 kilometres from the front.',
  ])('and nothing else: %s', (text) => expect(said(text)).toEqual([]));

  test('is the deed of the document before it, whatever the number is of', () => {
    const [statement] = statementsIn('The report puts the number of Moroccans in the camps at 97.');
    expect(statement?.speaker).toEqual({ name: null, role: 'The report', country: null });
  });
});
