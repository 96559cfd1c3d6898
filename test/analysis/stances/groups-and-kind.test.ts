import { describe, expect, test } from 'vitest';
import { stancesOf } from './read.js';

const rows = (text: string): string[] =>
  [
    ...new Set(stancesOf(text).map(({ country, stance, group, kind, authority }) => `${country} ${stance} ${group} ${kind} ${authority}`)),
  ].sort();

describe('whom a stance concerns', () => {
  test.each([
    ['All of the women will be brought home, Danish Foreign Minister Lars Holm said.', ['DK repatriate women word minister']],
    [
      'Denmark will bring home all of the women but none of the men, Foreign Minister Lars Holm said.',
      ['DK repatriate women word minister'],
    ],
    [
      'Norway brought home orphans and their mothers.',
      ['NO repatriate orphans deed named_official', 'NO repatriate women deed named_official'],
    ],
    ['Sweden will take back every fighter, Prime Minister Anna Lund said.', ['SE repatriate everyone word head']],
    [
      'Justice Minister Lars Holm said that Denmark had "no obligation and no intention" to help the other two women return.',
      ['DK refuse women word minister'],
    ],
    // How it is done, and not yet done.
    [
      'Whoever comes back with blood on his hands goes before a judge, Danish Foreign Minister Lars Holm said.',
      ['DK prosecute_at_home everyone word minister'],
    ],
    // Who tells it is nobody that it is told of.
    [
      'Norway will take back its citizens, he said. Justice Minister Lars Holm told reporters in Oslo.',
      ['NO repatriate everyone word named_official'],
    ],
    [
      'Up to 16 nationals had been stripped of their citizenship, Danish Immigration Minister Lars Holm said, and more would be, he told reporters.',
      ['DK revoke_citizenship everyone deed minister'],
    ],
    // Those who are meant stand before the clause that tells more of them.
    [
      'Immigration Minister Pia Holm of Norway said any of the women who made her own way to Oslo would be put on trial.',
      ['NO prosecute_at_home women word minister'],
    ],
    [
      'The Swedish interior minister said any of the mothers who reached Sweden by themselves would be tried in a Swedish court.',
      ['SE prosecute_at_home women word minister'],
    ],
    ['Norway wants the mothers tried at home.', ['NO prosecute_at_home women word named_official']],
    // Whose citizenship it was, and nobody beside them.
    [
      'The list leaves out men whose Dutch nationality was withdrawn and the babies they fathered.',
      ['NL revoke_citizenship men deed named_official'],
    ],
    [
      'Women whose Danish citizenship has been revoked, and their children, are not counted.',
      ['DK revoke_citizenship women deed named_official'],
    ],
    [
      'It does not count people whose British citizenship has been revoked, nor children born after their mothers lost it.',
      ['GB revoke_citizenship everyone deed named_official'],
    ],
    // A number alone stands for people named before.
    [
      'Five mothers live in Roj camp. Three have lost their Danish citizenship, Danish Immigration Minister Ulla Krag said.',
      ['DK revoke_citizenship women deed named_official'],
    ],
    [
      'The camp holds five Danish mothers. Two will not be brought home, Danish Immigration Minister Ulla Krag said.',
      ['DK refuse women word minister'],
    ],
    ['Britain will not take back adults, Home Secretary Jane Doe said.', ['GB refuse men word minister', 'GB refuse women word minister']],
    [
      'Danish Justice Minister Lars Holm says adults should be tried in Iraq and that children are considered case by case.',
      ['DK case_by_case children word minister', 'DK prosecute_locally men word minister', 'DK prosecute_locally women word minister'],
    ],
    [
      'Sweden has taken back its citizens and will go on until the last child is at home, Prime Minister Anna Lund said.',
      ['SE repatriate everyone deed head'],
    ],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});

describe('a word or a deed', () => {
  test.each([
    ['Denmark announced on Monday that it would bring home 14 children.', ['DK repatriate children word named_official']],
    ["Denmark's government decided on Monday to bring home 14 children.", ['DK repatriate children word named_official']],
    ['Denmark brought home 14 children from Roj camp on Monday.', ['DK repatriate children deed named_official']],
    ['Parliament in Copenhagen rejected a motion to stop the government from bringing home 14 children.', []],
    ["Finland's parliament voted to bring home the children.", []],
    ['"No mother will be brought to Denmark," Immigration Minister Ulla Krag said.', ['DK refuse women word minister']],
    // Two denials are no deed.
    ['Denmark no longer opposes taking back the children.', ['DK repatriate children word named_official']],
  ])('%s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
