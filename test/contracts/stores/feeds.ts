import { expect, it } from 'vitest';
import { StandpointError } from '../../../src/domain/errors.js';
import { NO_MEMORY } from '../../../src/domain/feed.js';
import { idOf } from '../../../src/domain/ids.js';
import { addFeed, BY_OPERATOR, entry, hours, NOW, poll, TOPIC } from './builders.js';
import type { Rig } from './rig.js';

/** What every FeedStore does. */
export function feedStoreContract(rig: () => Rig): void {
  it('adds feeds once, due at once, and adopts a new outlet and topics', async () => {
    const { feeds } = rig().stores;
    const seeds = [
      { url: 'https://a.example/rss', outlet: 'Atlas', topics: [TOPIC] },
      { url: 'https://b.example/rss', outlet: 'Beacon', topics: [TOPIC, 'other'] },
    ];
    expect(await feeds.add(seeds, NOW)).toBe(2);
    expect(await feeds.add([{ ...seeds[0]!, outlet: 'The Atlas', topics: ['other'] }, seeds[1]!], hours(5))).toBe(0);
    expect(await feeds.all()).toEqual([
      {
        id: idOf('feed', 'https://a.example/rss'),
        origin: 'pack',
        url: 'https://a.example/rss',
        outlet: 'The Atlas',
        topics: ['other'],
        title: null,
        state: 'active',
        etag: null,
        lastModified: null,
        bodyHash: null,
        nextPollAt: NOW,
        lastPollAt: null,
        lastSuccessAt: null,
        failures: 0,
        lastError: null,
        entriesSeen: 0,
        memory: NO_MEMORY,
      },
      expect.objectContaining({ outlet: 'Beacon', topics: [TOPIC, 'other'], nextPollAt: NOW }),
    ]);
  });

  it('adds nothing for an empty list, and one row for a feed named twice', async () => {
    const { feeds } = rig().stores;
    expect(await feeds.add([], NOW)).toBe(0);
    const seed = { url: 'https://a.example/rss', outlet: 'Atlas', topics: [TOPIC] };
    expect(await feeds.add([seed, seed], NOW)).toBe(1);
  });

  it('adds a feed once that many add at the same moment', async () => {
    const { feeds } = rig().stores;
    for (let n = 0; n < 10; n++) {
      const seed = { url: `https://many-${n}.example/rss`, outlet: 'Many', topics: [TOPIC] };
      const added = await Promise.all(Array.from({ length: 6 }, () => feeds.add([seed], NOW)));
      expect(added.reduce((sum, each) => sum + each, 0)).toBe(1);
    }
  });

  it('gives the feeds that are due, longest overdue first, and leaves out disabled and gone ones', async () => {
    const { stores } = rig();
    const states = [
      ['late', 'failing', hours(-3)],
      ['later', 'active', hours(-1)],
      ['exact', 'active', NOW],
      ['future', 'active', hours(1)],
      ['off', 'disabled', hours(-9)],
      ['gone', 'gone', hours(-9)],
    ] as const;
    for (const [name, state, nextPollAt] of states) {
      const feed = await addFeed(stores, name);
      await stores.feeds.recordPoll(poll(feed.id, [], { state, nextPollAt }));
    }
    const names = (feeds: readonly { url: string }[]) => feeds.map((feed) => new URL(feed.url).hostname.split('.')[0]);
    expect(names(await stores.feeds.due(NOW, 10))).toEqual(['late', 'later', 'exact']);
    expect(names(await stores.feeds.due(NOW, 1))).toEqual(['late']);
    expect(await stores.feeds.nextDue()).toBe(hours(-3));
  });

  it('has no next poll without feeds', async () => {
    expect(await rig().stores.feeds.nextDue()).toBeNull();
  });

  it('stores the outcome of a poll with its validators verbatim', async () => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    expect(await stores.feeds.recordPoll(poll(feed.id, [entry({ key: '1' }), entry({ key: '2' })], { etag: 'W/"ü; q=1"' }))).toBe(2);
    expect(await stores.feeds.all()).toEqual([
      {
        ...feed,
        title: 'Courier: world',
        etag: 'W/"ü; q=1"',
        lastModified: 'Tue, 10 Mar 2026 05:00:00 GMT',
        bodyHash: 'abc',
        nextPollAt: hours(1),
        lastPollAt: NOW,
        lastSuccessAt: NOW,
        entriesSeen: 2,
      },
    ]);
  });

  it('keeps title and last success over a failed poll, and takes the failure', async () => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    await stores.feeds.recordPoll(poll(feed.id, []));
    await stores.feeds.recordPoll(
      poll(feed.id, [], {
        at: hours(1),
        state: 'failing',
        title: null,
        succeeded: false,
        failures: 1,
        error: 'The server did not answer.',
      }),
    );
    expect((await stores.feeds.all())[0]).toMatchObject({
      state: 'failing',
      title: 'Courier: world',
      lastPollAt: hours(1),
      lastSuccessAt: NOW,
      failures: 1,
      lastError: 'The server did not answer.',
    });
  });

  it('stores an entry once, whatever how often it is seen, by feed and key', async () => {
    const { stores } = rig();
    const [one, two] = [await addFeed(stores, 'one'), await addFeed(stores, 'two')];
    const same = entry({ key: 'k' });
    expect(await stores.feeds.recordPoll(poll(one.id, [same, { ...same, title: 'Twice in one feed' }]))).toBe(1);
    expect(await stores.feeds.recordPoll(poll(one.id, [{ ...same, title: 'Changed' }, entry({ key: 'new' })]))).toBe(1);
    expect(await stores.feeds.recordPoll(poll(two.id, [same]))).toBe(1);
    expect((await stores.feeds.all()).map((feed) => feed.entriesSeen)).toEqual([2, 1]);
    expect((await stores.articles.toRead(NOW, 10)).length).toBe(2);
  });

  it('makes one article of an address that several entries point to, with the topics of all', async () => {
    const { stores } = rig();
    const [one, two] = [await addFeed(stores, 'one'), await addFeed(stores, 'two')];
    const url = 'https://courier.example/shared';
    await stores.feeds.recordPoll(poll(one.id, [entry({ key: '1', url, topics: ['b'] }), entry({ key: '2', url, topics: ['a', 'b'] })]));
    await stores.feeds.recordPoll(poll(two.id, [entry({ key: '3', url, topics: ['c'], title: 'Another headline' })]));
    const articles = await stores.articles.toRead(NOW, 10);
    expect(articles.map(({ id, title, topics }) => ({ id, title, topics }))).toEqual([
      { id: idOf('article', url), title: 'Norland weighs the return of eleven families', topics: ['a', 'b', 'c'] },
    ]);
  });

  it('asks for the analysis of a topic that is added to an article already read', async () => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    await stores.feeds.recordPoll(poll(feed.id, [entry({ key: '1', topics: ['a'] })]));
    const [article] = await stores.articles.toRead(NOW, 1);
    const text = { text: 'A text.', textSource: 'page', title: null, byline: null, publishedAt: null, language: 'en' } as const;
    await stores.articles.saveText(article!.id, text);
    const none = { relevant: false, statements: [], figures: [], quantities: [], stances: [] };
    await stores.facts.saveAnalysis(article!.id, 'a', 'v1', none, NOW);
    await stores.feeds.recordPoll(poll(feed.id, [entry({ key: '2', url: article!.url, topics: ['a', 'b'] })]));
    expect((await stores.articles.toAnalyse('v1', hours(9), 10)).map(({ topic }) => topic)).toEqual(['b']);
  });

  it('remembers entries without topics or address, and reads nothing for them', async () => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    expect(await stores.feeds.recordPoll(poll(feed.id, [entry({ key: '1', topics: [] }), entry({ key: '2', url: null })]))).toBe(2);
    expect(await stores.articles.toRead(NOW, 10)).toEqual([]);
    expect(await stores.feeds.recordPoll(poll(feed.id, [entry({ key: '1', topics: [] }), entry({ key: '2', url: null })]))).toBe(0);
  });

  it('stores nothing again for a feed that changes all its keys at once: address and title are known', async () => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    const backlog = entry({ key: '2', url: 'https://courier.example/old', topics: [] });
    expect(await stores.feeds.recordPoll(poll(feed.id, [entry({ key: '1' }), backlog]))).toBe(2);
    const renamed = [entry({ key: 'a', url: 'https://courier.example/1' }), { ...backlog, key: 'b', topics: [TOPIC] }];
    expect(await stores.feeds.recordPoll(poll(feed.id, renamed))).toBe(0);
    expect((await stores.feeds.all())[0]?.entriesSeen).toBe(2);
    expect((await stores.articles.toRead(NOW, 10)).map(({ url }) => url)).toEqual(['https://courier.example/1']);
    // Another headline at a known address is another entry; its article is the same.
    expect(await stores.feeds.recordPoll(poll(feed.id, [{ ...renamed[0]!, key: 'c', title: 'Another headline' }]))).toBe(1);
    expect(await stores.articles.toRead(NOW, 10)).toHaveLength(1);
  });

  it('keeps what a poll taught', async () => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    const memory = {
      movedUrl: 'https://new.example/feed',
      redirect: { to: 'https://newer.example/feed', times: 2 },
      bodyAt: NOW,
      site: 'https://courier.example/',
      ttlMinutes: 120,
      skipHours: [0, 23],
      skipDays: [6],
      publishesEveryMs: 5_400_000,
      newestAt: hours(-1),
    };
    await stores.feeds.recordPoll(poll(feed.id, [], { memory }));
    expect((await stores.feeds.all())[0]?.memory).toEqual(memory);
  });

  it('switches a feed off, and on again as if it were new', async () => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    await stores.feeds.recordPoll(poll(feed.id, [entry({ key: '1' })], { failures: 4, state: 'failing', succeeded: false }));
    await stores.feeds.disable(feed.id, 'Not wanted.');
    expect((await stores.feeds.all())[0]).toMatchObject({ state: 'disabled', lastError: 'Not wanted.' });
    expect(await stores.feeds.due(hours(1000), 10)).toEqual([]);
    await stores.feeds.enable(feed.id, hours(2));
    expect(await stores.feeds.due(hours(2), 10)).toEqual([
      expect.objectContaining({
        state: 'active',
        failures: 0,
        lastError: null,
        etag: null,
        lastModified: null,
        bodyHash: null,
        entriesSeen: 1,
      }),
    ]);
    await expect(stores.feeds.enable('nobody', NOW)).rejects.toMatchObject({ code: 'not_found' });
    await expect(stores.feeds.disable('nobody', 'x')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('forgets a feed with its entries, and keeps its articles', async () => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    await stores.feeds.recordPoll(poll(feed.id, [entry({ key: '1' })]));
    await stores.feeds.remove(feed.id);
    expect(await stores.feeds.all()).toEqual([]);
    expect(await stores.articles.toRead(NOW, 10)).toHaveLength(1);
    const { url, outlet, topics } = feed;
    expect(await stores.feeds.add([{ url, outlet, topics }], NOW, BY_OPERATOR)).toBe(1);
    expect(await stores.feeds.recordPoll(poll(feed.id, [entry({ key: '1' })]))).toBe(1);
    expect(await stores.articles.toRead(NOW, 10)).toHaveLength(1);
  });

  it('stores a feed of two thousand entries', async () => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    const entries = Array.from({ length: 2000 }, (_, i) => entry({ key: `k${i}` }));
    expect(await stores.feeds.recordPoll(poll(feed.id, entries))).toBe(2000);
    expect((await stores.feeds.all())[0]?.entriesSeen).toBe(2000);
  });

  it('stores two polls at the same time that find the same articles in opposite order', async () => {
    const { stores } = rig();
    const [one, two] = [await addFeed(stores, 'one'), await addFeed(stores, 'two')];
    const entries = Array.from({ length: 200 }, (_, i) => entry({ key: `k${i}` }));
    const added = await Promise.all([
      stores.feeds.recordPoll(poll(one.id, entries)),
      stores.feeds.recordPoll(poll(two.id, [...entries].reverse())),
      stores.feeds.recordPoll(poll(one.id, entries)),
    ]);
    expect(added[0] + added[2]).toBe(200);
    expect(added[1]).toBe(200);
    expect((await stores.articles.toRead(NOW, 1000)).length).toBe(200);
  });

  it('stores polls that end together each with its own outcome, of two of one feed the later', async () => {
    const { stores } = rig();
    const [one, two] = [await addFeed(stores, 'one'), await addFeed(stores, 'two')];
    const added = await Promise.all([
      stores.feeds.recordPoll(poll(one.id, [entry({ key: '1' })], { etag: '"first"', title: 'Harbour\'s "news"' })),
      stores.feeds.recordPoll(poll(two.id, [], { succeeded: false, state: 'failing', failures: 2, error: 'It is away.', title: null })),
      stores.feeds.recordPoll(poll(one.id, [entry({ key: '2' })], { etag: '"second"', title: null, nextPollAt: hours(2) })),
      stores.feeds.recordPoll(poll('nobody', [])).catch((error: unknown) => (error instanceof StandpointError ? error.code : 'other')),
    ]);
    expect([Number(added[0]) + Number(added[2]), added[1], added[3]]).toEqual([2, 0, 'not_found']);
    expect(await stores.feeds.get(one.id)).toMatchObject({
      title: 'Harbour\'s "news"',
      etag: '"second"',
      nextPollAt: hours(2),
      lastSuccessAt: NOW,
      entriesSeen: 2,
    });
    const away = { title: null, state: 'failing', failures: 2, lastError: 'It is away.', lastSuccessAt: null, entriesSeen: 0 };
    expect(await stores.feeds.get(two.id)).toMatchObject(away);
  });

  it('stores polls that found nothing new: only the times change, and nothing of a feed that is polled no more', async () => {
    const { stores } = rig();
    const [one, two, off] = [await addFeed(stores, 'one'), await addFeed(stores, 'two'), await addFeed(stores, 'off')];
    const memory = { ...NO_MEMORY, ttlMinutes: 30 };
    await stores.feeds.recordPoll(poll(one.id, [entry({ key: '1' })], { memory }));
    await stores.feeds.recordPoll(poll(two.id, [], { succeeded: false, state: 'failing', failures: 2, error: 'It is away.' }));
    await stores.feeds.disable(off.id, 'Not wanted.');
    const before = await stores.feeds.get(one.id);
    const unchanged = (feedId: string, at = hours(1)) => ({ feedId, at, nextPollAt: hours(2) });
    const stored = await Promise.all([
      stores.feeds.recordUnchanged([unchanged(one.id), unchanged(off.id)]),
      stores.feeds.recordUnchanged([unchanged('nobody'), unchanged(two.id), unchanged(one.id, hours(1.5))]),
      stores.feeds.recordUnchanged([unchanged(off.id)]),
    ]);
    expect(stored).toEqual([new Set([one.id]), new Set([one.id, two.id]), new Set()]);
    expect(await stores.feeds.get(one.id)).toEqual({ ...before, lastPollAt: hours(1.5), lastSuccessAt: hours(1.5), nextPollAt: hours(2) });
    const well = { state: 'active', failures: 0, lastError: null, lastSuccessAt: hours(1), nextPollAt: hours(2) };
    expect(await stores.feeds.get(two.id)).toMatchObject(well);
    expect(await stores.feeds.get(off.id)).toMatchObject({ state: 'disabled', lastPollAt: null });
  });

  it('stores nothing of a poll of an unknown feed', async () => {
    const { stores } = rig();
    await expect(stores.feeds.recordPoll(poll('nobody', [entry({ key: '1' })]))).rejects.toSatisfy(
      (error) => error instanceof StandpointError && error.code === 'not_found',
    );
    expect(await stores.articles.toRead(NOW, 10)).toEqual([]);
  });
}
