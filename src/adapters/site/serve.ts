import { createAdaptorServer } from '@hono/node-server';
import { type HttpServer, serveHttp } from '../shared/http-server.js';
import { siteApp } from './app.js';
import type { SiteDeps } from './site.js';

/** Serves the page until it is closed. Throws `settings_invalid` when the port cannot be had. */
export function serveSite(deps: SiteDeps, at: { readonly host: string; readonly port: number }): Promise<HttpServer> {
  return serveHttp(createAdaptorServer({ fetch: siteApp(deps).fetch }), at, 'STANDPOINT_SITE_PORT');
}
