import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { slackOverHttp } from '../../src/adapters/chat/slack/over-http.js';
import { slackOverSocket } from '../../src/adapters/chat/slack/over-socket.js';
import type { ChatDesk } from '../../src/domain/ports/chat.js';
import type { Log } from '../../src/domain/ports/system.js';
import { deskOf } from '../../test/support/desk.js';
import { freePort } from '../../test/support/slack-over-http.js';
import { SlackStandIn } from '../../test/support/slack-stand-in.js';
import { nextId, slashCommand } from '../../test/support/slack-stand-in-payloads.js';

/** Milliseconds from the moment a look-up was sent to its acknowledgement, over all of them; and until the last was answered. */
export interface Acknowledged {
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  readonly answered: number;
}

/** What the database takes at its worst. */
const ANSWER_MS = 3_000;
const SILENT: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const WARMING_UP = 20;
const SECRET = 'signing-secret';

/** Sends so many look-ups at once, of as many people, and measures when each is acknowledged. */
export async function measureAcknowledging(way: 'Socket Mode' | 'HTTP', lookUps: number): Promise<Acknowledged> {
  const slack = await SlackStandIn.start();
  const port = await freePort();
  const common = { botToken: 'xoxb-1', apiUrl: slack.apiUrl, whoMaySubscribe: 'everyone' } as const;
  const platform =
    way === 'HTTP'
      ? slackOverHttp({ ...common, signingSecret: SECRET, host: '127.0.0.1', port }, SILENT)
      : slackOverSocket({ ...common, appToken: 'xapp-1' }, SILENT);
  await platform.start(slowDesk());
  if (way === 'HTTP') slack.address = { url: `http://127.0.0.1:${port}/slack/events`, signingSecret: SECRET };
  try {
    await ask(slack, WARMING_UP);
    while (slack.bodiesOf('respond').length < WARMING_UP) await pause(5);
    const began = performance.now();
    const waits = slack.onAcknowledged(began);
    void ask(slack, lookUps);
    while (waits.length < lookUps || slack.bodiesOf('respond').length < WARMING_UP + lookUps) await pause(5);
    return summary(waits, performance.now() - began);
  } finally {
    await platform.stop();
    await slack.close();
  }
}

/** As many people at once. */
const ask = (slack: SlackStandIn, lookUps: number): Promise<unknown> =>
  Promise.all(
    Array.from({ length: lookUps }, (_, index) => {
      const command = slashCommand(`http://${slack.origin}/respond`, '/stance', `country ${index}`, 'T1');
      return slack.deliver('slash_commands', { ...command, user_id: nextId('U') });
    }),
  );

/** The floor of this machine at this moment: a server that answers 200 to every request and does nothing. */
export async function measureBareServer(lookUps: number): Promise<Acknowledged> {
  const slack = await SlackStandIn.start();
  const bare = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200).end());
  });
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  const address = bare.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  slack.address = { url: `http://127.0.0.1:${address.port}/`, signingSecret: SECRET };
  await ask(slack, WARMING_UP);
  const began = performance.now();
  const waits = slack.onAcknowledged(began);
  await ask(slack, lookUps);
  await slack.close();
  bare.closeAllConnections();
  await new Promise((resolve) => bare.close(resolve));
  return summary(waits, performance.now() - began);
}

function summary(waits: readonly number[], answered: number): Acknowledged {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), longest: at(1), answered };
}

const slowDesk = (): ChatDesk =>
  deskOf([{ name: 'stance', summary: '', usage: '', examples: [], options: [] }], async () => {
    await pause(ANSWER_MS);
    return { ephemeral: true, message: { summary: 'an answer', blocks: [{ kind: 'text', spans: [{ text: 'an answer' }] }] } };
  });
