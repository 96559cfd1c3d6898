import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Slack and Discord as far as posting goes: they store messages and count them. */
export interface Counting {
  readonly address: string;
  /** Every message stored: by channel, what it says and how often. */
  readonly stored: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Requests that named a nonce already known, and so stored nothing. */
  readonly remembered: () => number;
  /** Times that a channel of Discord was searched for a message. */
  readonly searched: () => number;
  close(): Promise<void>;
}

/** Discord knows a nonce for "a few minutes": no longer here than Standpoint counts on. */
const NONCE_MS = 120_000;
/** Between storing a message and the answer, at most: time to be killed in. */
const SLOWEST_MS = 40;

/** Starts both; `now` is the clock that nonces are forgotten by, `onRequest` is called after a message was stored and before the answer. */
export async function openCounting(now: () => number, onRequest: () => void): Promise<Counting> {
  const stored = new Map<string, Map<string, number>>();
  const nonces = new Map<string, number>();
  const history = new Map<string, object[]>();
  let remembered = 0;
  let searched = 0;
  let sent = 1;
  const store = (channel: string, text: string): void => {
    const messages = stored.get(channel) ?? new Map<string, number>();
    messages.set(text, (messages.get(text) ?? 0) + 1);
    stored.set(channel, messages);
  };
  const take = (method: string, url: string, body: string): object => {
    const discord = /\/channels\/(\d+)\/messages/.exec(url)?.[1];
    if (discord === undefined) {
      const form = new URLSearchParams(body);
      store(form.get('channel') ?? '', `${form.get('text')} ${form.get('blocks')}`);
      return { ok: true, ts: '1.1' };
    }
    if (method === 'GET') {
      searched++;
      return (history.get(discord) ?? []).slice(0, 100);
    }
    const { nonce, embeds } = JSON.parse(body) as { nonce: string; embeds: unknown };
    const at = nonces.get(nonce);
    if (at === undefined || at < now() - NONCE_MS) {
      nonces.set(nonce, now());
      store(discord, JSON.stringify(embeds));
      const post = { id: `${sent++}`, author: { id: '1' }, timestamp: new Date(now()).toISOString(), content: '', embeds };
      history.set(discord, [post, ...(history.get(discord) ?? [])]);
    } else remembered++;
    return { id: '1' };
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const answer = JSON.stringify(take(request.method ?? '', request.url ?? '', Buffer.concat(chunks).toString()));
      onRequest();
      setTimeout(() => response.writeHead(200, { 'content-type': 'application/json' }).end(answer), Math.random() * SLOWEST_MS);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stored,
    remembered: () => remembered,
    searched: () => searched,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
