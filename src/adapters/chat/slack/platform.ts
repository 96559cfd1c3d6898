import { App, LogLevel } from '@slack/bolt';
import type { PostResult } from '../../../domain/delivery.js';
import { StandpointError } from '../../../domain/errors.js';
import type { Message } from '../../../domain/message.js';
import type { ChatPlatform, CommandHandler, CommandInfo } from '../../../domain/ports/chat.js';
import type { Log } from '../../../domain/ports/system.js';
import type { ChannelRef } from '../../../domain/subscription.js';
import { SendGate } from '../../shared/send-gate.js';
import { startWithin } from '../../shared/start-within.js';
import { listenForCommands } from './commands.js';
import { classify, isAuthWord, type SlackFailure, slackWord } from './failures.js';
import { boltLogger } from './logger.js';
import { renderSlack, renderSlackText } from './render.js';
import { slackUsers } from './users.js';
import { oneAttempt } from './web-client.js';

export interface SlackOptions {
  readonly botToken: string;
  readonly appToken: string;
  /** Another address of the Web API, ending in `/api/`. */
  readonly apiUrl: string | null;
  readonly whoMaySubscribe: 'everyone' | 'admins';
}

const START_DEADLINE_MS = 30_000;
/** How long nobody asks again after Slack refused the token. */
const REFUSED_MS = 10 * 60_000;
const REMEDY = 'Check SLACK_BOT_TOKEN and SLACK_APP_TOKEN (docs/slack.md), then start again.';

/** One Slack workspace over Socket Mode: Bolt answers commands and mentions, `post` sends digests. */
export function slackPlatform(options: SlackOptions, log: Log): ChatPlatform {
  const gate = new SendGate();
  const app = new App({
    token: options.botToken,
    appToken: options.appToken,
    socketMode: true,
    // The token is tried in `start`, where its failure can be told.
    tokenVerificationEnabled: false,
    clientOptions: oneAttempt(options.apiUrl),
    logLevel: LogLevel.WARN,
    logger: boltLogger(log, LogLevel.WARN),
  });
  app.error(async (error) => log.error({ err: error }, 'Slack: an event could not be answered.'));
  return {
    name: 'slack',
    async start(commands: readonly CommandInfo[], handle: CommandHandler) {
      listenForCommands(app, commands, handle, slackUsers(app.client, options.whoMaySubscribe, log));
      await startWithin(START_DEADLINE_MS, connect(app), () => notStarted(new Error('no answer in time'), 'did not answer in time'));
    },
    async post(channel, message, _nonce) {
      const shut = gate.shut();
      if (shut) return shut;
      const result = await postOnce(app, channel, message);
      if (result.kind === 'platform_lost') gate.close(result, REFUSED_MS);
      return result;
    },
    async stop() {
      await app.stop();
    },
  };
}

async function connect(app: App): Promise<void> {
  try {
    await app.client.auth.test();
    await app.start();
  } catch (error) {
    const word = slackWord(error);
    throw notStarted(error, word !== null && isAuthWord(word) ? `refuses the token (${word})` : 'cannot be reached');
  }
}

const notStarted = (cause: unknown, what: string): StandpointError =>
  new StandpointError('platform_auth', `Slack ${what}.`, { cause, remedy: REMEDY });

async function postOnce(app: App, { channel }: ChannelRef, message: Message): Promise<PostResult> {
  const common = { channel, unfurl_links: false, unfurl_media: false };
  const rich = await attempt(() => app.client.chat.postMessage({ ...common, ...renderSlack(message) }));
  if (rich.kind !== 'refused_blocks') return rich;
  const plain = await attempt(() => app.client.chat.postMessage({ ...common, text: renderSlackText(message) }));
  return plain.kind === 'refused_blocks' ? { kind: 'rejected', reason: plain.reason } : plain;
}

async function attempt(call: () => Promise<{ ts?: string }>): Promise<PostResult | SlackFailure> {
  try {
    const { ts } = await call();
    return { kind: 'sent', messageId: ts ?? '' };
  } catch (error) {
    return classify(error);
  }
}
