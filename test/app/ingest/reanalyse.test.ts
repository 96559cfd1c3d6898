import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStores } from '../../../src/adapters/store/open.js';
import { systemClock } from '../../../src/adapters/system/system.js';
import { type ReanalyseDeps, reanalyse } from '../../../src/app/ingest/reanalyse.js';
import { addMilliseconds, HOUR } from '../../../src/domain/instant.js';
import type { Stores } from '../../../src/domain/ports/stores.js';
import { addArticle, analysis, TOPIC } from '../../contracts/stores/builders.js';

let stores: Stores;
let held: string;
beforeEach(async () => {
  stores = await openStores('sqlite::memory:');
  for (const key of ['1', '2']) {
    held = await addArticle(stores, key, 'Ministers met.');
    await stores.facts.saveAnalysis(held, TOPIC, 'v1', analysis(), systemClock.now());
  }
});
afterEach(() => stores.close());

const house = (): ReanalyseDeps => ({
  stores,
  claims: stores.claims,
  facts: stores.facts,
  clock: systemClock,
  log: { debug() {}, info() {}, warn() {}, error() {} },
  analysis: { version: 'v2', analyze: async () => analysis(), close: async () => {} },
  concurrency: 2,
  workLeaseMs: HOUR,
});

test('what another process holds is waited for, and analysed when its claim has ended', async () => {
  const now = systemClock.now();
  const until = addMilliseconds(now, 3_000);
  expect(await stores.claims.analysis(held, TOPIC, 'v2', now, until)).toBe(0);
  const stages: string[] = [];
  const done = await reanalyse(house(), (stage, count) => void stages.push(`${stage} ${count}`));
  expect(done).toEqual({ analysed: 2, failed: 0 });
  expect(systemClock.now() >= until).toBe(true);
  expect([stages[0], stages[1], stages.at(-1)]).toEqual(['analyse 1', 'wait 0', 'analyse 1']);
  expect(await stores.articles.toAnalyse('v2', systemClock.now(), 10)).toEqual([]);
});

test('stopped while it waits, it ends', async () => {
  const now = systemClock.now();
  await stores.claims.analysis(held, TOPIC, 'v2', now, addMilliseconds(now, HOUR));
  const stop = new AbortController();
  const done = await reanalyse(house(), (stage) => stage === 'wait' && stop.abort(), stop.signal);
  expect(done).toEqual({ analysed: 1, failed: 0 });
});

test('a claim that ends just after the last look is not taken for work that is done', async () => {
  let now = systemClock.now();
  const claimEnds = addMilliseconds(now, 10);
  await stores.claims.analysis(held, TOPIC, 'v2', now, claimEnds);
  // As on a busy machine: the claim ends between the look that finds nothing free and the question of what others hold.
  const articles: typeof stores.articles = {
    ...stores.articles,
    toAnalyse: async (...look) => {
      const free = await stores.articles.toAnalyse(...look);
      if (free.length === 0) now = addMilliseconds(claimEnds, 1);
      return free;
    },
  };
  const deps: ReanalyseDeps = { ...house(), clock: { now: () => now }, stores: { ...stores, articles } };
  expect(await reanalyse(deps, () => {})).toEqual({ analysed: 2, failed: 0 });
});
