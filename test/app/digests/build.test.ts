import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStores } from '../../../src/adapters/store/open.js';
import { type BuildDeps, buildDue } from '../../../src/app/digests/build.js';
import { MINUTE } from '../../../src/domain/instant.js';
import type { Stores } from '../../../src/domain/ports/stores.js';
import { addArticle, addFeed, analysis, channel, entry, hours, NOW, poll, subscription, TOPIC } from '../../contracts/stores/builders.js';
import { DATABASES, type TestDatabase } from '../../support/database.js';
import { TestClock } from '../../support/house.js';

describe.each(DATABASES)('building digests, $name', (database) => {
  let fresh: TestDatabase;
  let stores: Stores;
  let clock: TestClock;
  let said: string[];
  beforeEach(async () => {
    fresh = await database.fresh();
    stores = await openStores(fresh.url);
    clock = new TestClock(Date.parse(NOW));
    said = [];
  }, 120_000);
  afterEach(async () => {
    await stores.close();
    await fresh.remove();
  });

  const depsOn = (own: Stores): BuildDeps => {
    const say = (_context: object, text: string): void => void said.push(text);
    return {
      stores: own,
      clock,
      log: { debug: () => {}, info: say, warn: say, error: say },
      topicTitle: (topic) => topic,
      nameOf: (code) => code,
      subtopicOf: () => undefined,
      digestLink: () => null,
      storyLink: (id) => `https://standpoint.example/story/${id}`,
    };
  };
  const subscribe = (id: string, change = {}) => stores.subscriptions.add(subscription(id, { channel: channel(id), ...change }));
  const TEXT = 'The cabinet of Norland met on Thursday and spoke about eleven families in the camps, its spokesman said.';
  const analysed = async (key: string): Promise<string> => {
    const id = await addArticle(stores, key, `${TEXT} ${key}`);
    await stores.facts.saveAnalysis(id, TOPIC, 'v1', analysis(), NOW);
    return id;
  };

  test('a digest waits for an article of its window that is still to be read, and holds it when it was read in time', async () => {
    await subscribe('one');
    const feed = await addFeed(stores);
    await stores.feeds.recordPoll(poll(feed.id, [entry({ key: 'slow' })]));
    expect(await buildDue(depsOn(stores))).toBe(0);
    expect(said).toEqual(['Digest waits for articles that are being read.']);
    clock.forward(9 * MINUTE);
    expect(await buildDue(depsOn(stores))).toBe(0);
    const id = await analysed('slow');
    expect(await buildDue(depsOn(stores))).toBe(1);
    expect(said.at(-1)).toBe('Digest built.');
    expect((await stores.stories.ofArticles(TOPIC, [id])).size).toBe(1);
  }, 120_000);

  test('it does not wait longer than ten minutes, and says what it left out; nor for what is no part of its window', async () => {
    await subscribe('one');
    const feed = await addFeed(stores);
    await stores.feeds.recordPoll(poll(feed.id, [entry({ key: 'slow' })]));
    clock.forward(10 * MINUTE);
    expect(await buildDue(depsOn(stores))).toBe(1);
    expect(said).toEqual(['Digest built while articles are still being read; what they hold comes in the next one.', 'Digest built.']);

    await subscribe('two', { lastUntil: hours(-60), nextDueAt: hours(-30) });
    expect(await buildDue(depsOn(stores))).toBe(1);
    expect(said.slice(2)).toEqual(['Digest built.']);
  }, 120_000);

  test('of twenty digests that are due at one hour the first groups the articles for all; what comes in later is grouped again', async () => {
    for (const key of ['a', 'b', 'c']) await analysed(key);
    const zones = ['Europe/Oslo', 'America/Lima'];
    for (let i = 0; i < 20; i++) {
      await subscribe(`s${i}`, {
        selection: { topic: TOPIC, subtopic: null, country: ['NO', 'FR', 'DE', 'SE', 'IQ'][i % 5] },
        schedule: { hour: 7, minute: 0, zone: zones[i % 2], days: ['mon'] },
        form: { length: i < 10 ? 'short' : 'normal', language: 'en', weekly: false },
      });
    }
    let grouped = 0;
    const counting: Stores = {
      ...stores,
      stories: {
        ...stores.stories,
        save(topic, grouping) {
          grouped++;
          return stores.stories.save(topic, grouping);
        },
      },
    };
    expect(await buildDue(depsOn(counting))).toBe(20);
    expect([said.filter((each) => each === 'Digest built.').length, grouped]).toEqual([20, 1]);

    await analysed('later');
    await subscribe('late');
    expect(await buildDue(depsOn(counting))).toBe(1);
    expect(grouped).toBe(2);
  }, 120_000);
});
