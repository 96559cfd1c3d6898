import { serveOps } from '../adapters/ops/serve.js';
import type { HttpServer } from '../adapters/shared/http-server.js';
import { StandpointError } from '../domain/errors.js';
import type { ChatPlatform } from '../domain/ports/chat.js';
import type { Stores } from '../domain/ports/stores.js';
import type { House } from '../wiring.js';
import { openSite } from './site.js';

/** What the service serves over HTTP besides the chat platforms. */
export interface Servers {
  readonly open: readonly { readonly name: string; readonly url: string }[];
  /** From now on these have to be connected, too, for the process to be ready. */
  follow(platforms: readonly ChatPlatform[]): void;
  close(): Promise<void>;
}

/** Starts the web page and the operator's port, each where the settings ask for it; all of them or none. */
export async function openServers(house: House): Promise<Servers> {
  const { site, ops } = house.settings;
  const followed: ChatPlatform[] = [];
  const open: { name: string; server: HttpServer }[] = [];
  const close = async (): Promise<void> => void (await Promise.all(open.map(({ server }) => server.close())));
  try {
    if (site.enabled) open.push({ name: 'Page', server: await openSite(house) });
    if (ops.port !== 0) open.push({ name: "Operator's port", server: await openOps(house, followed) });
  } catch (error) {
    await close();
    throw error;
  }
  return {
    open: open.map(({ name, server }) => ({ name, url: server.url })),
    follow: (platforms) => void followed.push(...platforms),
    close,
  };
}

const openOps = ({ meter, stores, log, settings }: House, followed: readonly ChatPlatform[]): Promise<HttpServer> =>
  serveOps({ registry: meter.registry, log, ready: () => isReady(stores, followed) }, settings.ops);

/** Rejects with the reason why this process cannot do its work. */
async function isReady({ feeds }: Pick<Stores, 'feeds'>, followed: readonly ChatPlatform[]): Promise<void> {
  await feeds.nextDue();
  const away = followed.filter((platform) => platform.isReady?.() === false).map(({ name }) => name);
  if (away.length > 0) throw new StandpointError('platform_unavailable', `Not connected: ${away.join(' and ')}.`);
}
