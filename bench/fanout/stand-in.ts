/**
 * Slack and Discord as far as posting goes, in a process of its own, with their limits: Discord 50 requests in any second, Slack one message a
 * second a channel and so many a second a workspace. One request in a hundred gets a 429 or a 5xx that nobody deserved. Prints its address;
 * GET /counts tells what came.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const FAULTS = 0.01;
const times = new Map<string, number[]>();
const posted = new Map<string, number>();
const nonces = new Map<string, string>();
const counts = { requests: 0, discord: 0, slack: 0, deserved: 0, deservedSlack: 0, injected429: 0, injected5xx: 0 };
/**
 * Discord's requests from the first one to the last channel's first one. What an injected fault sends back comes again seconds later, when
 * nothing else may be left to send: that is no matter of pace.
 */
const paced = { first: 0, last: 0, requests: 0 };
const seen = new Set<string>();

/** Takes a request into a window of a second; false when that is one too many. */
function allowed(key: string, most: number, now: number): boolean {
  const window = (times.get(key) ?? []).filter((at) => at > now - 1_000);
  if (window.length >= most) return false;
  window.push(now);
  times.set(key, window);
  return true;
}

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const now = performance.now();
    const reply = (status: number, body: object, headers: Record<string, string> = {}): void =>
      void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    if (request.url === '/counts') {
      const doubled = [...posted.values()].filter((times) => times > 1).length;
      return reply(200, { ...counts, paced, channels: posted.size, doubled });
    }
    counts.requests++;
    const body = Buffer.concat(chunks).toString();
    const discord = /\/channels\/(\d+)\/messages/.exec(request.url ?? '')?.[1];
    const channel = discord ?? new URLSearchParams(body).get('channel') ?? '';
    if (discord) {
      counts.discord++;
      paced.first ||= now;
      if (!seen.has(discord)) Object.assign(paced, { last: now, requests: counts.discord });
      seen.add(discord);
    } else counts.slack++;
    const workspace = channel.split('-')[0] ?? '';
    const fits = discord ? allowed('discord', 50, now) : allowed(`c:${channel}`, 1, now) && allowed(`w:${workspace}`, 5, now);
    if (!fits) counts.deserved++;
    if (!fits && !discord) counts.deservedSlack++;
    const luck = Math.random();
    if (!fits || luck < FAULTS / 2) {
      if (fits) counts.injected429++;
      return reply(429, { message: 'slow down', retry_after: 3, global: false }, { 'retry-after': '3' });
    }
    if (luck < FAULTS) {
      counts.injected5xx++;
      return reply(503, {});
    }
    const nonce = discord ? (JSON.parse(body) as { nonce: string }).nonce : `${counts.requests}`;
    const known = nonces.get(nonce);
    if (known === undefined) posted.set(channel, (posted.get(channel) ?? 0) + 1);
    nonces.set(nonce, channel);
    return discord ? reply(200, { id: '1' }) : reply(200, { ok: true, ts: '1.1' });
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`));
process.stdin.on('end', () => process.exit(0)).resume();
