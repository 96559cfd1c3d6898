// A feed server on loopback, in a process of its own: node feed-server.mjs PORT FEEDS [ITEMS] [BYTES]
// Prints a line when it listens. GET /feed/<i>.xml (even: RSS 2.0, odd: Atom) with ETag, Last-Modified and 304; GET /bump gives every feed
// one item more; GET /stats[?reset=1] is {req, ok, nm, span_ms}: requests, 200s, 304s, milliseconds from the first request to the last.
import { createServer } from 'node:http';

const [port, feeds, items = 30, bytes = 900] = process.argv.slice(2).map(Number);
const started = Date.now();
const TEN_MINUTES = 600_000;
const WORDS = 'harbour council ferry budget minister harvest railway museum border court festival bridge storm school market strike'.split(
  ' ',
);

let generation = 0;
let stats = fresh();

function fresh() {
  return { req: 0, ok: 0, nm: 0, first: 0, last: 0 };
}

/** Words that are the same for the same seed. */
function prose(seed, count) {
  let state = seed * 2654435761 + 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return WORDS[(state >>> 8) % WORDS.length];
  }).join(' ');
}

function itemOf(feed, n) {
  const seed = feed * 100_003 + n;
  // Every third is about the default topic, so that articles come of it.
  const title = n % 3 === 0 ? `Norland repatriates ${n} children of Islamic State fighters` : `The ${prose(seed, 6)}`;
  let text = '';
  while (text.length < bytes)
    text += `<p>${prose(seed + text.length, 14)}, <a href="/a?x=1&amp;y=2">${prose(seed, 2)}</a> &amp; caf\u00e9.</p>\n`;
  return {
    title,
    text,
    link: `http://127.0.0.1:${port}/site/${feed}/news/${n}`,
    guid: `tag:feed-${feed},2026:${n}`,
    date: new Date(started - (items - n) * TEN_MINUTES),
  };
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const rssItem = ({ title, text, link, guid, date }) =>
  `<item><title>${title}</title><link>${link}</link><guid isPermaLink="false">${guid}</guid><pubDate>${date.toUTCString()}</pubDate><description>${escaped(text.slice(0, bytes / 2))}</description><content:encoded><![CDATA[${text}]]></content:encoded></item>\n`;

const atomEntry = ({ title, text, link, guid, date }) =>
  `<entry><title>${title}</title><link href="${link}"/><id>${guid}</id><published>${date.toISOString()}</published><updated>${date.toISOString()}</updated><content type="html">${escaped(text)}</content></entry>\n`;

function bodyOf(feed) {
  const list = Array.from({ length: items + generation }, (_, n) => itemOf(feed, n));
  const title = `<title>Feed ${feed}</title>`;
  return feed % 2 === 0
    ? `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${title}<link>http://127.0.0.1:${port}/site/${feed}/</link>\n${list.map(rssItem).join('')}</channel></rss>`
    : `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">${title}<id>urn:feed:${feed}</id>\n${list.map(atomEntry).join('')}</feed>`;
}

/** Built before anybody asks, so that the server's own work is not measured. */
let bodies = [];
const build = () => {
  bodies = Array.from({ length: feeds }, (_, feed) => Buffer.from(bodyOf(feed)));
};

function serveFeed(request, response, feed) {
  const now = Date.now();
  stats.first ||= now;
  stats.last = now;
  stats.req++;
  const body = bodies[feed];
  if (body === undefined) return response.writeHead(404).end();
  const etag = `"${feed}-${generation}"`;
  const headers = { etag, 'last-modified': new Date(started + generation * TEN_MINUTES).toUTCString() };
  if (request.headers['if-none-match'] === etag) {
    stats.nm++;
    return response.writeHead(304, headers).end();
  }
  stats.ok++;
  const type = feed % 2 === 0 ? 'application/rss+xml' : 'application/atom+xml';
  return response.writeHead(200, { ...headers, 'content-type': `${type}; charset=utf-8`, 'content-length': body.length }).end(body);
}

build();
createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const feed = /^\/feed\/(\d+)\.xml$/.exec(pathname)?.[1];
  if (feed !== undefined) return serveFeed(request, response, Number(feed));
  if (pathname === '/bump') {
    generation++;
    build();
    return response.end(`${generation}\n`);
  }
  if (pathname !== '/stats') return response.writeHead(404).end();
  response.end(JSON.stringify({ req: stats.req, ok: stats.ok, nm: stats.nm, span_ms: stats.last - stats.first }));
  if (searchParams.get('reset')) stats = fresh();
}).listen(port, '127.0.0.1', () => process.stdout.write(`listening on ${port}\n`));
