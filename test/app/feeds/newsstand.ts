import { opml } from '../../../src/adapters/feeds/opml.js';
import { feedLinks } from '../../../src/adapters/web/page/feed-links.js';
import type { Actor } from '../../../src/domain/audit.js';
import { type House, openHouse, readSettings } from '../../../src/wiring.js';
import { serve, type TestServer } from '../../adapters/web/server.js';
import { TestClock } from '../../support/house.js';

/** A house without feeds, a server with whatever a test puts there, and what the use cases of feeds need. */
export interface Newsstand {
  readonly house: House;
  readonly clock: TestClock;
  readonly origin: string;
  /** Paths to what is answered: a body, or a permanent redirect when it is an address. */
  readonly pages: Map<string, string>;
  readonly deps: House['polling'] & { readonly links: typeof feedLinks; readonly lists: typeof opml; readonly actor: Actor };
  close(): Promise<void>;
}

export async function openNewsstand(): Promise<Newsstand> {
  const pages = new Map<string, string>();
  const server: TestServer = await serve((request, response) => {
    const body = pages.get(request.url ?? '');
    if (body === undefined) response.writeHead(404).end();
    else if (body.startsWith('http')) response.writeHead(301, { location: body }).end();
    else response.writeHead(200, { 'content-type': body.startsWith('<!doctype') ? 'text/html' : 'text/xml' }).end(body);
  });
  const clock = new TestClock(Date.parse('2026-03-10T06:00:00.000Z'));
  const settings = readSettings();
  const house = await openHouse(
    { ...settings, database: { url: 'sqlite::memory:' }, web: { ...settings.web, allowPrivateAddresses: true }, logLevel: 'silent' },
    clock,
  );
  return {
    house,
    clock,
    origin: server.origin,
    pages,
    deps: { ...house.polling, links: feedLinks, lists: opml, actor: { platform: 'console', workspace: 'local', user: 'console' } },
    async close() {
      await house.close();
      await server.close();
    },
  };
}

export const feedText = (title: string, items = 2): string =>
  `<rss version="2.0"><channel><title>${title}</title>${Array.from({ length: items }, (_, i) => `<item><title>News ${i}</title><link>/n/${i}</link></item>`).join('')}</channel></rss>`;
