import { describe, expect, it } from 'vitest';
import { inAnArticle } from '../in-an-article.js';

const last = (text: string): string | null | undefined => inAnArticle(text).statements.at(-1)?.speaker?.country;

describe('the spokesman of whom no other word is told', () => {
  it.each<[string, string]>([
    [
      'Bangladesh said she was not its citizen.\n\nHome Secretary Alan Reeve stripped her of her British citizenship and said his priority was safety.\n\nSuch decisions were not taken lightly, the spokesman added.',
      'GB',
    ],
    [
      'Turkey said it would send them home.\n\nDanish Foreign Minister Ida Holm said the women would not be helped.\n\n"The situation has not changed," the spokeswoman added.',
      'DK',
    ],
    [
      'Danish Foreign Minister Ida Holm said the women would not be helped. "Turkey will not wait," a spokesman for the Turkish interior ministry said. "It is decided," the spokesman added.',
      'TR',
    ],
  ])('speaks for the side that spoke just before: %s', (text, country) => {
    expect(last(text)).toBe(country);
  });
});
