import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { SlackStandIn } from '../../test/support/slack-stand-in.js';
import { type BotAddress, nextId, signed, slashCommand } from '../../test/support/slack-stand-in-payloads.js';

/** Slack's side in a process of its own: what it takes to ask two hundred questions must not be measured as the bot's. */
export interface Asking {
  readonly lookUps: number;
  /** Where the bot listens; null for Socket Mode. */
  readonly address: BotAddress | null;
  /** The bot answers each through its `response_url` too. */
  readonly answers: boolean;
}
export interface Asked {
  /** Milliseconds from the moment the look-ups were sent to the acknowledgement of each. */
  readonly waits: readonly number[];
  /** Until the last was answered. */
  readonly answered: number;
}

const WARMING_UP = 20;

const slack = await SlackStandIn.start();
process.send?.({ apiUrl: slack.apiUrl });
process.on('message', async ({ lookUps, address, answers }: Asking) => {
  const warmed = await ask(WARMING_UP, address);
  while (warmed.length < WARMING_UP || (answers && slack.bodiesOf('respond').length < WARMING_UP)) await pause(5);
  const answeredBefore = slack.bodiesOf('respond').length;
  const began = performance.now();
  const waits = await ask(lookUps, address);
  while (waits.length < lookUps || (answers && slack.bodiesOf('respond').length < answeredBefore + lookUps)) await pause(5);
  process.send?.({ waits, answered: performance.now() - began } satisfies Asked);
});

/** As many people at once; the waits of those that were acknowledged, in a list that grows. */
async function ask(lookUps: number, address: BotAddress | null): Promise<readonly number[]> {
  const commands = Array.from({ length: lookUps }, (_, index) => ({
    ...slashCommand(`http://${slack.origin}/respond`, '/stance', `country ${index}`, 'T1'),
    user_id: nextId('U'),
  }));
  if (address !== null) return post(commands, address);
  const waits = slack.onAcknowledged(performance.now());
  for (const command of commands) void slack.deliver('slash_commands', command);
  return waits;
}

/**
 * Each over a connection of its own, opened before: written as bytes, since a client library takes more of this machine for a request than
 * the bot does for its answer.
 */
async function post(commands: readonly object[], { url, signingSecret }: BotAddress): Promise<readonly number[]> {
  const { hostname, port, pathname } = new URL(url);
  const ready = await Promise.all(
    commands.map(async (command) => {
      const { body, headers } = signed(signingSecret, 'slash_commands', command);
      const head = { host: hostname, ...headers, 'content-length': String(Buffer.byteLength(body)), connection: 'close' };
      const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
      const socket = connect(Number(port), hostname);
      await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
      return { socket, bytes: `POST ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n${body}` };
    }),
  );
  const waits: number[] = [];
  const began = performance.now();
  for (const { socket, bytes } of ready) {
    socket.once('data', (data) => {
      if (!String(data).startsWith('HTTP/1.1 200')) throw new Error(`A look-up was refused: ${data}`);
      waits.push(performance.now() - began);
    });
    socket.write(bytes);
  }
  return waits;
}
