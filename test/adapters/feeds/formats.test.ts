import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TEXT_FORMATS, XML_FORMATS } from '../../../src/adapters/feeds/formats/list.js';
import { atom, only, parse, rss } from './feeds.js';

test('the list of formats names what the folder holds', () => {
  const files = readdirSync(new URL('../../../src/adapters/feeds/formats/', import.meta.url)).map((file) => file.replace('.ts', ''));
  const listed = [...XML_FORMATS, ...TEXT_FORMATS].map((format) => format.name);
  expect(listed.toSorted()).toEqual(files.filter((file) => file !== 'format' && file !== 'list').toSorted());
});

describe('RSS 2.0', () => {
  test('a whole item', async () => {
    const feed = await parse(
      rss(
        `<item><title>Ferry returns</title><link>https://gazette.example/ferry</link><guid isPermaLink="false">g-17</guid>
         <pubDate>Tue, 03 Mar 2026 07:15:30 GMT</pubDate><dc:creator>Ada Quill</dc:creator><description>&lt;p&gt;Short.&lt;/p&gt;</description>
         <content:encoded><![CDATA[<p>The whole story.</p>]]></content:encoded><source url="https://coast.example/rss">Coast Wire</source></item>`,
        '<link>https://gazette.example/</link><description>News</description><lastBuildDate>Tue, 03 Mar 2026 08:00:00 GMT</lastBuildDate><ttl>90</ttl><skipHours><hour>23</hour><hour>24</hour><hour>05</hour><hour>99</hour></skipHours><skipDays><day>Sunday</day> <day>saturday</day><day>Feast</day></skipDays>',
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
      ),
    );
    expect(feed).toEqual({
      format: 'rss',
      title: 'Harbour Gazette',
      link: 'https://gazette.example/',
      description: 'News',
      date: '2026-03-03T08:00:00.000Z',
      ttlMinutes: 90,
      skipHours: [0, 5, 23],
      skipDays: [0, 6],
      entries: [
        {
          title: 'Ferry returns',
          link: 'https://gazette.example/ferry',
          guid: 'g-17',
          summary: '<p>Short.</p>',
          content: '<p>The whole story.</p>',
          date: '2026-03-03T07:15:30.000Z',
          updated: null,
          author: 'Ada Quill',
          source: 'Coast Wire',
        },
      ],
    });
  });

  test.each([
    ['a guid that is the link', '<guid>https://gazette.example/a</guid>', 'https://gazette.example/a'],
    ['a guid that only looks like one', '<guid isPermaLink="false">https://gazette.example/a</guid>', null],
    ['an Atom link', '<atom:link href="https://gazette.example/b"/>', 'https://gazette.example/b'],
    ['not an Atom link to the feed itself', '<atom:link rel="self" href="https://gazette.example/feed"/>', null],
    ['a link in an attribute', '<link href="https://gazette.example/c"/>', 'https://gazette.example/c'],
    [
      'the original before the counter of clicks',
      '<feedburner:origLink>https://gazette.example/d</feedburner:origLink>',
      'https://gazette.example/d',
    ],
    ['relative to the feed', '<link>/e?x=1&amp;y=2</link>', 'https://gazette.example/e?x=1&y=2'],
    ['relative to xml:base', '<link xml:base="https://other.example/x/">e.html</link>', 'https://other.example/x/e.html'],
  ])('link: %s', async (_name, inner, link) => {
    expect((await only(rss(`<item><title>t</title>${inner}</item>`))).link).toBe(link);
  });

  test.each([
    ['Dublin Core', '<dc:title>t</dc:title><dc:description>s</dc:description><dc:date>2026-03-03</dc:date>'],
    [
      'Media RSS',
      '<media:group><media:title>t</media:title><media:description>s</media:description></media:group><pubDate>2026-03-03</pubDate>',
    ],
    ['iTunes', '<itunes:title>t</itunes:title><itunes:summary>s</itunes:summary><pubDate>3 Mar 2026</pubDate>'],
    ['Atom', '<atom:title>t</atom:title><atom:summary>s</atom:summary><atom:published>2026-03-03T00:00:00Z</atom:published>'],
  ])('elements of %s stand in', async (_name, inner) => {
    expect(await only(rss(`<item>${inner}</item>`))).toMatchObject({ title: 't', summary: 's', date: '2026-03-03T00:00:00.000Z' });
  });

  test('an item with both a summary and a description means the latter as its text', async () => {
    const entry = await only(rss('<item><summary>Short</summary><description>Long</description></item>'));
    expect(entry).toMatchObject({ summary: 'Short', content: 'Long' });
  });

  test('a description alone is a summary, not the full text', async () => {
    expect(await only(rss('<item><title>t</title><description>Short</description></item>'))).toMatchObject({
      summary: 'Short',
      content: null,
    });
    expect(await only(rss('<item><content>Long</content></item>'))).toMatchObject({ summary: null, content: 'Long' });
  });

  test.each([
    [
      'an anchor around the same words',
      '<guid isPermaLink="false"><a href="/n/17">Permalink</a></guid>',
      '<a href="/n/17">Permalink</a>',
      null,
    ],
    ['a paragraph', '<guid isPermaLink="false">g <p>17</p>&amp;</guid>', 'g <p>17</p>&amp;', null],
    ['an address made clickable', '<guid><b>https://x.example/17</b></guid>', '<b>https://x.example/17</b>', 'https://x.example/17'],
    ['none, but escaped', '<guid isPermaLink="false">&lt;p&gt;17&lt;/p&gt; &amp;amp;</guid>', '<p>17</p> &amp;', null],
    ['a forgotten end tag', '<guid>g-17<title>t</title>', 'g-17', null],
  ])('elements in a guid belong to it, for all that it may differ in: %s', async (_name, inner, guid, link) => {
    expect(await only(rss(`<item>${inner}</item>`))).toMatchObject({ guid, link });
  });

  test('the picture of a channel is not its title', async () => {
    const feed = await parse(rss('', '<image><title>Logo</title><link>https://x.example/logo</link></image>'));
    expect(feed).toMatchObject({ title: 'Harbour Gazette', link: null });
  });
});

