import { describe, expect, it } from 'vitest';
import { inAnArticle } from '../in-an-article.js';

/** "name or role country" of each speaker, in the order of the text. */
const speakersIn = (text: string): string[] =>
  inAnArticle(text).statements.map(({ speaker }) => `${speaker?.name ?? speaker?.role} ${speaker?.country ?? null}`);

describe('those who came together by themselves', () => {
  it.each<[string, string[]]>([
    [
      '(Castries, 3 May 2023) – Saint Lucia has done nothing for them, the Island Justice Network said today.',
      ['Island Justice Network NGO'],
    ],
    ['Harbour Light International said that 40 Swedish children were held in al-Hol.', ['Harbour Light International NGO']],
    ['The Bar Council of Kenya said that the trials of returnees must be fair.', ['Bar Council of Kenya NGO']],
    ['The Prison Association said that jails were not ready for returnees.', ['Prison Association NGO']],
    [
      'The prison officers\' union warned that jails were not ready for returnees. Its spokeswoman, Rita Falk, said "we are too few".',
      ["prison officers' union NGO", 'Rita Falk NGO'],
    ],
    [
      '"We are glad," said the aid organisation Warm Hearth, which works in al-Hol. Its director, Per Ekdal, said that 20 remain.',
      ['Warm Hearth NGO', 'Per Ekdal NGO'],
    ],
    ['Rescue associations say that the children in al-Hol have been forgotten.', ['Rescue associations NGO']],
    ['A coalition of 14 aid agencies said that the children should go home to Denmark.', ['A coalition of 14 aid agencies NGO']],
    ['Dunja Perić, Harbour Light\'s Syria Response Director, said: "They are children."', ['Dunja Perić NGO']],
    [
      'Denmark took back six children. "More must follow," said Hanne Krogh, secretary general of Stand By Our Young, a charity.',
      ['Hanne Krogh NGO'],
    ],
  ])('speak for no state: %s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });

  it.each<[string, string[]]>([
    ['The Justice Ministry of Kenya said that the trials of returnees would be fair.', ['Justice Ministry of Kenya KE']],
    [
      'Denmark took back six children. "More will follow," said Hanne Krogh, secretary general of the Justice Ministry.',
      ['Hanne Krogh DK'],
    ],
    ['The European Union said that the trials of returnees must be fair.', ['European Union EU']],
  ])('are told from offices: %s', (text, speakers) => {
    expect(speakersIn(text)).toEqual(speakers);
  });
});
