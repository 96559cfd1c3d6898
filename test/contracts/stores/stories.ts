import { expect, it } from 'vitest';
import type { StoredStory, StoryArticle } from '../../../src/domain/ports/story-store.js';
import { addArticle, analysis, hours, NOW, TOPIC } from './builders.js';
import type { Rig } from './rig.js';

/** What every StoryStore does. */
export function storyStoreContract(rig: () => Rig): void {
  const add = async (key: string, publishedAt: string, relevant = true): Promise<string> => {
    const { stores } = rig();
    const id = await addArticle(stores, key, `The text of ${key}.`, { publishedAt });
    await stores.facts.saveAnalysis(id, TOPIC, 'v1', analysis({ relevant }), NOW);
    return id;
  };
  const story = (id: string, openedAt: string, ...articles: [id: string, copyOf?: string][]): StoredStory => ({
    id,
    openedAt,
    articles: articles.map(([article, copyOf = null]) => ({ id: article, copyOf })),
  });
  const ALL = { since: hours(-99), until: NOW };
  const all = () => rig().stores.stories.recent(TOPIC, ALL, 99);
  const save = async (stories: readonly StoredStory[], merged: readonly [string, string][] = [], articles?: readonly StoryArticle[]) =>
    rig().stores.stories.save(TOPIC, { articles: articles ?? (await all()), stories, merged: new Map(merged) });

  it('gives the newest relevant articles of a period, each with the story that it is in', async () => {
    const old = await add('old', hours(-90));
    const first = await add('first', hours(-9));
    const second = await add('second', hours(-8));
    await add('elsewhere', hours(-7), false);
    await save([story('s1', hours(-9), [first])]);
    const { stories } = rig().stores;
    const found = await stories.recent(TOPIC, { since: hours(-24), until: NOW }, 9);
    expect(found.map(({ id, text, story }) => [id, text, story])).toEqual([
      [second, 'The text of second.', null],
      [first, 'The text of first.', { id: 's1', openedAt: hours(-9) }],
    ]);
    expect((await stories.recent(TOPIC, { since: hours(-99), until: NOW }, 9)).map(({ id }) => id)).toContain(old);
    expect(await stories.recent(TOPIC, { since: hours(-99), until: NOW }, 1)).toHaveLength(1);
    expect(await stories.recent('other', { since: hours(-99), until: NOW }, 9)).toEqual([]);
  });

  it('lets a story grow under its id, earliest article first, and tells copies', async () => {
    const first = await add('first', hours(-9));
    const copy = await add('copy', hours(-8));
    const later = await add('later', hours(-2));
    const { stories } = rig().stores;
    await save([story('s1', hours(-9), [copy, first], [first])]);
    await save([story('s1', hours(-9), [later])]);
    expect(await stories.get('s1')).toEqual({
      topic: TOPIC,
      ...story('s1', hours(-9), [first], [copy, first], [later]),
    });
    expect(await stories.ofArticles(TOPIC, [first, later, 'nothing'])).toEqual(
      new Map([
        [first, 's1'],
        [later, 's1'],
      ]),
    );
    expect(await stories.get('nothing')).toBeNull();
  });

  it('leads from a story that became part of another, over several steps, to the one that stays', async () => {
    const [a, b, c] = [await add('a', hours(-9)), await add('b', hours(-8)), await add('c', hours(-7))];
    const { stories } = rig().stores;
    await save([story('s1', hours(-9), [a]), story('s2', hours(-8), [b]), story('s3', hours(-7), [c])]);
    await save([story('s2', hours(-8), [b])], [['s3', 's2']]);
    await save([story('s1', hours(-9), [a], [b])], [['s2', 's1']]);
    for (const id of ['s1', 's2', 's3']) expect((await stories.get(id))?.articles.map((each) => each.id)).toEqual([a, b, c]);
    expect((await stories.get('s3'))?.id).toBe('s1');
  });

  it('stores nothing of a grouping that another one has overtaken: no merged story comes back', async () => {
    const [a, b] = [await add('a', hours(-9)), await add('b', hours(-8))];
    const { stories } = rig().stores;
    const apart = [story('s1', hours(-9), [a]), story('s2', hours(-8), [b])];
    expect(await save(apart)).toBe(true);
    const old = await all();
    expect(await save([story('s1', hours(-9), [a], [b])], [['s2', 's1']])).toBe(true);
    expect(await save(apart, [], old)).toBe(false);
    expect((await stories.get('s2'))?.id).toBe('s1');
    expect(await save(apart, [], await all())).toBe(true);
    expect((await stories.get('s2'))?.id).toBe('s2');
  });

  it('of groupings stored at the same moment, one counts', async () => {
    const articles = await Promise.all([add('a', hours(-9)), add('b', hours(-8)), add('c', hours(-7))]).then(all);
    const groupings = ['x', 'y', 'z'].map((id) => [story(id, hours(-9), ...articles.map((article): [string] => [article.id]))]);
    const stored = await Promise.all(groupings.map((stories) => save(stories, [], articles)));
    expect(stored.filter(Boolean)).toHaveLength(1);
    const kept = ['x', 'y', 'z'][stored.indexOf(true)]!;
    expect(new Set((await all()).map((article) => article.story?.id))).toEqual(new Set([kept]));
  });

  it('knows whether there is anything to group: a new article, or one that was analysed again', async () => {
    const { stores } = rig();
    const ungrouped = (topic = TOPIC, limit = 99) => stores.stories.ungrouped(topic, ALL, limit);
    expect(await ungrouped()).toBe(false);
    const [a, b] = [await add('a', hours(-9)), await add('b', hours(-8))];
    expect(await ungrouped()).toBe(true);
    await save([story('s1', hours(-9), [a])]);
    expect(await ungrouped()).toBe(true);
    await save([story('s1', hours(-9), [a], [b])]);
    expect(await ungrouped()).toBe(false);
    expect(await ungrouped('other')).toBe(false);
    await add('off the topic', hours(-7), false);
    expect(await ungrouped()).toBe(false);
    await stores.facts.saveAnalysis(a, TOPIC, 'v2', analysis(), hours(1));
    expect(await ungrouped()).toBe(true);
    // What lies before the newest that are grouped is left alone.
    expect(await ungrouped(TOPIC, 1)).toBe(false);
    await save([story('s1', hours(-9), [a], [b])]);
    expect(await ungrouped()).toBe(false);
  });

  it('lets a part be a story of its own again', async () => {
    const [a, b] = [await add('a', hours(-9)), await add('b', hours(-8))];
    const { stories } = rig().stores;
    await save([story('s1', hours(-9), [a]), story('s2', hours(-8), [b])]);
    await save([story('s1', hours(-9), [a], [b])], [['s2', 's1']]);
    await save([story('s1', hours(-9), [a]), story('s2', hours(-8), [b])]);
    expect((await stories.get('s2'))?.articles).toEqual([{ id: b, copyOf: null }]);
    expect((await stories.get('s1'))?.articles).toEqual([{ id: a, copyOf: null }]);
  });
}
