import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeedBytes } from '../../../src/adapters/feeds/parse-feed.js';
import { StandpointError } from '../../../src/domain/errors.js';
import { atom, parse, rss } from './feeds.js';

const whole = [
  rss(
    '<item><title>a &amp; b</title><link>/a</link><description><![CDATA[<p>x</p>]]></description></item><item><title>c</title><guid>2</guid></item>',
    '<image><title>i</title></image>',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  ),
  atom(
    '<entry><title type="xhtml"><div>One <b>two</b></div></title><author><name>Ada</name></author><link href="/a"/><updated>2026-03-03</updated></entry>',
  ),
  '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "x">]><rdf:RDF><channel rdf:about="x"/><item rdf:about="y"><title>&a;</title></item></rdf:RDF>',
];
const pieces = [
  '<',
  '>',
  '</',
  '/>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '&',
  ';',
  '"',
  '<item>',
  '</item>',
  '<channel>',
  '</channel>',
  '<entry>',
  '<title>',
  '</title>',
  '<link ',
  ' href=',
  '\u0000',
  '\uD83D',
  '<?',
  '?>',
  '<!DOCTYPE ',
  '[',
];

/** Whatever comes out is a feed or an error with a name. */
async function survives(text: string): Promise<void> {
  try {
    const feed = await parse(text);
    for (const entry of feed.entries)
      for (const value of Object.values(entry)) expect(value === null || typeof value === 'string').toBe(true);
  } catch (error) {
    expect(error).toBeInstanceOf(StandpointError);
  }
}

describe('feeds that somebody broke', () => {
  test('anywhere: cut out, put in, exchanged', async () => {
    const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(20), put: fc.constantFrom('', ...pieces) });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...whole), fc.array(change, { minLength: 1, maxLength: 6 }), async (feed, changes) => {
        let text = feed;
        for (const { at, cut, put } of changes) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + put + text.slice(from + cut);
        }
        await survives(text);
      }),
      { numRuns: 1_500 },
    );
  });

  test('any bytes at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await parseFeedBytes(bytes, 'text/xml', '').catch((error: unknown) => expect(error).toBeInstanceOf(StandpointError));
      }),
    );
  });

  test.each(['<feed xmlns="http://www.w3.org/2005/Atom"></feed>', '<rss/>', '<rdf:RDF></rdf:RDF>', '<rss><channel/></rss>', '<feed/>'])(
    '%s is an empty feed',
    async (text) => expect((await parse(text)).entries).toEqual([]),
  );

  test.each([
    '<rss><channel><item/><item><title>a</title></item></channel></rss>',
    '<feed><entry/><entry><title>a</title></entry></feed>',
    '<rdf:RDF><item/><item><title>a</title></item></rdf:RDF>',
  ])('%s: an entry that says nothing is left out, and only it', async (text) => {
    expect((await parse(text)).entries.map((entry) => entry.title)).toEqual(['a']);
  });
});

describe('bombs', () => {
  test('a billion laughs', async () => {
    const entities = Array.from({ length: 10 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('');
    const feed = await parse(
      `<!DOCTYPE rss [<!ENTITY a0 "ha">${entities}]>${rss('<item><title>&a10;</title></item>').replace(/<\?xml.*?\?>/, '')}`,
    );
    expect(feed.entries[0]?.title).toBe('&a10;');
  });

  test('a file of this machine', async () => {
    const feed = await parse(
      `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<item><title>&x;</title></item>').replace(/<\?xml.*?\?>/, '')}`,
    );
    expect(feed.entries[0]?.title).toBe('&x;');
  });

  test.each([
    ['a comment that never ends', `<!--${'-'.repeat(2_000_000)}`],
    ['a section that never ends', `<![CDATA[${'x'.repeat(2_000_000)}`],
    ['a document type that never ends', `<!DOCTYPE ${'['.repeat(500_000)}`],
    ['a tag that never ends', `<item ${'a="1" '.repeat(100_000)}`],
  ])('%s', async (_name, text) => {
    const started = performance.now();
    expect((await parse(rss(`<item><title>a</title></item>${text}`))).entries.map((entry) => entry.title)).toContain('a');
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('known misses', () => {
  test.fails('Cyrillic without any label is read as windows-1252: no encoding is guessed from its letters', async () => {
    const bytes = Buffer.from([0xcd, 0xee, 0xe2, 0xee, 0xf1, 0xf2, 0xe8]);
    const feed = await parseFeedBytes(
      Buffer.concat([Buffer.from('<rss><channel><title>'), bytes, Buffer.from('</title></channel></rss>')]),
      '',
      '',
    );
    expect(feed.title).toBe('Новости');
  });

  test.fails('a plain Atom title with mark-up as its text is not told apart from HTML', async () => {
    const feed = await parse(atom('<entry><title type="text">The &lt;b&gt; element</title></entry>'));
    expect(feed.entries[0]?.title).toBe('The &lt;b&gt; element');
  });
});
