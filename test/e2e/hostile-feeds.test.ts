import { afterAll, beforeAll, expect, test } from 'vitest';
import { OWN_FEEDS } from '../../bench/hostile/feeds.js';
import { serveHostile } from '../../bench/hostile/server.js';
import { pollDue } from '../../src/app/ingest/poll-due.js';
import type { Feed } from '../../src/domain/feed.js';
import { type House, openHouse, readSettings } from '../../src/wiring.js';

/** How each ends: entries that were read, or what its health says. What costs much to read may meet the reader's deadline on a busy machine. */
const REPAIRED: Readonly<Record<string, number>> = {
  'billion-laughs': 1,
  'file-entity': 1,
  'utf-16': 1,
};
const REFUSED: Readonly<Record<string, RegExp>> = {
  'hundred-megabytes': /sends more than 10 MB/,
  'gzip-bomb': /sends more than 10 MB/,
  'endless-redirect': /redirects more than 5 times/,
  'length-too-short': /breaks off before its first entry/,
  'length-too-long': /broke the connection off/,
  'slow-drip': /took too long to answer/,
};
const SOUND = ['sound-1', 'sound-2', 'sound-3'];

let server: Awaited<ReturnType<typeof serveHostile>>;
let house: House;
let feeds: readonly Feed[];

beforeAll(async () => {
  server = await serveHostile(OWN_FEEDS);
  const settings = readSettings();
  const web = { ...settings.web, allowPrivateAddresses: true, loopbackConnections: 30 };
  house = await openHouse({ ...settings, database: { url: 'sqlite::memory:' }, web, logLevel: 'silent' });
  const names = [...OWN_FEEDS.map(({ name }) => name), ...SOUND];
  await house.addFeeds(names.map((name) => ({ url: `${server.url}/${name}`, outlet: name, topics: [house.packs[0]!.id] })));
  await pollDue(house.polling, { polled: 0, notModified: 0, failedFeeds: [], newEntries: 0 });
  feeds = await house.stores.feeds.all();
}, 180_000);

afterAll(async () => {
  await house.close();
  await server.close();
});

const named = (name: string): Feed => feeds.find((feed) => feed.outlet === name)!;

test('every one is polled to an end, in one round with all the others', () => {
  expect(feeds.filter(({ lastPollAt }) => lastPollAt === null).map(({ outlet }) => outlet)).toEqual([]);
});

test('sound feeds beside them are read', () => {
  expect(SOUND.map((name) => [named(name).state, named(name).entriesSeen])).toEqual(SOUND.map(() => ['active', 1]));
});

test.each(Object.entries(REPAIRED))('%s is repaired', (name, entries) => {
  expect({ entries: named(name).entriesSeen, error: named(name).lastError }).toEqual({ entries, error: null });
});

test.each(Object.entries(REFUSED))('%s is refused, and its health says why', (name, why) => {
  expect(named(name).lastError).toMatch(why);
});

test('the others are repaired or refused with a reason', () => {
  for (const { outlet, lastError, entriesSeen } of feeds) {
    expect({ outlet, ended: lastError !== null || entriesSeen > 0 }).toEqual({ outlet, ended: true });
  }
});
