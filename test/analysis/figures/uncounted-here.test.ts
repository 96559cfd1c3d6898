import { describe, expect, it } from 'vitest';
import { inAnArticle } from '../in-an-article.js';

/** "value unit country" of each figure, in the order of the text. */
const figuresIn = (text: string): string[] => inAnArticle(text).figures.map(({ value, unit, country }) => `${value} ${unit} ${country}`);

describe('some of people whom the sentence names without a number', () => {
  it.each<[string, string[]]>([
    [
      'Kazakhstan has taken back 640 people. Georgia has so far taken only children, 14 of them, whose mothers remain in prison.',
      ['640 people KZ', '14 children GE'],
    ],
    [
      "Sweden took back nine orphans in 2019. Norway's coalition government has said that it will help minors only, and has identified six of them.",
      ['9 orphans SE', '6 minors NO'],
    ],
    ['Asayish arrested 121 suspects of Islamic State in al-Hol, 15 of them women.', ['121 suspects null', '15 women null']],
    ['Belgium took back 20 women. The women were tried, and seven of them were jailed.', ['20 women BE', '7 women BE']],
    ['Lebanon, where some 40 men from Tripoli are said to have left for Iraq, knows of no return.', ['40 men LB']],
  ])('%s', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });
});
