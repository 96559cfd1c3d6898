import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pollDue } from '../../src/app/ingest/poll-due.js';
import { DAY, HOUR } from '../../src/domain/instant.js';
import type { ArticleToRead } from '../../src/domain/ports/stores.js';
import { type House, openHouse, readSettings } from '../../src/wiring.js';
import { serve, type TestServer } from '../adapters/web/server.js';
import { TestClock } from '../support/house.js';

const NOW = Date.parse('2026-03-10T06:00:00.000Z');
const at = (milliseconds: number): string => new Date(NOW + milliseconds).toUTCString();
/** The pack's own words, so that every entry is worth reading. */
const about = (key: string): string =>
  `<title>Islamic State families: ${key}</title><link>/${key}</link><guid isPermaLink="false">${key}</guid>`;
const item = (key: string, inner = ''): string => `<item>${about(key)}${inner}</item>`;
const rss = (items: string, channel = ''): string =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Gazette</title>${channel}${items}</channel></rss>`;

let server: TestServer;
let house: House;
let clock: TestClock;
let body: string;
let headers: Record<string, string>;
let paths = 0;

beforeAll(async () => {
  server = await serve((_, response) => response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body));
  clock = new TestClock(NOW);
  const settings = readSettings();
  const web = { ...settings.web, allowPrivateAddresses: true };
  house = await openHouse({ ...settings, database: { url: 'sqlite::memory:' }, web, logLevel: 'silent' }, clock);
}, 60_000);
beforeEach(() => {
  headers = {};
});
afterAll(async () => {
  await house.close();
  await server.close();
});

const poll = () => pollDue(house.polling, { polled: 0, notModified: 0, failedFeeds: [], newEntries: 0 });
/** A feed of its own for each test, polled once. */
async function polled(first: string): Promise<string> {
  body = first;
  const url = `${server.origin}/${paths++}/feed.xml`;
  await house.addFeeds([{ url, outlet: 'Gazette', topics: [house.packs[0]!.id] }]);
  await poll();
  return url;
}
const feed = async (url: string) => (await house.stores.feeds.all()).find((each) => each.url === url)!;
const toRead = async (...keys: string[]): Promise<ArticleToRead[]> => {
  const articles = await house.stores.articles.toRead(clock.now(), 1_000);
  return keys.flatMap((key) => articles.filter(({ url }) => url.endsWith(`/${key}`)));
};

test('a first poll reads no backlog; what the feed adds later is read, whatever its date', async () => {
  const old = item('backlog', `<pubDate>${at(-60 * DAY)}</pubDate>`);
  const url = await polled(rss(item('fresh', `<pubDate>${at(-HOUR)}</pubDate>`) + old));
  expect((await feed(url)).entriesSeen).toBe(2);
  expect((await toRead('fresh', 'backlog')).map(({ title }) => title)).toEqual(['Islamic State families: fresh']);
  body = rss(old + item('late', `<pubDate>${at(-50 * DAY)}</pubDate>`));
  clock.forward(2 * DAY);
  await poll();
  expect((await toRead('late', 'backlog')).map(({ title }) => title)).toEqual(['Islamic State families: late']);
});

test('an entry without a date or with an impossible one counts from when it was found', async () => {
  await polled(rss(item('undated') + item('impossible', '<pubDate>Tue, 31 Feb 2026 99:99:99 GMT</pubDate>')));
  const found = await toRead('undated', 'impossible');
  expect(found.map(({ publishedAt, foundAt }) => [publishedAt, foundAt])).toEqual([
    [null, clock.now()],
    [null, clock.now()],
  ]);
});

test('atom:updated dates an entry of RSS that has no date of its own', async () => {
  await polled(rss(item('updated', `<atom:updated>${new Date(NOW - HOUR).toISOString()}</atom:updated>`)));
  expect((await toRead('updated'))[0]?.publishedAt).toBe(new Date(NOW - HOUR).toISOString());
});

test('one bad entry costs the others nothing', async () => {
  const bad = `<item><title>\u0000&#xFFFF;&nope;</title><link>javascript:alert(1)</link><pubDate>never</pubDate><enclosure/></item><item/>`;
  const url = await polled(rss(item('before') + bad + item('after')));
  expect(await toRead('before', 'after')).toHaveLength(2);
  expect((await feed(url)).lastError).toBeNull();
});

test.each([
  ['the feed’s ttl', '<ttl>360</ttl>', {}, 6],
  ['Cache-Control', '', { 'cache-control': 'max-age=43200' }, 12],
])('%s puts off the next poll', async (_, channel, sent, hours) => {
  headers = sent;
  const url = await polled(rss(item(`asked-${hours}`), channel));
  const wait = Date.parse((await feed(url)).nextPollAt) - Date.parse(clock.now());
  expect(wait).toBeGreaterThanOrEqual(hours * HOUR);
  expect(wait).toBeLessThan((hours + 2) * HOUR);
});

