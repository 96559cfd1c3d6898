import { describe, expect, it } from 'vitest';
import { stancesOf } from './read.js';

const rows = (text: string) =>
  [...new Set(stancesOf(text).map(({ country, stance, part, kind }) => `${country} ${stance} ${part} ${kind}`))].sort();

describe('trials told by their steps', () => {
  it.each([
    ['A Danish man who returned from Raqqa in 2017 was given 12 years in prison by a court in Odense.', 'DK prosecute_at_home origin deed'],
    ['The mother, back from Syria since June, was led off in handcuffs by Dutch police.', 'NL prosecute_at_home origin deed'],
  ])('%s', (text, expected) => {
    expect(rows(text)).toContain(expected);
  });

  it.each([
    'An Iraqi court sentenced three men to death for membership of Islamic State.',
    'Lawyers asked an Iraqi court why three Frenchmen could be sentenced without evidence.',
    'The Swedish women spent six years in the camp and were handed letters by the police.',
    'Danish police arrested three men at a border crossing.',
    'Two Norwegian women who came back from Roj were taken into custody by the police in Oslo.',
    // Of an arrest alone nobody knows what becomes.
    'Swedish police arrested three women on arrival when they returned from Syria.',
  ])('no trial of those concerned: %s', (text) => {
    expect(rows(text).filter((row) => row.includes('prosecute'))).toEqual([]);
  });
});

describe('words for what is open, apart or refused', () => {
  it.each([
    [
      "Denmark's justice ministry said requests from the camps are examined individually, one after the other.",
      'DK case_by_case origin word',
    ],
    [
      "Romania's foreign ministry said that it would assess each of the applications submitted by the families in Syria.",
      'RO case_by_case origin word',
    ],
    [
      "Serbia's foreign ministry said every citizen in the camps would undergo an individual check before any return.",
      'RS case_by_case origin word',
    ],
    ["Croatia's foreign minister said nothing had been decided about the two women.", 'HR undecided origin word'],
    ["Morocco's government said it is studying ways of bringing home the women in the camps.", 'MA undecided origin word'],
    ['The matter of the mothers is under analysis, the Polish foreign minister, Jan Wolski, said.', 'PL undecided origin word'],
    ['The return of the fighters is not on the agenda, Estonian Interior Minister Tiit Kask said.', 'EE refuse origin word'],
    ['The Austrian interior minister took nationality from a woman who had joined Islamic State.', 'AT revoke_citizenship origin deed'],
  ])('%s', (text, expected) => {
    expect(rows(text)).toContain(expected);
  });
});

describe('who agrees that its own are moved to Iraq', () => {
  it.each([
    ["Belgium's foreign minister said the government had no objection to the transfer of the men from Syria to Iraq.", 'BE'],
    ['Jordanian officials said Jordan agreed to the transfer of the men from Syria to Iraq.', 'JO'],
  ])('%s', (text, country) => {
    expect(rows(text)).toContain(`${country} third_country_detention origin word`);
  });

  it('is not who only speaks of it', () => {
    expect(rows("Belgium's foreign minister said the transfer of the men from Syria to Iraq had surprised him.").join()).not.toContain(
      'third_country_detention',
    );
  });
});
