import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageReader } from '../../src/adapters/web/page-reader.js';
import { pollDue } from '../../src/app/ingest/poll-due.js';
import { type ReadResult, readArticle } from '../../src/app/ingest/read.js';
import type { Article } from '../../src/domain/article.js';
import { HOUR } from '../../src/domain/instant.js';
import type { ArticleToRead } from '../../src/domain/ports/stores.js';
import { type House, openHouse, readSettings } from '../../src/wiring.js';
import { PARAGRAPHS, page, prose } from '../adapters/web/pages.js';
import { serve, type TestServer } from '../adapters/web/server.js';
import { TestClock } from '../support/house.js';

const NOW = Date.parse('2026-03-10T06:00:00.000Z');
const TITLE = 'Islamic State families';
const WALL = page('<article><p>A short teaser.</p></article><div><p>Subscribe to continue reading this article.</p></div>');
const CONSENT = page('<main><p>We value your privacy. We and our 600 partners store and/or access information on a device.</p></main>');
const SUMMARY = `${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`;

let server: TestServer;
let house: House;
let clock: TestClock;
let feed = '';
const routes = new Map<string, { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string }>();
const pages = pageReader({ deadlineMs: 60_000 });

beforeAll(async () => {
  server = await serve(({ url = '' }, response) => {
    if (url.endsWith('.xml')) response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed);
    else if (url === '/robots.txt') response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /closed');
    else {
      const { status = 200, headers = {}, body = '' } = routes.get(url) ?? { status: 404 };
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
    }
  });
  clock = new TestClock(NOW);
  const settings = readSettings();
  const web = { ...settings.web, allowPrivateAddresses: true };
  house = await openHouse({ ...settings, database: { url: 'sqlite::memory:' }, web, logLevel: 'silent' }, clock);
}, 120_000);
afterAll(async () => {
  await Promise.all([house.close(), pages.close(), server.close()]);
});

let feeds = 0;
/** The article of a feed's only entry, as it waits to be read. */
async function found(path: string, inner = '', items = [path]): Promise<ArticleToRead> {
  const written = items.map((link) => `<item><title>${TITLE}</title><link>${link}</link>${inner}</item>`).join('');
  feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gazette</title>${written}</channel></rss>`;
  await house.addFeeds([{ url: `${server.origin}/${feeds++}.xml`, outlet: 'Gazette', topics: [house.packs[0]!.id] }]);
  await pollDue(house.polling, { polled: 0, notModified: 0, failedFeeds: [], newEntries: 0 });
  return (await waiting(path))!;
}
const waiting = async (path: string): Promise<ArticleToRead | undefined> =>
  (await house.stores.articles.toRead(clock.now(), 1_000)).find(({ url }) => url === server.origin + path);
const read = (article: ArticleToRead): Promise<ReadResult> =>
  readArticle(article, { ...house.polling, pages, articles: house.stores.articles });
const stored = async ({ id }: Article): Promise<Article> => (await house.stores.articles.get(id))!;

/** Reads an article at every try it gets. Returns what each came to, and the hours before each. */
async function untilGivenUp(article: ArticleToRead): Promise<{ readonly results: ReadResult[]; readonly hours: number[] }> {
  const results = [await read(article)];
  const hours: number[] = [];
  for (let waited = 0; waited < 48 && results.length < 9; waited++) {
    clock.forward(HOUR);
    const again = await waiting(new URL(article.url).pathname);
    if (again === undefined) continue;
    results.push(await read(again));
    hours.push(waited + 1);
    waited = -1;
  }
  return { results, hours };
}

test('the page’s own text, with who wrote it and when', async () => {
  const head =
    '<title>x</title><meta name="author" content="Ida Falk"><meta property="article:published_time" content="2026-03-09T10:00:00Z">';
  routes.set('/plain', { body: page(`<nav>Home</nav><article>${prose}</article>`, head) });
  const article = await found('/plain');
  expect(await read(article)).toBe('read');
  expect(await stored(article)).toMatchObject({
    text: PARAGRAPHS.join('\n\n'),
    textSource: 'page',
    byline: 'Ida Falk',
    publishedAt: '2026-03-09T10:00:00.000Z',
    outlet: 'Gazette',
  });
});

test.each([
  ['a wall', WALL],
  ['a question', CONSENT],
])('behind %s the feed’s own full text is read', async (_, body) => {
  const path = `/full-${feeds}`;
  routes.set(path, { body });
  const article = await found(path, `<description>Short.</description><content:encoded><![CDATA[${prose}]]></content:encoded>`);
  expect(await read(article)).toBe('read');
  expect(await stored(article)).toMatchObject({ text: PARAGRAPHS.join('\n\n'), textSource: 'feed-content' });
});

test('a wall is tried again after one, four and twenty-four hours; then the summary is read, and marked as such', async () => {
  routes.set('/wall', { body: WALL });
  const article = await found('/wall', `<description>${SUMMARY}</description>`);
  const { results, hours } = await untilGivenUp(article);
  expect(results).toEqual(['failed', 'failed', 'failed', 'read']);
  expect(hours).toEqual([1, 4, 24]);
  expect(await stored(article)).toMatchObject({ text: SUMMARY, textSource: 'feed-summary' });
});

test('a question that stands there for ever, with too short a summary, is given up with the reason', async () => {
  routes.set('/consent', { body: CONSENT });
  const article = await found('/consent', '<description>Short.</description>');
  const { results } = await untilGivenUp(article);
  expect(results).toEqual(['failed', 'failed', 'failed', 'failed']);
  const { latest } = await house.stores.articles.givenUp(10);
  expect(latest.find(({ articleId }) => articleId === article.id)?.reason).toMatch(/shows a consent page/);
});

test('what robots.txt closes is not asked for: its summary is read, or it is skipped with the reason', async () => {
  const [long, short] = [await found('/closed/long', `<description>${SUMMARY}</description>`), await found('/closed/short')];
  expect([await read(long), await read(short)]).toEqual(['read', 'skipped']);
  expect(await stored(long)).toMatchObject({ textSource: 'feed-summary' });
  expect(server.seen.filter(({ url }) => url?.startsWith('/closed'))).toEqual([]);
});

test('a page that asks to be left alone is not asked before its time', async () => {
  routes.set('/busy', { status: 503, headers: { 'retry-after': '36000' } });
  const article = await found('/busy');
  expect(await read(article)).toBe('failed');
  clock.forward(9 * HOUR);
  expect(await waiting('/busy')).toBeUndefined();
  clock.forward(2 * HOUR);
  expect(await waiting('/busy')).toBeDefined();
});

test('AMP, tracking and the plain address are one article', async () => {
  await found('/same', '', ['/amp/same', '/same?utm_source=rss', '/same/amp']);
  await found('/same', '', ['/same#top']);
  const same = (await house.stores.articles.toRead(clock.now(), 1_000)).filter(({ url }) => url.includes('same'));
  expect(same.map(({ url }) => url)).toEqual([`${server.origin}/same`]);
});

test('a link of Google News stays, under the name of its source', async () => {
  const link = 'https://news.google.com/rss/articles/CBMiExample?oc=5';
  feed = '';
  await found('/none', '<source url="https://herald.example">The Herald</source>', [link]);
  const articles = await house.stores.articles.toRead(clock.now(), 1_000);
  expect(articles.find(({ url }) => url === link)).toMatchObject({ outlet: 'The Herald' });
});