test('a poll is put off until the hours that the feed wants skipped are over', async () => {
  const due = new Date(Date.parse(clock.now()) + 6 * HOUR).getUTCHours();
  const hours = [0, 1, 2].map((hour) => `<hour>${(due + hour) % 24}</hour>`).join('');
  const url = await polled(rss(item('skipping'), `<ttl>360</ttl><skipHours>${hours}</skipHours>`));
  const next = new Date((await feed(url)).nextPollAt);
  expect(next.getUTCHours()).toBe((due + 3) % 24);
});

test('links are relative to the nearest xml:base', async () => {
  body = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${server.origin}/based/"><title>Gazette</title><id>x</id>
    <entry xml:base="2026/"><title>Islamic State families: based</title><id>b</id><link href="base"/></entry></feed>`;
  await polled(body);
  expect((await toRead('based/2026/base')).map(({ url }) => url)).toEqual([`${server.origin}/based/2026/base`]);
});

test('a guid that several entries share loses none of them, and stores none twice', async () => {
  const shared = (key: string): string => item(key).replace(/<guid.*<\/guid>/, '<guid isPermaLink="false">same</guid>');
  const url = await polled(rss(shared('twin-1') + shared('twin-2')));
  clock.forward(2 * DAY);
  body += '<!-- changed -->';
  await poll();
  expect((await feed(url)).entriesSeen).toBe(2);
  expect(await toRead('twin-1', 'twin-2')).toHaveLength(2);
});

test('a date to come, days ahead, is no date of publication', async () => {
  const days = (ahead: number): string => `<pubDate>${new Date(Date.parse(clock.now()) + ahead * DAY).toUTCString()}</pubDate>`;
  await polled(rss(item('zones', days(0.5)) + item('next-year', days(365))));
  const [zones, nextYear] = await toRead('zones', 'next-year');
  expect(zones?.publishedAt).not.toBeNull();
  expect(nextYear?.publishedAt).toBeNull();
});

test('a feed that says for the third time that it has moved is asked at its new address from then on', async () => {
  const moving = await serve(({ url }, response) =>
    url === '/old.xml'
      ? response.writeHead(301, { location: '/new.xml' }).end()
      : response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss(item('moved'))),
  );
  try {
    await house.addFeeds([{ url: `${moving.origin}/old.xml`, outlet: 'Gazette', topics: [house.packs[0]!.id] }]);
    for (let round = 0; round < 4; round++) {
      await poll();
      clock.forward(2 * DAY);
    }
    expect(moving.seen.map(({ url }) => url)).toEqual(['/old.xml', '/new.xml', '/old.xml', '/new.xml', '/old.xml', '/new.xml', '/new.xml']);
  } finally {
    await moving.close();
  }
});

test('a round that is stopped stores what was told, and gives back every feed that it had claimed', async () => {
  await poll();
  body = rss(item('one'));
  const stop = new AbortController();
  let asked = 0;
  // Who is asked after the fifth answers when the round is stopped: however slow the machine, it cannot have heard all of them before.
  const slow = await serve(async (_, response) => {
    if (++asked > 5 && !stop.signal.aborted) await once(stop.signal, 'abort');
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(body);
  });
  const urls = Array.from({ length: 30 }, (_, k) => `${slow.origin}/${k}/feed.xml`);
  await house.addFeeds(urls.map((url) => ({ url, outlet: 'Gazette', topics: [house.packs[0]!.id] })));
  let stored = 0;
  const report = { polled: 0, notModified: 0, failedFeeds: [], newEntries: 0 };
  const onStored = () => (++stored === 3 ? stop.abort() : undefined);
  await pollDue(house.polling, report, onStored, stop.signal);
  const polledUrls = (await house.stores.feeds.all()).filter((each) => urls.includes(each.url) && each.lastPollAt !== null);
  expect(polledUrls.length).toBe(report.polled);
  expect(report.polled).toBeGreaterThanOrEqual(3);
  expect(report.polled).toBeLessThan(30);
  // Nothing is claimed any more: all the others are due now.
  expect((await house.stores.feeds.due(clock.now(), 100)).filter(({ url }) => urls.includes(url))).toHaveLength(30 - report.polled);
  await poll();
  expect((await house.stores.feeds.all()).filter((each) => urls.includes(each.url) && each.entriesSeen === 1)).toHaveLength(30);
  await slow.close();
});

test('a feed that another process has is left to it, whatever it was claimed with', async () => {
  const url = await polled(rss(item('theirs')));
  const other = await polled(rss(item('ours')));
  clock.forward(2 * DAY);
  const soon = new Date(Date.parse(clock.now()) + HOUR).toISOString();
  expect(await house.stores.claims.feed((await feed(url)).id, clock.now(), soon)).toBe(true);
  const [before, asked] = [(await feed(url)).lastPollAt, (await feed(other)).lastPollAt];
  // Found due a moment before it was claimed.
  const feeds = {
    ...house.polling.feeds,
    due: async () => ((await feed(other)).lastPollAt === asked ? [await feed(url), await feed(other)] : []),
  };
  const report = { polled: 0, notModified: 0, failedFeeds: [], newEntries: 0 };
  await pollDue({ ...house.polling, feeds }, report);
  expect(report.polled).toBe(1);
  expect((await feed(url)).lastPollAt).toBe(before);
});
