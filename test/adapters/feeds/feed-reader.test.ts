import { afterAll, describe, expect, test, vi } from 'vitest';
import { entryReader, feedReader } from '../../../src/adapters/feeds/feed-reader.js';
import { loadTopic } from '../../../src/config/topic.js';
import { rss } from './feeds.js';

const reader = feedReader({ threads: 1, deadlineMs: 5_000 });
afterAll(() => reader.close());
const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('feeds in a worker thread', () => {
  test('are parsed as in this one', async () => {
    const feed = await reader.read(bytes(rss('<item><title>a</title><link>/a</link></item>')), 'text/xml', 'https://gazette.example/feed');
    expect(feed.entries).toMatchObject([{ title: 'a', link: 'https://gazette.example/a' }]);
  });

  test('entries are drafted there: those that lead to an article with their texts, the others without', async () => {
    const pack = loadTopic('is-foreign-fighters');
    const entries = entryReader([pack]);
    const items =
      '<item><title>Norland repatriates three children of Islamic State fighters</title><link>/a</link><description>On &lt;b&gt;Monday&lt;/b&gt;.</description><pubDate>Mon, 02 Mar 2026 07:00:00 GMT</pubDate></item>' +
      '<item><title>The ferry sails again</title><link>/b</link><description>From Monday on.</description></item>';
    const feed = { url: 'https://gazette.example/feed', outlet: 'Gazette', topics: [pack.id] };
    const drafting = { feed, now: '2026-03-03T00:00:00.000Z', newsSince: null };
    const drafted = await entries.read(bytes(rss(items)), 'text/xml', feed.url, drafting);
    await entries.close();
    expect(drafted.newestAt).toBe('2026-03-02T07:00:00.000Z');
    expect(drafted.entries).toMatchObject([
      { url: 'https://gazette.example/a', summary: 'On Monday.', topics: [pack.id] },
      { url: 'https://gazette.example/b', title: 'The ferry sails again', summary: '', topics: [] },
    ]);
  });

  test('an error comes back with its name and its remedy', async () => {
    await expect(reader.read(bytes('<html><p>hi</p></html>'), 'text/html', '')).rejects.toMatchObject({
      name: 'StandpointError',
      code: 'feed_malformed',
      message: 'This is a web page, not a feed.',
      remedy: 'Open it: it may ask for something before it lets readers through, or name the address of its feed.',
    });
  });

  test('too large a feed is not even sent there', async () => {
    await expect(reader.read(new Uint8Array(20_000_001), '', '')).rejects.toMatchObject({ code: 'too_large' });
  });

  test('one that needs too long ends with its thread; those behind it are read', async () => {
    const hasty = feedReader({ threads: 1, deadlineMs: 25 });
    // Its thread has started when a feed was read; on a busy machine that takes more than one try.
    await vi.waitFor(() => hasty.read(bytes(rss('')), '', ''), { timeout: 120_000 });
    const slow = hasty.read(bytes(rss('<item><title>a</title></item>'.repeat(50_000))), '', '');
    await expect(slow).rejects.toMatchObject({ code: 'feed_malformed', message: 'This feed takes too long to parse.' });
    await hasty.close();

    const patient = feedReader({ threads: 1, deadlineMs: 4_000 });
    const all = await Promise.allSettled(
      Array.from({ length: 40 }, (_, n) => patient.read(bytes(rss(`<item><title>${n}</title></item>`)), '', '')),
    );
    expect(all.every((result) => result.status === 'fulfilled')).toBe(true);
    await patient.close();
  });

  test('one that needs too much memory ends with its thread, and the next is read', async () => {
    const small = feedReader({ threads: 1, deadlineMs: 20_000, memoryMb: 16 });
    const huge = rss(`<item><title>x</title><description>${'long &amp; longer '.repeat(1_000)}</description></item>`.repeat(900));
    await expect(small.read(bytes(huge), '', '')).rejects.toMatchObject({
      code: 'feed_malformed',
      message: 'This feed needs too much memory to parse.',
    });
    await expect(small.read(bytes(rss('<item><title>a</title></item>')), '', '')).resolves.toMatchObject({ entries: [{ title: 'a' }] });
    await small.close();
  });
});
