import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { articlePath } from './article-html.js';
import { isUnchanged, type Representation, represent } from './conditional.js';
import { readSampleNews, type SampleNews } from './read-articles.js';
import { renderFeed } from './render-feed.js';
import { renderPage } from './render-page.js';

export interface SampleServer {
  /** Where it listens ("http://127.0.0.1:40123"). */
  readonly url: string;
  /** Every feed, the failing ones too, in the order of `feeds.yaml`. */
  readonly feeds: readonly { readonly url: string; readonly outlet: string }[];
  /** Requests answered since the start, and how many of them with 304. */
  stats(): { readonly requests: number; readonly notModified: number };
  close(): Promise<void>;
}

/**
 * Serves the sample news of a folder (`feeds.yaml`, `articles/*.md`) on the loopback address, as news sites do: feeds in several
 * formats, article pages in several designs, ETag, Last-Modified and 304. Without a port, a free one is taken.
 * @throws StandpointError `settings_invalid` when a file of the folder does not fit.
 */
export async function startSampleServer(options: { readonly directory: string; readonly port?: number }): Promise<SampleServer> {
  const news = await readSampleNews(options.directory);
  const count = { requests: 0, notModified: 0 };
  const content = new Map<string, Representation | number>();
  const server = createServer((request, response) => {
    count.requests += 1;
    if (answer(request, response, content) === 304) count.notModified += 1;
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the sample server has no port');
  const url = `http://127.0.0.1:${address.port}`;
  fill(content, news, url);
  return {
    url,
    feeds: news.feeds.map((feed) => ({ url: `${url}${feed.path}`, outlet: feed.outlet })),
    stats: () => ({ ...count }),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Path → what is served there: a representation, or the status of a feed that fails. */
function fill(content: Map<string, Representation | number>, news: SampleNews, origin: string): void {
  for (const feed of news.feeds) {
    const { body, contentType, updated } = renderFeed(feed, news, origin);
    content.set(feed.path, feed.status ?? represent(body, contentType, updated));
  }
  for (const article of news.articles) {
    const outlet = news.outlets.find((candidate) => candidate.name === article.outlet);
    if (!outlet) continue;
    const { body, contentType } = renderPage(article, outlet, news, origin);
    const modified = new Date(article.updated ?? article.published ?? '2026-03-01T00:00:00Z');
    content.set(articlePath(article, news), represent(body, contentType, modified));
  }
}

/** Answers one request; returns the status. */
function answer(request: IncomingMessage, response: ServerResponse, content: ReadonlyMap<string, Representation | number>): number {
  const send = (status: number, headers: Record<string, string>, body?: Buffer | string): number => {
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
    return status;
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, { allow: 'GET, HEAD' });
  const found = content.get((request.url ?? '/').replace(/[?#].*$/, ''));
  if (found === undefined) return send(404, { 'content-type': 'text/plain; charset=utf-8' }, 'Not found\n');
  if (typeof found === 'number') return send(found, { 'content-type': 'text/plain; charset=utf-8' }, 'Service error\n');
  const validators = { etag: found.etag, 'last-modified': found.lastModified, 'cache-control': 'max-age=0' };
  if (isUnchanged(request.headers, found)) return send(304, validators);
  return send(200, { ...validators, 'content-type': found.contentType, 'content-length': String(found.body.length) }, found.body);
}
