import { expect, it } from 'vitest';
import { inAnArticle } from '../in-an-article.js';
import { said } from './reading.js';

it.each<[string, string[]]>([
  ['The boys, wrote the ombudsman in a letter, are victims first.', ['the ombudsman: The boys … are victims first']],
  ['The women, said the minister in a radio interview, are a danger.', ['the minister: The women … are a danger']],
  ['The boys, wrote the mayor in a letter seen by Lantern, “are victims first”.', ['the mayor: The boys … “are victims first”']],
  ['Dorn, the mayor, wrote the council a letter in May, and nobody answered.', []],
])('a subject parted from its verb by who says it: %s', (text, expected) => expect(said(text)).toEqual(expected));

it.each<[string, string]>([
  ['Save Our Children Now, a charity, said that twelve of them had died.', 'Save Our Children Now'],
  ['Bring Them Home, a group of relatives, said that twelve of them had died.', 'Bring Them Home'],
  ['The head of the Save Our Young campaign, retired nurse Marta Holm, said that twelve of them had died.', 'Marta Holm'],
  ['But Marta Holm, its director, said that twelve of them had died.', 'Marta Holm'],
])('a name that is a call: %s', (text, name) => expect(inAnArticle(text).statements[0]?.speaker?.name).toBe(name));

it('takes a verb of the list for a cue where a quotation closes before somebody, whatever follows', () => {
  const [statement] = inAnArticle('“Let them rot in there for good,” a Hungarian lawmaker shouted from the benches.').statements;
  expect(statement).toMatchObject({ quote: 'Let them rot in there for good', speaker: { role: 'a Hungarian lawmaker', country: 'HU' } });
});
