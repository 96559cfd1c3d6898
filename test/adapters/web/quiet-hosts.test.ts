import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWeb } from '../../../src/adapters/web/http.js';
import { serve, type TestServer } from './server.js';

let server: TestServer;
// Two names that lead to one server of this machine, which by its own name would be given no rest.
const web = openWeb({
  userAgent: 'Standpoint-test',
  allowPrivateAddresses: true,
  paceMs: 0,
  lookup: async () => [{ address: '127.0.0.1', family: 4 }],
});
const at = (host: string, path: string): string => `http://${host}:${new URL(server.origin).port}${path}`;

beforeAll(async () => {
  server = await serve(({ url }, response) =>
    url === '/busy' ? response.writeHead(429, { 'retry-after': '3600' }).end() : response.writeHead(200).end('ok'),
  );
});
afterAll(async () => {
  await Promise.all([web.close(), server.close()]);
});

test('a host that asks to be left alone is asked nothing more, at any of its addresses; other hosts are', async () => {
  expect(await web.get({ url: at('busy.example', '/busy') })).toMatchObject({
    kind: 'failed',
    error: { code: 'throttled', retryAfterMs: 3_600_000 },
  });
  const held = await web.get({ url: at('busy.example', '/other') });
  expect(held).toMatchObject({ kind: 'failed', held: true, error: { code: 'throttled' } });
  expect(held.kind === 'failed' && held.error.retryAfterMs).toBeGreaterThan(3_000_000);
  expect(await web.get({ url: at('calm.example', '/other') })).toMatchObject({ kind: 'fetched' });
  expect(server.seen.map(({ url }) => url)).toEqual(['/busy', '/other']);
});