test('RSS without version, with items beside the channel', async () => {
  const feed = await parse('<rss><channel><title>Old</title></channel><item><title>a</title></item><item><title>b</title></item></rss>');
  expect(feed).toMatchObject({ format: 'rss', title: 'Old' });
  expect(feed.entries.map((entry) => entry.title)).toEqual(['a', 'b']);
});

test('RSS 1.0: items are named by rdf:about', async () => {
  const feed = await parse(
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
     <channel rdf:about="https://gazette.example/"><title>Gazette</title><items><rdf:Seq><rdf:li resource="https://gazette.example/1"/></rdf:Seq></items></channel>
     <item rdf:about="https://gazette.example/1"><title>One</title><link>https://gazette.example/1</link><dc:date>2026-03-03T07:00:00Z</dc:date></item></rdf:RDF>`,
  );
  expect(feed).toMatchObject({ format: 'rdf', title: 'Gazette' });
  expect(feed.entries).toMatchObject([{ title: 'One', guid: 'https://gazette.example/1', date: '2026-03-03T07:00:00.000Z' }]);
});

test('prefixes other than the usual ones', async () => {
  const feed = await parse(
    `<r:rss version="2.0" xmlns:r="http://backend.userland.com/rss2" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:x="urn:x">
     <r:channel><r:title>T</r:title><r:item><r:title>right</r:title><x:title>wrong</x:title><d:creator>Ada</d:creator></r:item></r:channel></r:rss>`,
  );
  expect(feed).toMatchObject({ title: 'T', entries: [{ title: 'right', author: 'Ada' }] });
});

