import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportFeeds, importFeeds } from '../../../src/app/feeds/lists.js';
import { type Newsstand, openNewsstand } from './newsstand.js';

let stand: Newsstand;
beforeEach(async () => {
  stand = await openNewsstand();
});
afterEach(() => stand.close());

const TOPIC = 'is-foreign-fighters';
const list = (body: string): string =>
  `<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>${body}</body></opml>`;
const followed = async () => (await stand.house.stores.feeds.all()).map(({ url, outlet, topics }) => ({ url, outlet, topics }));

test('the list of another reader: folders, both spellings of a name, what is no address named and left out', async () => {
  await stand.house.addFeeds([{ url: 'https://known.example/rss', outlet: 'Known', topics: [TOPIC] }]);
  const text = list(`
    <outline text="News &amp; views">
      <outline type="rss" text="a" title="Harbour &quot;Post&quot;" xmlUrl="https://post.example/rss?a=1&amp;b=2" category="/News/World"/>
      <outline text="Inner"><outline text="Deep" xmlurl="feed://deep.example/atom"/></outline>
    </outline>
    <outline type="rss" text="" xmlUrl="https://www.nameless.example/"/>
    <outline type="rss" text="Twice" xmlUrl="https://post.example/rss?a=1&amp;b=2"/>
    <outline type="rss" text="Known under another name" xmlUrl="https://known.example/rss"/>
    <outline type="rss" text="Broken" xmlUrl="file:///etc/passwd"/>`);
  expect(await importFeeds(text, undefined, stand.deps)).toEqual({ added: 3, known: 1, leftOut: ['file:///etc/passwd'] });
  expect(await followed()).toEqual([
    { url: 'https://deep.example/atom', outlet: 'Deep', topics: [TOPIC] },
    { url: 'https://known.example/rss', outlet: 'Known', topics: [TOPIC] },
    { url: 'https://post.example/rss?a=1&b=2', outlet: 'Harbour "Post"', topics: [TOPIC] },
    { url: 'https://www.nameless.example/', outlet: 'nameless.example', topics: [TOPIC] },
  ]);
});

test.each(['', 'not XML', '<rss version="2.0"><channel/></rss>', '<!doctype html><p>No list', list('')])(
  '%s: refused with a sentence, and nothing changes',
  async (text) => {
    await expect(importFeeds(text, undefined, stand.deps)).rejects.toMatchObject({ code: 'bad_request' });
    expect(await followed()).toEqual([]);
  },
);

test('entities that would grow without end are not expanded', async () => {
  const entities = Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('');
  const text = `<!DOCTYPE opml [<!ENTITY a0 "ha">${entities}]>${list('<outline text="&a12;" xmlUrl="https://a.example/"/>').slice(21)}`;
  const outcome = await importFeeds(text, undefined, stand.deps).catch((error: unknown) => error);
  expect(outcome).toSatisfy((result) => (result instanceof Error ? 'code' in result && result.code === 'bad_request' : true));
  for (const { outlet } of await followed()) expect(outlet.length).toBeLessThan(100);
});

test('what is exported is imported as it was', async () => {
  const other = { ...stand.deps, packs: [...stand.deps.packs, { ...stand.deps.packs[0]!, id: 'other' }] };
  const feeds = [
    { url: 'https://a.example/rss?x=1&y="2"', outlet: 'A & "c" – é', topics: ['other'] },
    { url: 'https://b.example/rss', outlet: 'B', topics: [TOPIC, 'other'] },
  ].map((feed) => ({ ...feed, url: new URL(feed.url).href }));
  await stand.house.addFeeds(feeds);
  const { text, count } = await exportFeeds(other);
  expect(count).toBe(2);
  expect(text).toMatch(/^<\?xml version="1\.0"[^>]*\?>\s*<opml version="2\.0">/);
  for (const feed of await stand.house.stores.feeds.all()) await stand.house.stores.feeds.remove(feed.id);
  expect(await importFeeds(text, undefined, other)).toEqual({ added: 2, known: 0, leftOut: [] });
  expect(await followed()).toEqual(feeds);
});
