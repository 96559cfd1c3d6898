import { describe, expect, test } from 'vitest';
import { MAX_ENTRIES, parseFeedBytes } from '../../../src/adapters/feeds/parse-feed.js';
import type { ParsedFeed } from '../../../src/domain/feed.js';
import { atom, only, parse, rss } from './feeds.js';

const titles = (feed: ParsedFeed): (string | null)[] => feed.entries.map((entry) => entry.title);
const item = (title: string, inner = ''): string => `<item><title>${title}</title>${inner}</item>`;

describe('forgotten end tags', () => {
  test.each([
    ['of an item', '<item><title>a</title><item><title>b</title></item>'],
    ['of a title', '<item><title>a<link>https://x.example/a</link></item><item><title>b</title></item>'],
    ['of a description', '<item><title>a</title><description>text<guid>1</guid></item><item><title>b</title></item>'],
    ['of a category', '<item><category>news<title>a</title></item><item><title>b</title></item>'],
    ['of something unknown', '<item><title>a</title><weird><odd></item><item><title>b</title></item>'],
    ['of everything', '<item><title>a</title><item><title>b</title>'],
  ])('%s', async (_name, items) => {
    expect(titles(await parse(rss(items)))).toEqual(['a', 'b']);
  });

  test('what follows a forgotten end is not lost', async () => {
    const entry = await only(
      rss('<item><category>news<title>a</title><link>https://x.example/a</link><pubDate>3 Mar 2026</pubDate></item>'),
    );
    expect(entry).toMatchObject({ title: 'a', link: 'https://x.example/a', date: '2026-03-03T00:00:00.000Z' });
  });
});

describe('a feed that breaks off', () => {
  const whole = rss(item('a', '<link>https://x.example/a</link>') + item('b', '<link>https://x.example/b</link>'));

  test('keeps the entries that are whole, wherever it is cut', async () => {
    const second = whole.indexOf('<title>b');
    const end = whole.lastIndexOf('</link>');
    for (let cut = second; cut < end; cut++) {
      const feed = await parse(whole.slice(0, cut));
      for (const entry of feed.entries) expect([null, 'https://x.example/a', 'https://x.example/b']).toContain(entry.link);
      expect(titles(feed)[0]).toBe('a');
    }
  });

  test('before its first entry is complete is not taken for a feed without entries', async () => {
    await expect(parse('<rss><channel><title>Gazette</title><item><title>Cut thr')).rejects.toMatchObject({
      code: 'feed_malformed',
      retryable: true,
    });
    expect((await parse('<rss><channel><title>Gazette</title></channel></rss')).title).toBe('Gazette');
  });

  test('an entry cut in the middle of a text is left for the next poll', async () => {
    expect(titles(await parse(whole.slice(0, whole.lastIndexOf('https://x.example/b') + 10)))).toEqual(['a']);
    expect(titles(await parse(whole.slice(0, whole.lastIndexOf('</item>'))))).toEqual(['a', 'b']);
  });
});

describe('texts', () => {
  test.each([
    ['naked markup', '<description><p>One <b>two</b></p><br>three</description>', '<p>One <b>two</b></p><br>three'],
    ['escaped markup', '<description>&lt;p&gt;One&lt;/p&gt;</description>', '<p>One</p>'],
    ['CDATA', '<description><![CDATA[<p>a & b ]]]]><![CDATA[> c</p>]]></description>', '<p>a & b ]]> c</p>'],
    ['ampersands of all kinds', '<description>R&D &amp;amp; caf&eacute; &bogus;</description>', 'R&D &amp; café &bogus;'],
    ['letters of windows-1252 in UTF-8', '<description>don\u0092t \u0093x\u0094</description>', 'don’t “x”'],
    ['characters that XML forbids', '<description>a\u0000b\u0008&#8;c\uFFFE</description>', 'abc'],
    ['half a surrogate pair', '<description>a&#xD83D;b</description>', 'ab'],
    ['a less-than that begins nothing', '<description>1 < 2 and <3</description>', '1 < 2 and <3'],
  ])('%s', async (_name, inner, text) => {
    expect((await only(rss(item('t', inner)))).summary).toBe(text);
  });

  test('of repeated elements the last that says something counts', async () => {
    const entry = await only(
      atom('<entry><title>a</title><title>b</title><title/><updated>2020-01-01</updated><updated>2026-03-03</updated></entry>'),
    );
    expect(entry).toMatchObject({ title: 'b', updated: '2026-03-03T00:00:00.000Z' });
  });

  test('case does not matter', async () => {
    const feed = await parse(
      '<RSS VERSION="2.0"><Channel><TITLE>T</TITLE><Item><TiTle>a</TiTle><PubDate>3 Mar 2026</PubDate></Item></Channel></RSS>',
    );
    expect(feed).toMatchObject({ title: 'T', entries: [{ title: 'a', date: '2026-03-03T00:00:00.000Z' }] });
  });

  test.each(['\n\n  ', '<!-- hello -->', '<?php ?>', 'Warning: cannot connect to database\n', '\uFEFF', '<!DOCTYPE rss PUBLIC "x" "y">'])(
    '%j before the feed',
    async (junk) => expect(titles(await parse(junk + rss(item('a')).replace(/<\?xml.*?\?>/, '')))).toEqual(['a']),
  );

  test('a name that JavaScript reserves', async () => {
    const feed = await parse(rss('<item><title>a</title><__proto__><polluted>1</polluted></__proto__><constructor>x</constructor></item>'));
    expect(titles(feed)).toEqual(['a']);
    expect('polluted' in {}).toBe(false);
  });
});

describe('what is no feed', () => {
  test.each([
    ['nothing', ''],
    ['white space', ' \n '],
    ['plain text', 'Service unavailable'],
    ['a web page', '<!doctype html><html><head><title>x</title></head><body><p>hi<br></body></html>'],
    ['other XML', '<?xml version="1.0"?><opml><body/></opml>'],
  ])('%s', async (_name, text) => {
    await expect(parse(text)).rejects.toMatchObject({ name: 'StandpointError', code: 'feed_malformed' });
  });

  test('an empty feed is one', async () => {
    expect((await parse(rss(''))).entries).toEqual([]);
  });
});

describe('too much', () => {
  test('entries are capped, from the top', async () => {
    const feed = await parse(rss(Array.from({ length: MAX_ENTRIES + 50 }, (_, n) => item(`n${n}`)).join('')));
    expect(feed.entries).toHaveLength(MAX_ENTRIES);
    expect(feed.entries[0]?.title).toBe('n0');
  });

  test('depth', async () => {
    await expect(parse(rss(item('t', `<a>${'<a>'.repeat(200_000)}`)))).rejects.toThrow(/nested too deeply/);
    await expect(parse(rss('<a>'.repeat(1_000_000)))).rejects.toThrow(/nested too deeply/);
  });

  test('size', async () => {
    await expect(parseFeedBytes(new Uint8Array(20_000_001), '', '')).rejects.toMatchObject({ code: 'too_large' });
  });

  test.each([
    ['a text of tag beginnings', `<![CDATA[${'a<p'.repeat(70_000)}]]>`],
    ['a text of less-thans', `<![CDATA[${'<'.repeat(200_000)}]]>`],
    ['a text of ampersands', '&'.repeat(300_000)],
    ['a text of attributes', `<p ${Array.from({ length: 50_000 }, (_, n) => `a${n}="1"`).join(' ')}>`],
  ])('%s is no slower than its length', async (_name, text) => {
    const started = performance.now();
    await parse(rss(item('t', `<description>${text}</description>`)));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
