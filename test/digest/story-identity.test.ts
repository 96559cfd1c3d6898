import { describe, expect, it } from 'vitest';
import { type IdentifiedStories, identifyStories } from '../../src/digest/stories/identity.js';
import type { KnownStory, StoryArticle } from '../../src/domain/ports/story-store.js';

const FLIGHT = [
  'A chartered plane with five women and twelve children from the Roj camp landed at Gardermoen airport near Oslo at dawn on Tuesday, Norwegian police said.',
  'Norway has brought home five women and their twelve children from Roj camp. Their plane landed at Gardermoen at dawn, the police said, and three of the women were arrested.',
  'The five women and twelve children who landed at Gardermoen from Roj camp are in the care of the Norwegian authorities; the police questioned three of the women, who came home by plane.',
];
const COURT = [
  'The Supreme Court in London upheld on Wednesday the decision to take British citizenship from Hana Whitlock, who left Leicester for Raqqa at sixteen.',
  'Judges of the Supreme Court in London ruled that Hana Whitlock of Leicester stays without her British citizenship, which was taken from her after Raqqa.',
];

const article = (id: string, text: string, day: number, story: KnownStory | null = null): StoryArticle => ({
  id,
  title: text.slice(0, 40),
  outlet: id,
  text,
  published: `2026-03-${String(day).padStart(2, '0')}T06:00:00.000Z`,
  analysedAt: '2026-03-31T06:00:00.000Z',
  story,
});
const known = (id: string, day: number): KnownStory => ({ id, openedAt: `2026-03-${String(day).padStart(2, '0')}T06:00:00.000Z` });
const identify = (...articles: StoryArticle[]): IdentifiedStories => identifyStories('topic', articles);
/** The id that the story of this article would be opened with. */
const openedBy = (id: string): string => identify(article(id, FLIGHT[0]!, 1)).stories[0]!.id;

describe('the id of a story', () => {
  it('is made from the article that opened it, in whatever order the articles come', () => {
    const articles = [article('f2', FLIGHT[1]!, 4), article('c1', COURT[0]!, 3), article('f1', FLIGHT[0]!, 3)];
    const { stories, merged } = identify(...articles);
    expect(stories.map(({ id, articles: told }) => [id, told.map((each) => each.id)])).toEqual(
      expect.arrayContaining([
        [openedBy('f1'), ['f1', 'f2']],
        [openedBy('c1'), ['c1']],
      ]),
    );
    expect(stories).toHaveLength(2);
    expect(identify(...articles.toReversed()).stories).toEqual(stories);
    expect(merged.size).toBe(0);
  });

  it('stays when the story grows, also where the article that opened it is not looked at any more', () => {
    const flight = known('flight', 1);
    const { stories } = identify(article('f2', FLIGHT[1]!, 4, flight), article('f3', FLIGHT[2]!, 5));
    expect(stories).toEqual([{ ...flight, articles: ['f2', 'f3'].map((id) => ({ id, copyOf: null })) }]);
  });

  it('is that of the story opened first where two turn out to be one; the other leads there', () => {
    const { stories, merged } = identify(
      article('f1', FLIGHT[0]!, 3, known('late', 3)),
      article('f2', FLIGHT[1]!, 3, known('early', 1)),
      article('f3', FLIGHT[2]!, 4),
    );
    expect(stories.map(({ id }) => id)).toEqual(['early']);
    expect([...merged]).toEqual([['late', 'early']]);
  });

  it('goes with the article that opened it where one story turns out to be two', () => {
    const one = { ...known(openedBy('f1'), 3) };
    const { stories, merged } = identify(
      article('f1', FLIGHT[0]!, 3, one),
      article('c1', COURT[0]!, 4, one),
      article('c2', COURT[1]!, 4, one),
    );
    expect(stories.map(({ id, articles }) => [id, articles.map((each) => each.id)])).toEqual([
      [one.id, ['f1']],
      [openedBy('c1'), ['c1', 'c2']],
    ]);
    expect(merged.size).toBe(0);
  });

  it('comes with what is a copy of what', () => {
    const { stories } = identify(article('f1', FLIGHT[0]!, 3), article('copy', FLIGHT[0]!, 4));
    expect(stories[0]?.articles).toEqual([
      { id: 'f1', copyOf: null },
      { id: 'copy', copyOf: 'f1' },
    ]);
  });
});
