import type { ServerResponse } from 'node:http';
import { createGzip } from 'node:zlib';
import type { HostileFeed } from './server.js';

const item = (title: string, description = 'd'): string =>
  `<item><title>${title}</title><link>http://127.0.0.1/1</link><guid>1</guid><description>${description}</description></item>`;
const rss = (body: string, head = ''): string =>
  `<?xml version="1.0" encoding="utf-8"?>${head}<rss version="2.0"><channel><title>T</title>${body}</channel></rss>`;

const answering = (name: string, body: () => string | Buffer, headers: Record<string, string> = {}): HostileFeed => ({
  name,
  answer: (response) => void response.writeHead(200, { 'content-type': 'text/xml', ...headers }).end(body()),
});

const entities = Array.from({ length: 10 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('');

/** Writes a piece again and again, as fast as it is taken. */
function pour(piece: Buffer, times: number, into: NodeJS.WritableStream): void {
  let left = times;
  const more = (): void => {
    while (left-- > 0) if (!into.write(piece)) return void into.once('drain', more);
    into.end();
  };
  more();
}

const megabyte = Buffer.from(item('A', 'b'.repeat(900)).repeat(1_060));

/** Our own: each is refused or repaired, and costs nobody else anything. */
export const OWN_FEEDS: readonly HostileFeed[] = [
  answering('billion-laughs', () => rss(item('&a10;'), `<!DOCTYPE rss [<!ENTITY a0 "ha">${entities}]>`)),
  answering('quadratic-blow-up', () => rss(item('t', '&b;'.repeat(50_000)), `<!DOCTYPE rss [<!ENTITY b "${'x'.repeat(50_000)}">]>`)),
  answering('file-entity', () => rss(item('&x;'), '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>')),
  answering('depth-200000', () => rss(item('t', '<a>'.repeat(200_000)))),
  answering('million-unclosed', () => rss('<a>'.repeat(1_000_000))),
  answering('million-unclosed-items', () => rss('<item><title>t'.repeat(1_000_000))),
  answering('quadratic-snippet', () => rss(item('t', `<![CDATA[${'a<p'.repeat(100_000)}]]>`))),
  answering('million-ampersands', () => rss(item('t', '&'.repeat(1_000_000)))),
  answering('less-thans', () => rss(item('t', '<'.repeat(1_000_000)))),
  answering('open-cdata', () => rss(`${item('t')}<item><title><![CDATA[${'x'.repeat(5_000_000)}`)),
  answering('hundred-thousand-attributes', () =>
    rss(`<item ${Array.from({ length: 100_000 }, (_, n) => `a${n}="1"`).join(' ')}><title>t</title></item>`),
  ),
  answering('utf-16', () => Buffer.from(`\ufeff${rss(item('Ünï')).replace('utf-8', 'utf-16')}`, 'utf16le')),
  {
    name: 'hundred-megabytes',
    answer: (response) => pour(megabyte, 100, response.writeHead(200, { 'content-type': 'text/xml' })),
  },
  {
    name: 'gzip-bomb',
    answer: (response) => {
      const gzip = createGzip({ level: 1 });
      gzip.pipe(response.writeHead(200, { 'content-type': 'text/xml', 'content-encoding': 'gzip' }));
      pour(Buffer.alloc(1_000_000, 'A'), 1_000, gzip);
    },
  },
  { name: 'endless-redirect', answer: redirect },
  answering('length-too-short', () => rss(item('t')), { 'content-length': '100' }),
  {
    name: 'length-too-long',
    answer: (response) => {
      response.writeHead(200, { 'content-length': '100000' });
      response.write(rss(item('t')), () => response.destroy());
    },
  },
  {
    name: 'slow-drip',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'text/xml' });
      const timer = setInterval(() => response.write('<'), 100);
      response.on('close', () => clearInterval(timer));
    },
  },
];

function redirect(response: ServerResponse): void {
  response.writeHead(302, { location: '/endless-redirect' }).end();
}
