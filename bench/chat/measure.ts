import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { slackOverHttp } from '../../src/adapters/chat/slack/over-http.js';
import { slackOverSocket } from '../../src/adapters/chat/slack/over-socket.js';
import type { ChatDesk } from '../../src/domain/ports/chat.js';
import type { Log } from '../../src/domain/ports/system.js';
import { deskOf } from '../../test/support/desk.js';
import { freePort } from '../../test/support/slack-over-http.js';
import type { Asked, Asking } from './asker.js';

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
const SECRET = 'signing-secret';

/** Slack in a process of its own, as it is on its own machines. */
async function startSlack() {
  const asker = fork(fileURLToPath(new URL('./asker.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] });
  const [{ apiUrl }] = (await once(asker, 'message')) as [{ apiUrl: string }];
  return {
    apiUrl,
    async ask(asking: Asking): Promise<Acknowledged> {
      asker.send(asking);
      const [asked] = (await once(asker, 'message')) as [Asked];
      return summary(asked);
    },
    close: () => asker.kill(),
  };
}

/** Sends so many look-ups at once, of as many people, and measures when each is acknowledged. */
export async function measureAcknowledging(way: 'Socket Mode' | 'HTTP', lookUps: number): Promise<Acknowledged> {
  const slack = await startSlack();
  const port = await freePort();
  const common = { botToken: 'xoxb-1', apiUrl: slack.apiUrl, whoMaySubscribe: 'everyone' } as const;
  const platform =
    way === 'HTTP'
      ? slackOverHttp({ ...common, signingSecret: SECRET, host: '127.0.0.1', port }, SILENT)
      : slackOverSocket({ ...common, appToken: 'xapp-1' }, SILENT);
  await platform.start(slowDesk());
  const address = way === 'HTTP' ? { url: `http://127.0.0.1:${port}/slack/events`, signingSecret: SECRET } : null;
  try {
    return await slack.ask({ lookUps, address, answers: true });
  } finally {
    await platform.stop();
    await slack.close();
  }
}

/** The floor of this machine at this moment: a server that answers 200 to every request and does nothing. */
export async function measureBareServer(lookUps: number): Promise<Acknowledged> {
  const slack = await startSlack();
  const bare = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(200).end());
  });
  await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
  const address = bare.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  try {
    const at = { url: `http://127.0.0.1:${address.port}/`, signingSecret: SECRET };
    return await slack.ask({ lookUps, address: at, answers: false });
  } finally {
    await slack.close();
    bare.closeAllConnections();
    await new Promise((resolve) => bare.close(resolve));
  }
}

function summary({ waits, answered }: Asked): Acknowledged {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), longest: at(1), answered };
}

const slowDesk = (): ChatDesk =>
  deskOf([{ name: 'stance', summary: '', usage: '', examples: [], options: [] }], async () => {
    await pause(ANSWER_MS);
    return { ephemeral: true, message: { summary: 'an answer', blocks: [{ kind: 'text', spans: [{ text: 'an answer' }] }] } };
  });
