import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';

export interface HostileFeed {
  readonly name: string;
  answer(response: ServerResponse): void | Promise<void>;
}

const SOUND =
  '<?xml version="1.0"?><rss version="2.0"><channel><title>Sound</title><item><title>News</title><link>http://127.0.0.1/n</link></item></channel></rss>';

/** `/<name>` answers as that feed does, `/sound-<n>` as a feed in order. */
export async function serveHostile(feeds: readonly HostileFeed[]): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const name = decodeURIComponent((request.url ?? '/').slice(1));
    const feed = feeds.find((each) => each.name === name);
    if (feed !== undefined) void feed.answer(response);
    else response.writeHead(name.startsWith('sound-') ? 200 : 404, { 'content-type': 'text/xml' }).end(SOUND);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
