import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { openMeter } from '../../../src/adapters/ops/meter.js';
import { serveOps } from '../../../src/adapters/ops/serve.js';
import type { HttpServer } from '../../../src/adapters/shared/http-server.js';
import { serveHttp } from '../../../src/adapters/shared/http-server.js';
import { openStores } from '../../../src/adapters/store/open.js';
import { addFeed, entry, NOW, poll } from '../../contracts/stores/builders.js';

const log = { debug() {}, info() {}, warn() {}, error() {} };
const archive = {
  feedCounts: async () => ({ active: 3, failing: 1, disabled: 0, gone: 0 }),
  openDeliveries: async () => [{ platform: 'slack', state: 'due' as const, count: 2 }],
};
let server: HttpServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function serve(change: Partial<Parameters<typeof serveOps>[0]> = {}) {
  const meter = openMeter(archive, log);
  server = await serveOps({ registry: meter.registry, ready: async () => {}, log, ...change }, { host: '127.0.0.1', port: 0 });
  return { meter, get: (path: string) => fetch(`${server?.url}${path}`) };
}

it('counts rounds, analyses, posts and answers, and reads the rest from the store', async () => {
  const { meter, get } = await serve();
  const stores = await openStores('sqlite::memory:');
  const feed = await addFeed(stores);
  const feeds = meter.feeds(stores.feeds);
  await feeds.recordPoll(poll(feed.id, [entry({ key: 'one' }), entry({ key: 'two' })]));
  await feeds.recordPoll(poll(feed.id, [], { succeeded: false, state: 'failing', failures: 1, error: 'no answer' }));
  const [article] = await stores.articles.toRead(NOW, 1);
  await meter.articles(stores.articles).skip(article!.id, 'robots');
  await stores.close();
  const analysis = meter.analysis({ version: 'v', close: async () => {}, analyze: () => Promise.reject(new Error('too long')) });
  await expect(analysis.analyze({ id: 'a', text: 'x' }, 't')).rejects.toThrow('too long');
  const platform = meter.platform({
    name: 'slack',
    start: async () => {},
    post: async () => ({ kind: 'sent', messageId: 'm' }),
    edit: async () => ({ kind: 'sent', messageId: 'm' }),
    stop: async () => {},
  });
  await platform.post({ platform: 'slack', workspace: 'T', channel: 'C' }, { summary: '', blocks: [] }, 'n');
  const text = await (await get('/metrics')).text();
  for (const line of [
    'standpoint_polls_total{outcome="succeeded"} 1',
    'standpoint_polls_total{outcome="failed"} 1',
    'standpoint_entries_total 2',
    'standpoint_articles_total{outcome="skipped"} 1',
    'standpoint_analysis_seconds_count{outcome="failed"} 1',
    'standpoint_deliveries_total{platform="slack",outcome="sent"} 1',
    'standpoint_feeds{state="failing"} 1',
    'standpoint_deliveries_open{platform="slack",state="due"} 2',
  ]) {
    expect(text).toContain(line);
  }
});

it('leaves a platform all that it is: a meter that hid its limits would let it be posted to without pause', () => {
  const limits = { purse: 'workspace', posts: 4, perMs: 1_000, channelEveryMs: 1_050, nonceMs: 0 } as const;
  const nothing = async () => ({ kind: 'sent', messageId: 'm' }) as const;
  const platform = {
    name: 'slack',
    limits,
    start: async () => {},
    post: nothing,
    edit: nothing,
    isReady: () => true,
    stop: async () => {},
  } as const;
  expect(openMeter(archive, log).platform(platform)).toEqual({ ...platform, post: expect.any(Function) });
});

it('counts what a model costs and what of it was refused', async () => {
  const { meter, get } = await serve();
  const refused = [{ reason: 'number' }, { reason: 'negation' }, { reason: 'number' }];
  meter.model({ outcome: 'answered', asked: 4, used: 1, refused, tokens: { input: 812, output: 64 } });
  meter.model({ outcome: 'failed', asked: 4, used: 0, refused: [], tokens: { input: 0, output: 0 } });
  const text = await (await get('/metrics')).text();
  for (const line of [
    'standpoint_model_digests_total{outcome="answered"} 1',
    'standpoint_model_digests_total{outcome="failed"} 1',
    'standpoint_model_lines_total{outcome="asked"} 8',
    'standpoint_model_lines_total{outcome="used"} 1',
    'standpoint_model_refusals_total{reason="number"} 2',
    'standpoint_model_tokens_total{direction="input"} 812',
    'standpoint_model_tokens_total{direction="output"} 64',
  ]) {
    expect(text).toContain(line);
  }
});

it('every number of its own is explained to operators', async () => {
  const documented = await readFile('docs/operations.md', 'utf8');
  const names = openMeter(archive, log)
    .registry.getMetricsAsArray()
    .map(({ name }) => name);
  expect(names.filter((name) => !documented.includes(`\`${name}\``))).toEqual([]);
});

it('is ready while the database answers, and says why when it is not', async () => {
  const { get } = await serve();
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(200);
  await server?.close();
  const down = await serve({ ready: () => Promise.reject(new Error('no connection')) });
  const reply = await down.get('/readyz');
  expect(reply.status).toBe(503);
  expect(await reply.text()).toContain('no connection');
  expect((await down.get('/healthz')).status).toBe(200);
});

it('shows the other numbers when one cannot be read', async () => {
  const meter = openMeter({ ...archive, feedCounts: () => Promise.reject(new Error('gone')) }, log);
  server = await serveOps({ registry: meter.registry, ready: async () => {}, log }, { host: '127.0.0.1', port: 0 });
  const text = await (await fetch(`${server.url}/metrics`)).text();
  expect(text).toContain('standpoint_deliveries_open{platform="slack",state="due"} 2');
  expect(text).not.toContain('standpoint_feeds{');
});

it('a port that is taken is named, with what to do', async () => {
  const { get } = await serve();
  expect((await get('/healthz')).status).toBe(200);
  const port = Number(new URL(server?.url ?? '').port);
  await expect(serveHttp(createServer(), { host: '127.0.0.1', port }, 'STANDPOINT_OPS_PORT')).rejects.toMatchObject({
    code: 'settings_invalid',
    remedy: expect.stringContaining('STANDPOINT_OPS_PORT'),
  });
});
