import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../src/domain/canonical-url.js';

describe('one address for an article', () => {
  test.each([
    // what does not belong to the address
    ['https://Gazette.Example:443/News/Ferry#comments', 'https://gazette.example/News/Ferry'],
    ['http://gazette.example:80/a', 'http://gazette.example/a'],
    ['http://gazette.example:8080/a', 'http://gazette.example:8080/a'],
    ['https://ada:secret@gazette.example/a', 'https://gazette.example/a'],
    ['  https://gazette.example/a \n', 'https://gazette.example/a'],
    ['https://gazette.example', 'https://gazette.example/'],
    ['https://gazette.example/#!/story/7', 'https://gazette.example/#!/story/7'],
    // tracking
    ['https://gazette.example/a?utm_source=rss&utm_medium=feed&UTM_Campaign=x', 'https://gazette.example/a'],
    ['https://gazette.example/a?id=7&fbclid=x&gclid=y', 'https://gazette.example/a?id=7'],
    ['https://gazette.example/a?at_medium=RSS&at_campaign=KARANGA', 'https://gazette.example/a'],
    ['https://gazette.example/a?ns_mchannel=rss&ns_source=PublicRSS20', 'https://gazette.example/a'],
    ['https://gazette.example/a?maca=en-rss-en-all-1573-rdf', 'https://gazette.example/a'],
    ['https://gazette.example/a?traffic_source=rss', 'https://gazette.example/a'],
    ['https://gazette.example/a?smid=tw&partner=rss&emc=rss', 'https://gazette.example/a'],
    ['https://gazette.example/a?ref=twitter&id=3', 'https://gazette.example/a?id=3'],
    ['https://gazette.example/a?ref=B00-17', 'https://gazette.example/a?ref=B00-17'],
    ['https://gazette.example/a?source=email', 'https://gazette.example/a'],
    ['https://gazette.example/a?source=42', 'https://gazette.example/a?source=42'],
    ['https://gazette.example/a?b=2&a=1', 'https://gazette.example/a?b=2&a=1'],
    ['https://gazette.example/a?q=caf%C3%A9%20au+lait', 'https://gazette.example/a?q=caf%C3%A9%20au+lait'],
    // AMP
    ['https://gazette.example/news/ferry/amp', 'https://gazette.example/news/ferry'],
    ['https://gazette.example/news/ferry/amp/', 'https://gazette.example/news/ferry'],
    ['https://gazette.example/news/ferry.amp.html', 'https://gazette.example/news/ferry.html'],
    ['https://gazette.example/news/ferry.amp', 'https://gazette.example/news/ferry'],
    ['https://gazette.example/amp/news/ferry', 'https://gazette.example/news/ferry'],
    ['https://gazette.example/news/ferry?amp=1', 'https://gazette.example/news/ferry'],
    ['https://gazette.example/news/ferry?outputType=amp', 'https://gazette.example/news/ferry'],
    ['https://gazette.example/news/amplifier', 'https://gazette.example/news/amplifier'],
    ['https://amp.gazette.example/news/ferry', 'https://www.gazette.example/news/ferry'],
    ['https://www.google.com/amp/s/gazette.example/news/ferry', 'https://gazette.example/news/ferry'],
    ['https://gazette-example.cdn.ampproject.org/c/s/gazette.example/news/ferry/amp/', 'https://gazette.example/news/ferry'],
    ['https://cdn.ampproject.org/v/gazette.example/a?amp_js_v=0.1', 'http://gazette.example/a'],
    // mobile hosts
    ['https://m.gazette.example/a', 'https://www.gazette.example/a'],
    ['https://mobile.gazette.co.uk/a', 'https://www.gazette.co.uk/a'],
    ['https://en.m.gazette.example/a', 'https://en.gazette.example/a'],
    ['https://m.news.gazette.example/a', 'https://news.gazette.example/a'],
    ['https://m.example/a', 'https://m.example/a'],
    ['https://m.co.uk/a', 'https://m.co.uk/a'],
    // wrappers
    ['https://www.google.com/url?rct=j&url=https://gazette.example/a%3Fid%3D1&ct=ga', 'https://gazette.example/a?id=1'],
    ['http://www.bing.com/news/apiclick.aspx?ref=FexRss&url=https%3a%2f%2fgazette.example%2fa&c=9', 'https://gazette.example/a'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fgazette.example%2Fa%3Ffbclid%3Dx&h=y', 'https://gazette.example/a'],
    // Google News
    ['https://news.google.com/rss/articles/CBMiQGh0dHBz?oc=5', 'https://news.google.com/rss/articles/CBMiQGh0dHBz?oc=5'],
  ])('%s → %s', (url, expected) => expect(canonicalUrl(url)).toBe(expected));

  test.each([
    ['/a', 'https://gazette.example/feeds/world.xml', 'https://gazette.example/a'],
    ['b.html?utm_source=x', 'https://gazette.example/news/', 'https://gazette.example/news/b.html'],
    ['//cdn.example/a', 'https://gazette.example/', 'https://cdn.example/a'],
    ['https://other.example/a', 'https://gazette.example/', 'https://other.example/a'],
    ['/a', 'not a base', null],
    ['', 'https://gazette.example/', null],
  ])('%s beside %s → %s', (url, base, expected) => expect(canonicalUrl(url, base)).toBe(expected));

  test.each([
    '',
    'ferry',
    'mailto:desk@gazette.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'urn:uuid:1',
    'https://',
    `https://gazette.example/${'x'.repeat(2_100)}`,
  ])('none for "%s"', (url) => expect(canonicalUrl(url)).toBeNull());
});

test('applying it twice changes nothing', () => {
  const part = fc.constantFrom('amp', 'm', 'a', 'news', 'x.amp', 'y.amp.html', '%20', '');
  const host = fc.constantFrom(
    'gazette.example',
    'm.gazette.example',
    'amp.m.gazette.example',
    'www.google.com',
    'cdn.ampproject.org',
    'm.co.uk',
    'amp.a.co.uk',
  );
  const query = fc.constantFrom('', '?utm_x=1', '?id=1&ref=rss', '?amp', '?url=https://m.gazette.example/amp/a?amp=1');
  fc.assert(
    fc.property(host, fc.array(part, { maxLength: 5 }), query, (name, path, search) => {
      const once = canonicalUrl(`https://${name}/${path.join('/')}${search}`);
      if (once !== null) expect(canonicalUrl(once)).toBe(once);
    }),
    { numRuns: 2_000 },
  );
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = canonicalUrl(url);
      if (once !== null) expect(canonicalUrl(once)).toBe(once);
    }),
  );
});
