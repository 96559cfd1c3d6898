import { App, LogLevel, SocketModeReceiver, webApi } from '@slack/bolt';
import { StandpointError } from '../../../domain/errors.js';
import type { Log } from '../../../domain/ports/system.js';
import { isAuthWord, slackWord } from './failures.js';
import { boltLogger } from './logger.js';
import { oneAttempt, type SlackWebClient } from './web-client.js';

/** Without these nothing works; the others are told by Slack when they are missed. */
const SCOPES = ['chat:write', 'commands', 'users:read', 'app_mentions:read'];

/** Whom the bot token belongs to. */
export interface Identity {
  readonly team: string;
  readonly botUser: string;
  readonly bot: string | null;
}

/** The Web API with the bot's token, one attempt a call. */
export const slackClient = (botToken: string, apiUrl: string | null, log: Log): SlackWebClient =>
  new webApi.WebClient(botToken, { ...oneAttempt(apiUrl), logger: boltLogger(log, LogLevel.WARN) });

/** Asks Slack who we are. Throws `platform_auth` for a bad token, `platform_unavailable` where Slack does not answer. */
export async function identify(client: SlackWebClient, log: Log): Promise<Identity> {
  try {
    const { team_id, user_id, bot_id, response_metadata } = await client.auth.test();
    const missing = response_metadata?.scopes === undefined ? [] : SCOPES.filter((scope) => !response_metadata.scopes?.includes(scope));
    if (missing.length > 0) {
      log.warn({ missing }, 'Slack: the app lacks scopes. Add those of docs/slack-manifest.yaml and install it again.');
    }
    return { team: team_id ?? '', botUser: user_id ?? '', bot: bot_id ?? null };
  } catch (error) {
    throw notStarted(error, 'SLACK_BOT_TOKEN (xoxb-…)');
  }
}

/** A Bolt app on a Socket Mode receiver that only answers to `identity`'s workspace. */
export function boltApp(
  identity: Identity,
  options: { readonly botToken: string; readonly appToken: string; readonly apiUrl: string | null },
  log: Log,
): { readonly app: App; readonly receiver: SocketModeReceiver } {
  const logger = boltLogger(log, LogLevel.WARN);
  const clientOptions = oneAttempt(options.apiUrl);
  const receiver = new SocketModeReceiver({
    appToken: options.appToken,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
    logger,
  });
  const app = new App({
    receiver,
    // With a token in its place Bolt asks Slack again, at a time when nobody catches what comes of it.
    authorize: async ({ teamId }) => {
      if (teamId !== identity.team) throw new Error('It came from another workspace.');
      return { botToken: options.botToken, botUserId: identity.botUser, ...(identity.bot === null ? {} : { botId: identity.bot }) };
    },
    clientOptions,
    convoStore: false,
    logLevel: LogLevel.WARN,
    logger,
  });
  app.error(async (error) => log.error({ err: error }, 'Slack: an event could not be answered.'));
  return { app, receiver };
}

/** Why the start failed, as an error with a name. `setting` is the token that was tried. */
export function notStarted(cause: unknown, setting: string): StandpointError {
  const word = slackWord(cause);
  if (word !== null && isAuthWord(word)) {
    return new StandpointError('platform_auth', `Slack refuses the token (${word}).`, {
      cause,
      remedy: `Check ${setting}; docs/slack.md says where it is found. Then start again.`,
    });
  }
  const said = word === null ? 'does not answer' : `answered ${word}`;
  return new StandpointError('platform_unavailable', `Slack ${said}.`, {
    cause,
    retryable: true,
    remedy: `If it does not pass, check ${setting}, the network and SLACK_API_URL.`,
  });
}
