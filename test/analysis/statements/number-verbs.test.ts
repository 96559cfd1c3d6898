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

describe('numbers right behind the verb', () => {
  test.each([
    ['counts', 'The intelligence service counts 92 departures since 2001.', '92 departures since 2001'],
    ['has counted', 'The ministry has counted 40 children in the two camps.', '40 children in the two camps'],
    ['believes', 'The campaign group Homeward believes that between 20 and 25 families are stuck.', 'between 20 and 25 families are stuck'],
    ['estimates', 'The foreign ministry estimates up to 500 adults are held there.', 'up to 500 adults are held there'],
  ])('%s', (_, text, words) => {
    expect(statementsIn(text).at(-1)?.quote).toContain(words);
  });

  test.each([
    ['a deed', 'Officials counted 92 votes on Monday.'],
    ['a share of money', 'He spoke of $5 for each.'],
    ['no number', 'She counts on her brother.'],
  ])('not %s', (_, text) => {
    expect(statementsIn(text)).toEqual([]);
  });
});
