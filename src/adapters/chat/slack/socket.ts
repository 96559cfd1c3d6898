import type { SocketModeReceiver } from '@slack/bolt';
import type { Log } from '../../../domain/ports/system.js';
import { within } from '../../shared/within.js';
import { isAuthWord, slackWord } from './failures.js';

type SocketClient = SocketModeReceiver['client'];

export interface SocketOptions {
  /** Made with `autoReconnectEnabled: false`: its own reconnecting ends the process with an unhandled rejection when Slack says no. */
  readonly client: SocketClient;
  readonly log: Log;
  /** One attempt to open a socket is given up after this long. */
  readonly deadlineMs: number;
  /** Slack took the token back while the bot was running, in Slack's word. */
  readonly onRefused: (word: string) => void;
}

const LONGEST_WAIT_MS = 30_000;

/** Keeps one Socket Mode connection: whenever it ends a new one is opened, at once and then ever less often, until Slack refuses the token. */
export class SlackSocket {
  private readonly closing = new AbortController();
  private keeping = false;
  private opening = false;
  private connected = false;

  constructor(private readonly options: SocketOptions) {
    options.client.on('connected', () => {
      this.connected = true;
    });
    options.client.on('disconnected', () => {
      this.connected = false;
      if (this.keeping && !this.opening) void this.reopen();
    });
  }

  /** One attempt; throws what Bolt throws, or a plain Error when nothing answers in time. */
  async open(): Promise<void> {
    await this.attempt();
    this.keeping = true;
  }

  /** A socket is there, and Slack has said hello on it. */
  isOpen(): boolean {
    return this.connected;
  }

  async close(): Promise<void> {
    this.keeping = false;
    this.closing.abort();
    await endSocket(this.options.client);
  }

  private async attempt(): Promise<void> {
    const { client, deadlineMs } = this.options;
    this.opening = true;
    const opened = client.start().then(
      () => null,
      (error: unknown) => error ?? new Error('The socket was closed.'),
    );
    const failure = await within(deadlineMs, opened, () => new Error('Nothing answered in time.'));
    if (failure !== null || this.closing.signal.aborted) await endSocket(client);
    this.opening = false;
    if (failure !== null) throw failure;
  }

  private async reopen(): Promise<void> {
    for (let failures = 0; !this.closing.signal.aborted; failures++) {
      if (failures > 0) await pause(Math.min(1_000 * 2 ** (failures - 1), LONGEST_WAIT_MS), this.closing.signal);
      if (this.closing.signal.aborted) return;
      try {
        await this.attempt();
        return;
      } catch (error) {
        const word = slackWord(error);
        if (word !== null && isAuthWord(word)) {
          this.keeping = false;
          this.options.onRefused(word);
          return;
        }
        this.options.log.warn({ err: error, failures: failures + 1 }, 'Slack: the connection could not be opened again; trying on.');
      }
    }
  }
}

/** The second call does not wait for the other side to say goodbye. */
async function endSocket(client: SocketClient): Promise<void> {
  const ended = client.disconnect();
  void client.disconnect();
  await ended;
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}
