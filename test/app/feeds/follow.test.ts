import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { follow } from '../../../src/app/feeds/follow.js';
import { changeFeed } from '../../../src/app/feeds/manage.js';
import { feedText, type Newsstand, openNewsstand } from './newsstand.js';

let stand: Newsstand;
beforeEach(async () => {
  stand = await openNewsstand();
});
afterEach(() => stand.close());

const TOPIC = 'is-foreign-fighters';
const page = (head: string): string => `<!doctype html><html><head>${head}</head><body><p>Welcome.</p></body></html>`;
const link = (href: string, title: string, type = 'application/rss+xml'): string =>
  `<link rel="alternate" type="${type}" title="${title}" href="${href}">`;
const followed = async () =>
  (await stand.house.stores.feeds.all()).map(({ url, outlet, topics, origin }) => ({ url, outlet, topics, origin }));

describe('following an address', () => {
  test('a feed: under its own title, for every followed topic, due at once', async () => {
    stand.pages.set('/rss', feedText('The Quay &amp; Harbour', 3));
    const url = `${stand.origin}/rss`;
    expect(await follow(` ${url}#top `, {}, stand.deps)).toMatchObject({ kind: 'added', entries: 3, namedBy: null });
    expect(await followed()).toEqual([{ url, outlet: 'The Quay & Harbour', topics: [TOPIC], origin: 'operator' }]);
    expect(await stand.house.stores.feeds.due(stand.clock.now(), 10)).toHaveLength(1);
  });

  test('a page that names one feed', async () => {
    stand.pages.set('/', page(`<base href="/world/">${link('rss', 'World')}`));
    stand.pages.set('/world/rss', feedText('World'));
    expect(await follow(stand.origin, { outlet: 'The Courier' }, stand.deps)).toMatchObject({
      kind: 'added',
      namedBy: `${stand.origin}/`,
      feed: { url: `${stand.origin}/world/rss`, outlet: 'The Courier' },
    });
  });

  test('a page that names several: nothing is added, the choice is shown', async () => {
    stand.pages.set('/', page(`${link('/a', 'News')}${link('/b', 'Comments', 'application/atom+xml')}${link('/a', 'News again')}`));
    expect(await follow(stand.origin, {}, stand.deps)).toEqual({
      kind: 'choose',
      page: `${stand.origin}/`,
      feeds: [
        { url: `${stand.origin}/a`, title: 'News' },
        { url: `${stand.origin}/b`, title: 'Comments' },
      ],
    });
    expect(await followed()).toEqual([]);
  });

  test.each([
    ['/bare', page('<title>Nothing</title>'), 'feed_malformed', /no page that names one/],
    ['/style', page('<link rel="alternate stylesheet" type="text/css" href="/x.css">'), 'feed_malformed', /no page that names one/],
    ['/dead-end', page(link('/missing', 'News')), 'http_status', /names the feed .*\/missing, which cannot be read/],
    ['/loop', page(link('/loop', 'News')), 'feed_malformed', /which cannot be read/],
  ])('%s: an error that says so, and nothing added', async (path, body, code, message) => {
    stand.pages.set(path, body);
    await expect(follow(stand.origin + path, {}, stand.deps)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
    expect(await followed()).toEqual([]);
  });

  test('what does not answer is not added, unless it is wished so', async () => {
    const url = `${stand.origin}/missing`;
    await expect(follow(url, {}, stand.deps)).rejects.toMatchObject({ code: 'http_status' });
    expect(await follow(url, { unseen: true }, stand.deps)).toMatchObject({ kind: 'added', entries: null });
    expect(await followed()).toMatchObject([{ url, outlet: new URL(url).host }]);
  });

  test('a feed that has moved for good is followed at its new address, once', async () => {
    stand.pages.set('/old', `${stand.origin}/new`);
    stand.pages.set('/new', feedText('Courier'));
    await follow(`${stand.origin}/old`, {}, stand.deps);
    expect(await followed()).toMatchObject([{ url: `${stand.origin}/new` }]);
    expect(await follow(`${stand.origin}/old`, {}, stand.deps)).toMatchObject({ kind: 'known' });
  });

  test('a feed that is followed: outlet and topics change only when they are named', async () => {
    const url = `${stand.origin}/rss`;
    await stand.house.addFeeds([{ url, outlet: 'Courier', topics: [TOPIC] }]);
    expect(await follow(url, {}, stand.deps)).toMatchObject({ kind: 'known', feed: { outlet: 'Courier' } });
    expect(await follow(url, { outlet: 'The Courier' }, stand.deps)).toMatchObject({ kind: 'changed' });
    await stand.house.addFeeds([{ url, outlet: 'Courier', topics: [TOPIC] }]);
    expect(await followed()).toEqual([{ url, outlet: 'The Courier', topics: [TOPIC], origin: 'operator' }]);
  });

  test.each(['', 'mailto:me@example.org', 'https://me:secret@example.org/rss', 'ftp://example.org/feed', 'my feed', 'javascript:alert(1)'])(
    '"%s" is no address',
    async (typed) => {
      await expect(follow(typed, { unseen: true }, stand.deps)).rejects.toMatchObject({ code: 'bad_request' });
    },
  );

  test.each([
    ['feed://example.org/rss', 'https://example.org/rss'],
    ['feed:http://example.org/rss', 'http://example.org/rss'],
    ['Example.org/rss', 'https://example.org/rss'],
    ['example.org:8080/rss', 'https://example.org:8080/rss'],
  ])('%s is %s', async (typed, url) => {
    expect(await follow(typed, { unseen: true }, stand.deps)).toMatchObject({ feed: { url } });
  });

  test('an unknown topic', async () => {
    await expect(follow(stand.origin, { topics: ['birds'] }, stand.deps)).rejects.toMatchObject({
      code: 'bad_request',
      remedy: expect.stringContaining(TOPIC),
    });
  });
});

describe('changing a feed', () => {
  test('remove, enable and disable take its old and its new address', async () => {
    stand.pages.set('/old', `${stand.origin}/new`);
    stand.pages.set('/new', feedText('Courier'));
    await stand.house.addFeeds([{ url: `${stand.origin}/old`, outlet: 'Courier', topics: [TOPIC] }]);
    for (let poll = 0; poll < 3; poll++) {
      await stand.house.ingest();
      stand.clock.forward(25 * 3600_000);
    }
    expect(await changeFeed('disable', `${stand.origin}/new`, stand.deps)).toMatchObject({ url: `${stand.origin}/old` });
    expect((await stand.house.stores.feeds.all())[0]).toMatchObject({ state: 'disabled', lastError: 'Switched off by an operator.' });
    await changeFeed('enable', `${stand.origin}/old`, stand.deps);
    expect((await stand.house.stores.feeds.all())[0]).toMatchObject({ state: 'active', lastError: null });
    await changeFeed('remove', `${stand.origin}/old`, stand.deps);
    expect(await followed()).toEqual([]);
  });

  test('one that is not followed: what may have been meant', async () => {
    await stand.house.addFeeds([{ url: 'https://courier.example/feed', outlet: 'Courier', topics: [TOPIC] }]);
    await expect(changeFeed('remove', 'https://courier.example/feeds', stand.deps)).rejects.toMatchObject({
      code: 'not_found',
      remedy: 'Did you mean https://courier.example/feed?',
    });
  });
});
