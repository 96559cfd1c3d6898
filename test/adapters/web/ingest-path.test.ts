import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedReader } from '../../../src/adapters/feeds/feed-reader.js';
import { openWeb } from '../../../src/adapters/web/http.js';
import { pageReader } from '../../../src/adapters/web/page-reader.js';
import { canonicalUrl } from '../../../src/domain/canonical-url.js';
import type { FetchedBody } from '../../../src/domain/ports/web.js';
import { PARAGRAPHS, page, prose } from './pages.js';
import { serve, type TestServer } from './server.js';

const FEED = `<?xml version="1.0" encoding="iso-8859-1"?><rss version="2.0"><channel><title>Harbour Gazette</title>
  <item><title>F\u00e4hre &amp; quay</title><link>/news/ferry?utm_source=rss</link><pubDate>Tue, 03 Mar 2026 07:15:30 GMT</pubDate></channel></rss>`;

let server: TestServer;
const web = openWeb({ userAgent: 'Standpoint-test', allowPrivateAddresses: true });
const feeds = feedReader();
const pages = pageReader({ deadlineMs: 10_000 });

beforeAll(async () => {
  server = await serve((request, response) => {
    if (request.url === '/old-feed') response.writeHead(301, { location: '/feed' }).end();
    else if (request.url === '/feed') {
      response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': 'gzip' }).end(gzipSync(Buffer.from(FEED, 'latin1')));
    } else if (request.url === '/news/ferry') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(page(`<article>${prose}</article>`));
    } else response.writeHead(404).end();
  });
});
afterAll(async () => {
  await Promise.all([web.close(), feeds.close(), pages.close(), server.close()]);
});

async function fetched(url: string): Promise<FetchedBody> {
  const result = await web.get({ url });
  if (result.kind !== 'fetched') throw new Error(result.kind);
  return result;
}

test('from the address of a feed that has moved to the text of its article', async () => {
  const reply = await fetched(`${server.origin}/old-feed`);
  const feed = await feeds.read(reply.body, reply.contentType, reply.url);
  const [entry] = feed.entries;
  expect(entry).toMatchObject({ title: 'Fähre & quay', date: '2026-03-03T07:15:30.000Z' });
  const address = canonicalUrl(entry?.link ?? '', reply.url);
  expect(address).toBe(`${server.origin}/news/ferry`);
  const article = await fetched(address ?? '');
  expect(await pages.read(article.body, article.contentType, article.url)).toMatchObject({ text: PARAGRAPHS.join('\n\n'), barrier: null });
});
