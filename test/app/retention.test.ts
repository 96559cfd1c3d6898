import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStores } from '../../src/adapters/store/open.js';
import { dropOldTexts, withRetention } from '../../src/app/retention.js';
import type { Scheduler } from '../../src/domain/ports/scheduler.js';
import type { Stores } from '../../src/domain/ports/stores.js';
import { addArticle, analysis, hours, NOW, TOPIC } from '../contracts/stores/builders.js';
import { TestClock } from '../support/house.js';

let stores: Stores;
const logged: object[] = [];
const log = { debug() {}, warn() {}, error() {}, info: (context: object) => void logged.push(context) };
const clock = new TestClock(Date.parse(NOW));
beforeEach(async () => {
  stores = await openStores('sqlite::memory:');
  logged.length = 0;
  for (let i = 0; i < 210; i++) {
    const id = await addArticle(stores, `a${i}`, 'A text.', { publishedAt: hours(i < 201 ? -24 * 31 : -24 * 29) });
    await stores.facts.saveAnalysis(id, TOPIC, 'v1', analysis({ relevant: false }), NOW);
  }
});
afterEach(() => stores.close());

test('every text older than the days is removed, in as many steps as it takes, and the log says so', async () => {
  expect(await dropOldTexts({ stores, clock, log, articleTextDays: null })).toBe(0);
  expect(await stores.retention.textsGone()).toBe(0);
  const tasks: (() => Promise<void>)[] = [];
  const scheduler: Scheduler = { set: (_name, _expression, _zone, task) => void tasks.push(task), stop: async () => {} };
  expect(withRetention(scheduler, { stores, clock, log, articleTextDays: 30 })).toBe(scheduler);
  for (const task of tasks) await task();
  expect(await stores.retention.textsGone()).toBe(201);
  expect(logged).toEqual([{ dropped: 201, articleTextDays: 30 }]);
});
