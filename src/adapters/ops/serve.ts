import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { collectDefaultMetrics, type Registry } from 'prom-client';
import { sentenceOf } from '../../domain/errors.js';
import type { Log } from '../../domain/ports/system.js';
import { type HttpServer, serveHttp } from '../shared/http-server.js';
import { within } from '../shared/within.js';

export interface OpsDeps {
  readonly registry: Registry;
  /** Resolves when the process can do its work; rejects with the reason when it cannot. */
  readonly ready: () => Promise<void>;
  readonly log: Log;
}

/** How long a database may think about whether it is there. */
const READY_MS = 3_000;

/** The operator's port: is it alive, can it work, what are its numbers. It shows no article and no channel. */
export function serveOps({ registry, ready, log }: OpsDeps, at: { readonly host: string; readonly port: number }): Promise<HttpServer> {
  collectDefaultMetrics({ register: registry });
  const app = new Hono();
  app.get('/healthz', (c) => c.text('alive\n'));
  app.get('/readyz', async (c) => {
    try {
      await within(READY_MS, ready(), () => {
        throw new Error('The database gave no answer in time.');
      });
      return c.text('ready\n');
    } catch (error) {
      log.warn({ reason: sentenceOf(error) }, 'Not ready.');
      return c.text(`not ready: ${sentenceOf(error)}\n`, 503);
    }
  });
  app.get('/metrics', async (c) => c.body(await registry.metrics(), 200, { 'Content-Type': registry.contentType }));
  return serveHttp(createAdaptorServer({ fetch: app.fetch }), at, 'STANDPOINT_OPS_PORT');
}
