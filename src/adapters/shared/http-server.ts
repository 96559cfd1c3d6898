import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ServerType } from '@hono/node-server';
import { StandpointError } from '../../domain/errors.js';

export interface HttpServer {
  /** "http://127.0.0.1:8080" */
  readonly url: string;
  /** Takes no new requests and resolves when those under way are answered, or after a few seconds without them. */
  close(): Promise<void>;
}

/** A request or its head may take this long to come in: a reader who sends a byte a minute holds nothing up. */
const REQUEST_MS = 10_000;
const PATIENCE_MS = 5_000;

/** Listens on host and port (0: any that is free). `setting` is named to whoever has to choose another port. */
export async function serveHttp(
  server: ServerType,
  { host, port }: { readonly host: string; readonly port: number },
  setting: string,
): Promise<HttpServer> {
  const http = server as Server;
  http.requestTimeout = REQUEST_MS;
  http.headersTimeout = REQUEST_MS;
  http.listen(port, host);
  try {
    await once(http, 'listening');
  } catch (cause) {
    throw new StandpointError('settings_invalid', `The address ${host}:${port} cannot be listened on.`, {
      cause,
      remedy: `Stop what uses it, or choose another with ${setting}.`,
    });
  }
  const { port: taken } = http.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    async close() {
      const closed = once(http, 'close');
      http.close();
      http.closeIdleConnections();
      const giveUp = setTimeout(() => http.closeAllConnections(), PATIENCE_MS);
      await closed;
      clearTimeout(giveUp);
    },
  };
}
