import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStores } from '../../../src/adapters/store/open.js';
import { analyseArticle } from '../../../src/app/ingest/analyse.js';
import { jobsOverview, retryStopped } from '../../../src/app/jobs/overview.js';
import { StandpointError } from '../../../src/domain/errors.js';
import { DAY, HOUR, MINUTE } from '../../../src/domain/instant.js';
import type { AnalysisService } from '../../../src/domain/ports/analysis.js';
import type { Stores } from '../../../src/domain/ports/stores.js';
import { addArticle, analysis, NOW, statement, TOPIC } from '../../contracts/stores/builders.js';
import { TestClock } from '../../support/house.js';

const TEXT = '“We are ready,” Nils Aare said.';
const LEASE = 5 * MINUTE;
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

let stores: Stores;
let clock: TestClock;
beforeEach(async () => {
  stores = await openStores('sqlite::memory:');
  clock = new TestClock(Date.parse(NOW));
});
afterEach(() => stores.close());

/** An analysis that breaks so often before it finds the statement. */
function breaking(times: number): AnalysisService & { tries: number } {
  const service = {
    version: 'v1',
    tries: 0,
    async analyze() {
      if (service.tries++ < times) throw new StandpointError('analysis_failed', 'This text takes too long to analyse.');
      return analysis({ statements: [statement(TEXT, 'We are ready,', TEXT)] });
    },
    close: async () => {},
  };
  return service;
}

/** What the service does with what waits, until nothing does for three days. Returns the hours at which it had something to do. */
async function work(service: AnalysisService): Promise<number[]> {
  const at: number[] = [];
  for (const end = Date.parse(clock.now()) + 3 * DAY; Date.parse(clock.now()) < end; clock.forward(MINUTE)) {
    for (const { article, topic } of await stores.articles.toAnalyse(null, clock.now(), 10)) {
      const now = clock.now();
      const failures = await stores.claims.analysis(article.id, topic, null, now, new Date(Date.parse(now) + LEASE).toISOString());
      if (failures === null) continue;
      at.push(Date.parse(now) - Date.parse(NOW));
      await analyseArticle(article, topic, failures, { analysis: service, facts: stores.facts, clock, log: quiet });
    }
  }
  return at;
}

test('what a busy machine broke off is analysed later, later from try to try, and nothing is lost', async () => {
  await addArticle(stores, '1', TEXT);
  const times = await work(breaking(3));
  expect(times.map((time) => Math.floor(time / MINUTE))).toEqual([0, 1, 16, 256]);
  expect((await stores.facts.statements({})).map(({ quote }) => quote)).toEqual(['We are ready,']);
  expect((await jobsOverview({ stores, clock })).stopped).toEqual([]);
});

test('a text that breaks the analysis each time is given up, shown with its reason, and tried again when the operator says so', async () => {
  const id = await addArticle(stores, '1', TEXT);
  const service = breaking(4);
  expect((await work(service)).length).toBe(4);
  const { due, stopped } = await jobsOverview({ stores, clock });
  expect(due['analyse']).toBe(0);
  const key = `analyse:${id}/${TOPIC}`;
  expect(stopped).toEqual([
    {
      id: key,
      what: `analysis of https://courier.example/1 for ${TOPIC}, given up`,
      reason: 'This text takes too long to analyse.',
      at: new Date(Date.parse(NOW) + 256 * MINUTE).toISOString(),
    },
  ]);
  await expect(retryStopped('analyse:nothing', { stores, clock })).rejects.toMatchObject({ code: 'not_found' });
  expect(await retryStopped(key, { stores, clock })).toBe(1);
  expect((await work(service)).length).toBe(1);
  expect((await stores.facts.statements({})).length).toBe(1);
});

test('a try that was killed counts as none', async () => {
  const id = await addArticle(stores, '1', TEXT);
  for (let kill = 0; kill < 10; kill++) {
    expect(await stores.claims.analysis(id, TOPIC, null, clock.now(), new Date(Date.parse(clock.now()) + HOUR).toISOString())).toBe(0);
    clock.forward(HOUR);
  }
  expect((await work(breaking(3))).length).toBe(4);
  expect((await stores.facts.statements({})).length).toBe(1);
});
