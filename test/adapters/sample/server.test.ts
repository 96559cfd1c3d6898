import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFeedBytes } from '../../../src/adapters/feeds/parse-feed.js';
import { readSampleNews, type SampleNews } from '../../../src/adapters/sample/read-articles.js';
import { type SampleServer, startSampleServer } from '../../../src/adapters/sample/server.js';

const directory = join(import.meta.dirname, '../../../config/sample');
let server: SampleServer;
let news: SampleNews;
beforeAll(async () => {
  news = await readSampleNews(directory);
  server = await startSampleServer({ directory });
});
afterAll(() => server.close());

const feedOf = (id: string) => news.feeds.find((feed) => feed.id === id)!;
const urlOf = (id: string): string => `${server.url}${feedOf(id).path}`;
async function parsed(id: string) {
  const response = await fetch(urlOf(id));
  return parseFeedBytes(new Uint8Array(await response.arrayBuffer()), response.headers.get('content-type') ?? '', urlOf(id));
}

describe('the sample feeds', () => {
  it('hold every article that names them, in every format, the damaged one too', async () => {
    for (const feed of news.feeds.filter((candidate) => candidate.status === undefined)) {
      const articles = news.articles.filter((article) => article.feeds.includes(feed.id));
      const entries = (await parsed(feed.id)).entries;
      expect(articles.length, feed.id).toBeGreaterThan(0);
      expect(entries.length, feed.id).toBe(articles.length);
      expect(
        entries.map((entry) => entry.date),
        feed.id,
      ).toEqual(articles.map((article) => (article.published === null ? null : new Date(article.published).toISOString())));
    }
  });

  it('come as RSS, RSS with full text, Atom, JSON Feed and RDF', async () => {
    const formats = await Promise.all(['meridian', 'harbour', 'levant', 'nordlys', 'strait'].map(async (id) => (await parsed(id)).format));
    expect(formats).toEqual(['rss', 'rss', 'atom', 'json', 'rdf']);
    expect((await parsed('harbour')).entries.every((entry) => entry.content?.includes('</p>'))).toBe(true);
    expect((await parsed('meridian')).ttlMinutes).toBe(30);
  });

  it('keep letters and dashes in windows-1252', async () => {
    const bytes = Buffer.from(await (await fetch(urlOf('carrefour'))).arrayBuffer());
    expect(bytes.includes(Buffer.from('Fünf', 'utf8'))).toBe(false);
    const titles = (await parsed('carrefour')).entries.map((entry) => entry.title);
    expect(titles).toContain('Fünf Frauen und zwölf Kinder aus Syrien zurück in Deutschland');
    expect(titles).toContain('“They will come back and stand trial here” – Dutch justice minister breaks with colleagues');
  });

  it('are really malformed where feeds.yaml says so', async () => {
    const xml = await (await fetch(urlOf('steppe'))).text();
    expect(xml).toMatch(/Kazakhstan & partners/);
    expect(xml).toContain('&rsquo;');
    expect(xml).not.toContain('</category>');
    expect(xml).not.toContain('</rss>');
  });

  it('link only to pages that are served, but for the hostile link', async () => {
    const links = (await Promise.all(news.feeds.filter((feed) => !feed.status).map((feed) => parsed(feed.id)))).flatMap((feed) =>
      feed.entries.map((entry) => entry.link),
    );
    const answers = await Promise.all(
      links.filter((link) => link?.startsWith(server.url)).map(async (link) => (await fetch(link ?? '')).status),
    );
    expect(new Set(answers)).toEqual(new Set([200]));
    expect(answers.length).toBeGreaterThanOrEqual(45);
  });

  it('contain an entry that cannot be told from another by its guid, one without a date and a title of 4,000 letters', async () => {
    const entries = (await parsed('openwire')).entries;
    expect(entries.filter((entry) => entry.guid === 'list-of-lists')).toHaveLength(2);
    expect(entries.filter((entry) => entry.date === null)).toHaveLength(1);
    expect(Math.max(...entries.map((entry) => entry.title?.length ?? 0))).toBeGreaterThanOrEqual(3_900);
  });
});

describe('the sample server', () => {
  it('answers a known ETag or date with 304 and counts it', async () => {
    const before = server.stats();
    const first = await fetch(urlOf('levant'));
    const etag = first.headers.get('etag') ?? '';
    const modified = first.headers.get('last-modified') ?? '';
    const status = async (headers: Record<string, string>): Promise<number> => (await fetch(urlOf('levant'), { headers })).status;
    expect(await status({ 'if-none-match': etag })).toBe(304);
    expect(await status({ 'if-none-match': `"other", W/${etag}` })).toBe(304);
    expect(await status({ 'if-modified-since': modified })).toBe(304);
    expect(await status({ 'if-modified-since': 'Sun, 01 Mar 2026 00:00:00 GMT' })).toBe(200);
    // RFC 9110: the entity tag decides, whatever the date says.
    expect(await status({ 'if-none-match': '"stale"', 'if-modified-since': modified })).toBe(200);
    expect(server.stats()).toEqual({ requests: before.requests + 6, notModified: before.notModified + 3 });
  });

  it('fails where feeds.yaml says so, and knows nothing else', async () => {
    expect((await fetch(urlOf('caspian'))).status).toBe(500);
    expect((await fetch(`${server.url}//`)).status).toBe(404);
    expect((await fetch(urlOf('meridian'), { method: 'POST', body: 'x' })).status).toBe(405);
    const head = await fetch(urlOf('meridian'), { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(1_000);
  });

  it('lists all feeds with their outlets, the broken one too', () => {
    expect(server.feeds).toHaveLength(news.feeds.length);
    expect(server.feeds).toContainEqual({ url: urlOf('caspian'), outlet: 'Caspian Monitor' });
  });

  it('serves pages that declare their language and date and cannot be broken out of', async () => {
    const pageOf = async (id: string): Promise<string> => {
      const article = news.articles.find((candidate) => candidate.id === id)!;
      const link = (await Promise.all(article.feeds.map(parsed)))
        .flatMap((feed) => feed.entries)
        .find((entry) => entry.title === article.title)?.link;
      const response = await fetch(link ?? '');
      return iconv.decode(
        Buffer.from(await response.arrayBuffer()),
        /charset=(.*)/.exec(response.headers.get('content-type') ?? '')?.[1] ?? '',
      );
    };
    expect(await pageOf('carrefour-france-enfants')).toMatch(/<html lang="fr"[\s\S]*Combien d’enfants français ont été rapatriés/);
    expect(await pageOf('meridian-germany-flight')).toContain('"datePublished":"2026-03-09T19:25:00+01:00"');
    expect(await pageOf('openwire-mentions')).not.toContain("<script>alert('read me')");
  });
});
