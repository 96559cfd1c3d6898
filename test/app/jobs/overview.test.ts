import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStores } from '../../../src/adapters/store/open.js';
import { jobsOverview, retryStopped } from '../../../src/app/jobs/overview.js';
import { idOf } from '../../../src/domain/ids.js';
import type { Stores } from '../../../src/domain/ports/stores.js';
import { addFeed, entry, hours, NOW, poll } from '../../contracts/stores/builders.js';
import { TestClock } from '../../support/house.js';

let stores: Stores;
let clock: TestClock;
beforeEach(async () => {
  stores = await openStores('sqlite::memory:');
  clock = new TestClock(Date.parse(NOW));
});
afterEach(() => stores.close());

const GONE = 'The page is gone.';
async function givenUp(count: number): Promise<string[]> {
  const feed = await addFeed(stores);
  const keys = Array.from({ length: count }, (_, i) => `${i}`);
  for (const key of keys) await stores.feeds.recordPoll(poll(feed.id, [entry({ key })], { at: hours(-Number(key) - 1) }));
  const ids = keys.map((key) => idOf('article', `https://courier.example/${key}`));
  for (const id of ids) await stores.articles.fail(id, GONE, null);
  return ids;
}

test('a page that was given up is shown with its reason and read again when the operator says so', async () => {
  const [id] = await givenUp(1);
  const { due, stopped, pagesGivenUp } = await jobsOverview({ stores, clock });
  expect([due['read'], pagesGivenUp]).toEqual([0, 1]);
  expect(stopped).toEqual([{ id: `read:${id}`, what: 'page https://courier.example/0, given up, found', reason: GONE, at: hours(-1) }]);
  expect(await retryStopped(`read:${id}`, { stores, clock })).toBe(1);
  expect((await stores.articles.toRead(NOW, 9)).map((article) => [article.id, article.attempts])).toEqual([[id, 0]]);
  await expect(retryStopped(`read:${id}`, { stores, clock })).rejects.toMatchObject({ code: 'not_found' });
});

test('of many the latest are shown and all are counted; an older one is read again by its id, “all” are those that are shown', async () => {
  const ids = await givenUp(25);
  const { stopped, pagesGivenUp } = await jobsOverview({ stores, clock });
  expect([stopped.map((each) => each.id), pagesGivenUp]).toEqual([ids.slice(0, 20).map((id) => `read:${id}`), 25]);
  expect(await retryStopped(`read:${ids[24]}`, { stores, clock })).toBe(1);
  expect(await retryStopped('all', { stores, clock })).toBe(20);
  expect((await jobsOverview({ stores, clock })).stopped.map((each) => each.id)).toEqual(ids.slice(20, 24).map((id) => `read:${id}`));
});
