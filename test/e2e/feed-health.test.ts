import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWeb } from '../../src/adapters/web/http.js';
import { type PollCounts, pollDue } from '../../src/app/ingest/poll-due.js';
import type { Feed } from '../../src/domain/feed.js';
import { healthOf } from '../../src/domain/feed-health.js';
import { DAY, HOUR } from '../../src/domain/instant.js';
import type { Web } from '../../src/domain/ports/web.js';
import { type House, openHouse, readSettings } from '../../src/wiring.js';
import { serve, type TestServer } from '../adapters/web/server.js';
import { TestClock } from '../support/house.js';
import { FAULTY_FEEDS } from './faulty-feeds.js';

const POLLS = 4;
const GIVEN_UP_AFTER = 11;
const START = Date.parse('2026-03-10T06:00:00.000Z');

let server: TestServer;
let house: House;
let web: Web;
const clock = new TestClock(START);
/** As they were after `POLLS` polls of each, by name. */
const after = new Map<string, Feed>();
let firstPoll: readonly Feed[] = [];
const asked = new Map<string, number>();

beforeAll(async () => {
  let poll = 0;
  server = await serve((request, response) => {
    const name = request.url?.slice(1) ?? '';
    asked.set(name, (asked.get(name) ?? 0) + 1);
    const feed = FAULTY_FEEDS.find((each) => each.name === name) ?? (name === 'new-home' ? FAULTY_FEEDS[0] : undefined);
    if (feed === undefined) response.writeHead(404).end();
    else feed.answer(response, poll, request);
  });
  const settings = readSettings();
  house = await openHouse({ ...settings, database: { url: 'sqlite::memory:' }, logLevel: 'silent' }, clock);
  web = openWeb({
    userAgent: 'Standpoint-test',
    allowPrivateAddresses: true,
    // Those that are waited for in vain are waited for together.
    loopbackConnections: 16,
    timeouts: { headersMs: 5_000, totalMs: 8_000 },
  });
  await house.addFeeds(
    FAULTY_FEEDS.map(({ name }) => ({ url: `${server.origin}/${name}`, outlet: name, topics: ['is-foreign-fighters'] })),
  );
  const round = async (): Promise<void> => {
    poll++;
    const counts: PollCounts = { polled: 0, notModified: 0, failedFeeds: [], newEntries: 0 };
    await pollDue({ ...house.polling, web, concurrency: 64 }, counts);
  };
  await round();
  firstPoll = await house.stores.feeds.all();
  for (let more = 1; more < POLLS; more++) {
    clock.forward(2 * DAY);
    await round();
  }
  for (const feed of await house.stores.feeds.all()) after.set(feed.outlet, feed);
  // Those that would be waited for at every poll have shown what they can.
  for (const { id, lastError } of after.values()) if (lastError?.includes('took too long')) await house.stores.feeds.remove(id);
  for (let more = POLLS; more < GIVEN_UP_AFTER; more++) {
    clock.forward(2 * DAY);
    await round();
  }
}, 400_000);
afterAll(async () => {
  await web.close();
  await house.close();
  await server.close();
});

test('there are sixty feeds or more', () => {
  expect(FAULTY_FEEDS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(FAULTY_FEEDS.map(({ name }) => name)).size).toBe(FAULTY_FEEDS.length);
});

describe(`the health of every feed after ${POLLS} polls`, () => {
  test.each(FAULTY_FEEDS.map((feed) => [feed.name, feed] as const))('%s', (name, { state, words, entries = 0 }) => {
    const feed = after.get(name)!;
    expect(feed).toMatchObject({ state, entriesSeen: entries });
    expect(feed.lastError ?? healthOf(feed).words).toMatch(words);
    if (state === 'active') expect(feed).toMatchObject({ failures: 0, lastError: null, lastSuccessAt: feed.lastPollAt });
  });
});

test('who asked to be left alone is left alone as long, and not longer than a day', () => {
  const next = (name: string): number => Date.parse(firstPoll.find(({ outlet }) => outlet === name)?.nextPollAt ?? '') - START;
  expect(next('throttled')).toBeGreaterThanOrEqual(2 * HOUR);
  expect(next('throttled')).toBeLessThan(2.5 * HOUR);
  expect(next('busy')).toBeGreaterThanOrEqual(DAY);
  expect(next('busy')).toBeLessThan(1.2 * DAY);
  expect(next('status-500')).toBeLessThan(HOUR);
});

test('what is gone or has moved is not asked at its old address any more', () => {
  for (const { name, asked: most } of FAULTY_FEEDS) if (most !== undefined) expect([name, asked.get(name)]).toEqual([name, most]);
});

test(`after ${GIVEN_UP_AFTER} failed polls in a row a feed is given up, and says how to go on; the others are not`, async () => {
  const now = new Map((await house.stores.feeds.all()).map((feed) => [feed.outlet, feed]));
  for (const { name, state } of FAULTY_FEEDS) {
    const feed = now.get(name);
    if (feed === undefined || name === 'now-and-then') continue;
    expect([name, feed.state]).toEqual([name, state === 'failing' ? 'disabled' : state]);
    if (state === 'failing') expect(feed.lastError).toContain(`standpoint feeds enable ${server.origin}/${name}`);
  }
  expect(now.get('now-and-then')?.state).toBe('active');
});
