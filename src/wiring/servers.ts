import { serveOps } from '../adapters/ops/serve.js';
import type { HttpServer } from '../adapters/shared/http-server.js';
import type { House } from '../wiring.js';
import { openSite } from './site.js';

/** What the service serves over HTTP besides the chat platforms. */
export interface Servers {
  readonly open: readonly { readonly name: string; readonly url: string }[];
  close(): Promise<void>;
}

/** Starts the web page and the operator's port, each where the settings ask for it; all of them or none. */
export async function openServers(house: House): Promise<Servers> {
  const { site, ops } = house.settings;
  const open: { name: string; server: HttpServer }[] = [];
  const close = async (): Promise<void> => void (await Promise.all(open.map(({ server }) => server.close())));
  try {
    if (site.enabled) open.push({ name: 'Page', server: await openSite(house) });
    if (ops.port !== 0) open.push({ name: "Operator's port", server: await openOps(house) });
  } catch (error) {
    await close();
    throw error;
  }
  return { open: open.map(({ name, server }) => ({ name, url: server.url })), close };
}

const openOps = ({ meter, stores, log, settings }: House): Promise<HttpServer> =>
  serveOps({ registry: meter.registry, log, ready: async () => void (await stores.feeds.nextDue()) }, settings.ops);