describe('Atom', () => {
  test('a whole entry', async () => {
    const feed = await parse(
      atom(
        `<entry><title type="html">Ferry &amp;amp; quay</title><link rel="self" href="/self"/><link rel="alternate" type="application/json" href="/f.json"/>
         <link rel="alternate" type="text/html" href="/ferry"/><id>tag:gazette.example,2026:1</id><published>2026-03-03T07:00:00Z</published>
         <updated>2026-03-04T07:00:00Z</updated><author><name>Ada Quill</name><email>ada@gazette.example</email></author>
         <summary>Short</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <em>two</em> three.</p><br/></div></content>
         <source><title>Coast Wire</title><id>urn:coast</id><updated>2020-01-01T00:00:00Z</updated></source></entry>`,
        '<subtitle>News</subtitle><updated>2026-03-04T08:00:00Z</updated><link href="https://gazette.example/"/>',
      ),
    );
    expect(feed).toMatchObject({ format: 'atom', link: 'https://gazette.example/', description: 'News', date: '2026-03-04T08:00:00.000Z' });
    expect(feed.entries).toEqual([
      {
        title: 'Ferry &amp; quay',
        link: 'https://gazette.example/ferry',
        guid: 'tag:gazette.example,2026:1',
        summary: 'Short',
        content: '<div><p>One <em>two</em> three.</p><br></div>',
        date: '2026-03-03T07:00:00.000Z',
        updated: '2026-03-04T07:00:00.000Z',
        author: 'Ada Quill',
        source: 'Coast Wire',
      },
    ]);
  });

  test('0.3: old names, and base64', async () => {
    const feed = await parse(
      `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>G</title><tagline>News</tagline><modified>2026-03-04T08:00:00Z</modified>
       <entry><title>t</title><issued>2026-03-03T07:00:00Z</issued><modified>2026-03-04T07:00:00Z</modified>
       <content type="text/html" mode="base64">PHA+Q2Fmw6k8L3A+</content></entry></feed>`,
    );
    expect(feed).toMatchObject({ description: 'News', date: '2026-03-04T08:00:00.000Z' });
    expect(feed.entries).toMatchObject([{ date: '2026-03-03T07:00:00.000Z', updated: '2026-03-04T07:00:00.000Z', content: '<p>Café</p>' }]);
  });

  test('ids and links are relative to the nearest xml:base', async () => {
    const text = '<entry xml:base="2026/"><id>one</id><link href="one.html"/></entry>';
    const feed = await parse(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://gazette.example/news/">${text}</feed>`);
    expect(feed.entries).toMatchObject([
      { guid: 'https://gazette.example/news/2026/one', link: 'https://gazette.example/news/2026/one.html' },
    ]);
  });

  test('a date that is none costs the entry its date and nothing else', async () => {
    const { entries } = await parse(
      atom('<entry><title>a</title><updated>soon</updated></entry><entry><title>b</title><updated>2026-02-31</updated></entry>'),
    );
    expect(entries).toMatchObject([
      { title: 'a', date: null },
      { title: 'b', date: null },
    ]);
  });
});

describe('JSON Feed', () => {
  test('a whole feed', async () => {
    const feed = await parse(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Gazette',
        home_page_url: '/',
        description: 'News',
        items: [
          {
            id: 7,
            url: '/7',
            title: 'Seven',
            summary: 'Short',
            content_html: '<p>Long</p>',
            date_published: '2026-03-03T07:00:00Z',
            authors: [{ name: 'Ada' }, { name: 'Ben' }],
          },
          'not an item',
          {
            id: 'x',
            external_url: 'https://other.example/',
            content_text: 'Text',
            author: { name: 'Cy' },
            date_modified: '2026-03-04T07:00:00Z',
          },
        ],
      }),
    );
    expect(feed).toMatchObject({ format: 'json', title: 'Gazette', link: 'https://gazette.example/', description: 'News' });
    expect(feed.entries).toMatchObject([
      { guid: '7', link: 'https://gazette.example/7', content: '<p>Long</p>', date: '2026-03-03T07:00:00.000Z', author: 'Ada, Ben' },
      { guid: 'x', link: 'https://other.example/', content: 'Text', author: 'Cy', updated: '2026-03-04T07:00:00.000Z' },
    ]);
  });

  test.each(['{"items": [', '{"a": 1}', '[1, 2]', '{"version": 1}'])('%s is none', async (text) => {
    await expect(parse(text)).rejects.toMatchObject({ code: 'feed_malformed' });
  });
});
