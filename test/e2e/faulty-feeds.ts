import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { FeedState } from '../../src/domain/feed.js';

/** How one feed answers, by the number of the poll (1 for the first), and what its health must be after four polls. */
export interface FaultyFeed {
  readonly name: string;
  answer(response: ServerResponse, poll: number, request: IncomingMessage): void;
  readonly state: FeedState;
  /** What the operator reads: the last error, or the words of its health where there is none. */
  readonly words: RegExp;
  /** Entries stored; 2 for a feed in order and 0 for another unless it says so. */
  readonly entries?: number;
  /** Requests for its own address, where they must be fewer than polls. */
  readonly asked?: number;
}

const item = (n: number, title = `News ${n}`): string => `<item><title>${title}</title><link>/n/${n}</link><guid>${n}</guid></item>`;
const rss = (items = item(1) + item(2), head = ''): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${head}${items}</channel></rss>`;
const send =
  (body: string | Buffer, headers: Record<string, string> = {}) =>
  (response: ServerResponse): void =>
    void response.writeHead(200, { 'content-type': 'text/xml', ...headers }).end(body);
const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse): void =>
    void response.writeHead(code, headers).end('Sorry.');
const redirect = (code: number, location: string) => status(code, { location });

const fine = (name: string, answer: FaultyFeed['answer'], entries = 2, words = /^in order$/): FaultyFeed => ({
  name,
  answer,
  state: 'active',
  words,
  entries,
});
const failing = (name: string, words: RegExp, answer: FaultyFeed['answer']): FaultyFeed => ({ name, answer, state: 'failing', words });

const sound: FaultyFeed[] = Array.from({ length: 12 }, (_, n) => fine(`sound-${n}`, send(rss())));

const wire: FaultyFeed[] = [
  failing('reset-at-once', /broke the connection off/, (response) => response.destroy()),
  failing('reset-in-headers', /broke/, (response) => {
    response.socket?.write('HTTP/1.1 200 OK\r\nContent-Ty');
    response.socket?.destroy();
  }),
  failing('reset-in-body', /broke/, (response) => {
    response.writeHead(200, { 'content-length': '100000' }).write(rss().slice(0, 80), () => response.destroy());
  }),
  failing('chunks-without-end', /broke/, (response) => {
    response.writeHead(200).write(rss().slice(0, 80), () => response.destroy());
  }),
  failing('no-http', /broken HTTP/, (response) => void response.socket?.end('Good morning!\r\n\r\n')),
  failing('huge-headers', /oversized headers/, (response) => {
    response.socket?.end(`HTTP/1.1 200 OK\r\n${`X-Noise: ${'n'.repeat(1000)}\r\n`.repeat(100)}\r\n`);
  }),
  failing('never-answers', /took too long/, () => undefined),
  failing('never-ends', /took too long/, (response) => void response.writeHead(200).write(rss().slice(0, 80))),
  failing('drips', /took too long/, (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('<'), 200);
    response.on('close', () => clearInterval(timer));
  }),
  failing('too-large', /too large/, (response) => void response.writeHead(200, { 'content-length': '50000000' }).write('<rss>')),
  failing('broken-gzip', /decompress/, send(Buffer.from([0x1f, 0x8b, 1, 2, 3, 4]), { 'content-encoding': 'gzip' })),
  failing('unknown-compression', /unknown compression/, send('?', { 'content-encoding': 'zstd' })),
  fine('labelled-gzip', send(rss(), { 'content-encoding': 'gzip' })),
  fine('gzip-cut-short', send(gzipSync(rss()).subarray(0, -8), { 'content-encoding': 'gzip' })),
];

const answers: FaultyFeed[] = [
  ...[500, 502, 504].map((code) => failing(`status-${code}`, new RegExp(`HTTP ${code}`), status(code))),
  failing('not-there', /nothing at this address \(HTTP 404\)/, status(404)),
  failing('locked', /does not let us in \(HTTP 401\)/, status(401)),
  failing('forbidden', /does not let us in \(HTTP 403\)/, status(403)),
  failing('throttled', /left alone for now \(HTTP 429\)/, status(429, { 'retry-after': '7200' })),
  failing('busy', /left alone for now \(HTTP 503\)/, status(503, { 'retry-after': 'Wed, 01 Jan 2031 00:00:00 GMT' })),
  failing('unasked-304', /HTTP 304/, status(304)),
  { name: 'gone', answer: status(410), state: 'gone', words: /gone for good .*feeds remove/, asked: 1 },
  {
    name: 'gone-later',
    answer: (response, poll) => (poll < 3 ? send(rss()) : status(410))(response),
    state: 'gone',
    words: /gone for good/,
    entries: 2,
  },
  fine('back-again', (response, poll) => (poll < 3 ? status(500) : send(rss()))(response)),
  { ...failing('now-and-then', /HTTP 500/, (response, poll) => (poll % 2 === 1 ? send(rss()) : status(500))(response)), entries: 2 },
  fine('not-modified', (response, _poll, request) =>
    (request.headers['if-none-match'] ? status(304) : send(rss(), { etag: '"1"' }))(response),
  ),
];

const moves: FaultyFeed[] = [
  { ...fine('moved-301', redirect(301, '/new-home'), 2, /^in order, moved to .*\/new-home$/), asked: 3 },
  { ...fine('moved-308', redirect(308, '/new-home'), 2, /^in order, moved to .*\/new-home$/), asked: 3 },
  fine('elsewhere-302', redirect(302, '/new-home')),
  fine('moved-once', (response, poll) => (poll === 1 ? redirect(301, '/new-home') : send(rss()))(response)),
  failing('moved-in-circles', /redirects more than/, redirect(301, '/moved-in-circles')),
  failing('moved-inside', /not an address on the public internet/, redirect(301, 'http://169.254.169.254/latest/meta-data/')),
  failing('moved-nowhere', /nothing at this address/, redirect(301, '/not-a-home')),
  failing('moved-to-a-file', /./, redirect(301, 'file:///etc/passwd')),
];

const bodies: FaultyFeed[] = [
  fine('cut-in-the-middle', send(rss(item(1) + item(2) + item(3)).slice(0, -60)), 2),
  fine('bare-ampersands', send(rss(item(1, 'R&D & more') + item(2, 'AT&T')))),
  fine('end-tags-missing', send(rss().replaceAll('</title>', ''))),
  fine('windows-1252-as-utf-8', send(Buffer.from(rss(item(1, 'Caf\u00e9')), 'latin1')), 1),
  fine('utf-16', send(Buffer.from(`\ufeff${rss(item(1, 'Ünï'))}`, 'utf16le')), 1),
  fine('wrong-charset-header', send(rss(item(1, 'Ünï')), { 'content-type': 'text/xml; charset=us-ascii' }), 1),
  fine('plain-text-type', send(rss(), { 'content-type': 'text/plain' })),
  fine('impossible-dates', send(rss(item(1).replace('<guid>', '<pubDate>Someday</pubDate><guid>') + item(2)))),
  fine('one-guid-for-all', send(rss(item(1) + item(2).replace('<guid>2', '<guid>1')))),
  fine('entity-bomb', send(rss(item(1, '&a;')).replace('?>', '?><!DOCTYPE rss [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]>')), 1),
  fine('quiet', send(rss('')), 0),
  failing('empty', /feed is empty/, send('')),
  failing('a-page', /not a feed/, send('<!doctype html><html><head><title>Hi</title></head><body><p>Hi.<br></body></html>')),
  failing('noise', /neither XML nor JSON/, send(Buffer.alloc(4000, 0x9d))),
  failing('too-deep', /nested too deeply/, send(rss('<a>'.repeat(20_000)))),
];

export const FAULTY_FEEDS: readonly FaultyFeed[] = [...sound, ...wire, ...answers, ...moves, ...bodies];
