import type { HttpServer } from '../adapters/shared/http-server.js';
import { serveSite } from '../adapters/site/serve.js';
import type { SiteDeps } from '../adapters/site/site.js';
import { resolveActor } from '../analysis/actors/resolve.js';
import type { House } from '../wiring.js';

/** What the web page reads of a house. */
export function siteDeps({
  settings,
  stores,
  packs,
  context,
  log,
  charts,
}: Pick<House, 'settings' | 'stores' | 'packs' | 'context' | 'log' | 'charts'>): SiteDeps {
  const { actors, nameOf, clock } = context;
  return {
    stores,
    topics: packs.map(({ id, title, description }) => ({ id, title, description })),
    actorNames: [...actors.actors.values()].map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en')),
    nameOf,
    actorCalled: (typed) => {
      const found = resolveActor(actors, typed);
      return 'code' in found ? found.code : null;
    },
    zone: settings.timeZone,
    clock,
    log,
    charts,
    address: settings.site.address?.replace(/\/+$/, '') ?? null,
    requestsPerMinute: settings.site.requestsPerMinute,
    behindProxy: settings.site.behindProxy,
  };
}

/** Serves the web page of a house until it is closed. Throws `settings_invalid` when its port is taken. */
export const openSite = (house: House): Promise<HttpServer> =>
  serveSite(siteDeps(house), { host: house.settings.site.host, port: house.settings.site.port });
