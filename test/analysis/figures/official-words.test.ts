import { expect, test } from 'vitest';
import { inAnArticle } from '../in-an-article.js';

test.each<[string, string[]]>([
  // The speaker's own "we", wherever it is said.
  [
    '“We flew home 12 women from Roj, and there are nine more on our list,” Latvia’s interior minister, Ilze Kalnava, told reporters in Stockholm on a visit to Sweden.',
    ['12 LV', '9 LV'],
  ],
  ['“We have 31 women in the two camps,” said Norway’s prime minister, Eva Lund. Denmark has fetched all of its own.', ['31 NO']],
  // Another country, or none of one.
  ['“We told Paris that its 40 women are no concern of ours,” said Sweden’s foreign minister, Ulla Berg.', ['40 -']],
  ['“We know that 700 boys are locked up there with the men,” said Mali’s foreign minister, Adama Keïta, on a visit to Norway.', ['700 -']],
  ['“We hold 2,000 fighters in Hasakah,” said Turkey’s interior minister, Kemal Aydin.', ['2000 -']],
  ['“The camp has 40,000 people and we cannot look away,” said Norway’s prime minister, Eva Lund.', ['40000 -']],
  // Those who are somebody's own are the speaker's.
  ['The Slovak foreign minister, Juraj Hronec, said that six nationals had been found in Roj.', ['6 SK']],
  ['Danish officials said that six citizens of many countries had been found in Roj.', ['6 -']],
])('%s → %j', (text, wanted) => {
  expect(inAnArticle(text).figures.map(({ value, country }) => `${value} ${country ?? '-'}`)).toEqual(wanted);
});

test.each<[string, string[]]>([
  // Papers are taken away, and people are brought back.
  ['London has removed the citizenship of at least 19 women.', ['19 stripped']],
  ['Denmark has taken away the passports of 12 men.', ['12 stripped']],
  ['Britain removed 19 women from the camps.', ['19 repatriated']],
  // What is said of a part is not said of the whole, whatever paper is named before both.
  [
    'In all, 14 children with a claim to Swedish citizenship live in Roj camp together with six mothers, four of whom have been stripped of their passports.',
    ['14 detained', '6 detained', '4 stripped'],
  ],
  // An age, behind a name that is changed.
  ['“I want to see my grandma,” said Luna*, 10, from behind the fence of the camp.', []],
  ['“I want to see my grandma,” said “Umm Fatima”, 34, in the camp.', []],
])('%s → %j', (text, wanted) => {
  expect(inAnArticle(text).figures.map(({ value, event }) => `${value} ${event ?? '-'}`)).toEqual(wanted);
});
