import { afterAll, beforeAll, expect, it } from 'vitest';
import { countryPage } from '../../../src/adapters/site/pages/country.js';
import type { SiteDeps } from '../../../src/adapters/site/site.js';
import { openStores } from '../../../src/adapters/store/open.js';
import type { Stores } from '../../../src/domain/ports/stores.js';
import { addArticle, analysis, figure, hours, NOW, stance, statement, TOPIC } from '../../contracts/stores/builders.js';
import { freshSqlite } from '../../support/database.js';

const SENTENCE = 'Nine children came home, the governor Ola Lind said.';
const speaker = { name: 'Ola Lind', role: 'governor', country: 'NO' };

/** Nothing goes wrong. */
const fail = (_: object, message: string): never => {
  throw new Error(message);
};

let fresh: Awaited<ReturnType<typeof freshSqlite>>;
let stores: Stores;
beforeAll(async () => {
  fresh = await freshSqlite();
  stores = await openStores(fresh.url);
  // Two statements an hour, a figure every third and a stance every seventh; then nothing but figures, many at one instant.
  for (let hour = 0; hour < 45; hour++) {
    const early = hour >= 40;
    const id = await addArticle(stores, `report-${hour}`, SENTENCE, { publishedAt: hours(-hour) });
    const found = analysis({
      statements: early ? [] : ['Nine children came home', 'came home'].map((words) => statement(SENTENCE, words, SENTENCE, { speaker })),
      figures: early
        ? Array.from({ length: 8 }, () => figure(SENTENCE, 'Nine', SENTENCE, { value: 9, country: 'NO' }))
        : hour % 3 === 0
          ? [figure(SENTENCE, 'Nine', SENTENCE, { value: 9, country: 'NO' })]
          : [],
      stances: !early && hour % 7 === 0 ? [stance(SENTENCE, 'Nine children came home')] : [],
    });
    await stores.facts.saveAnalysis(id, TOPIC, 'v1', found, NOW);
  }
});
afterAll(async () => {
  await stores.close();
  await fresh.remove();
});

it('a timeline is leafed through without a gap, and nothing comes twice', async () => {
  const deps: SiteDeps = {
    stores,
    topics: [],
    actorNames: [],
    nameOf: () => 'Norway',
    actorCalled: () => 'NO',
    zone: 'UTC',
    clock: { now: () => NOW },
    log: { debug: fail, info: fail, warn: fail, error: fail },
    address: null,
    requestsPerMinute: 60,
    behindProxy: false,
  };
  const pages: string[][] = [];
  let after: string | null = null;
  do {
    const { body } = await countryPage(
      { id: TOPIC, title: 'Foreign fighters', description: '' },
      'NO',
      after === null ? {} : { after },
      deps,
    );
    const timeline = String(body).slice(String(body).indexOf('id="timeline"'));
    pages.push([...timeline.matchAll(/href="\/fact\/(\w+)"/g)].map(([, id]) => id!));
    const next: string | undefined = /href="[^"]*[?&]after=([^"&]+)"[^>]*rel="next"/.exec(timeline)?.[1];
    after = next === undefined ? null : decodeURIComponent(next);
  } while (after !== null && pages.length < 20);
  const all = [
    ...(await stores.facts.statements({ topic: TOPIC, country: 'NO' })),
    ...(await stores.facts.figures({ topic: TOPIC, country: 'NO' })),
    ...(await stores.facts.stances({ topic: TOPIC, country: 'NO' })),
  ];
  const shown = pages.flat();
  expect(shown).toHaveLength(80 + 14 + 40 + 6);
  expect(new Set(shown)).toEqual(new Set(all.map(({ id }) => id)));
  const published = new Map(all.map((fact) => [fact.id, fact.published]));
  const moments = shown.map((id) => published.get(id)!);
  expect(moments).toEqual(moments.toSorted().reverse());
  expect(pages.length).toBeGreaterThan(3);
});
