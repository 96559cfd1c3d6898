import { App, LogLevel, type Receiver, SocketModeReceiver, webApi } from '@slack/bolt';
import { StandpointError } from '../../../domain/errors.js';
import type { Log } from '../../../domain/ports/system.js';
import { turnstile } from '../../shared/turnstile.js';
import { isAuthWord, slackWord } from './failures.js';
import { boltLogger } from './logger.js';
import { oneAttempt, type SlackWebClient } from './web-client.js';

/** What the bot asks of a workspace, as the manifest has it; docs/slack.md says what each is for. */
export const SCOPES = ['app_mentions:read', 'channels:read', 'chat:write', 'commands', 'files:write', 'groups:read', 'users:read'];

/** Which of the scopes a token lacks, by those that Slack says it has (undefined: Slack does not say). */
export const scopesMissing = (has: readonly string[] | undefined): string[] =>
  has === undefined ? [] : SCOPES.filter((scope) => !has.includes(scope));

/** The Web API with the bot's token, one attempt a call. */
export const slackClient = (botToken: string, apiUrl: string | null, log: Log): SlackWebClient =>
  new webApi.WebClient(botToken, { ...oneAttempt(apiUrl), logger: boltLogger(log, LogLevel.WARN) });

/** Asks Slack for the token's workspace. Throws `platform_auth` for a bad token, `platform_unavailable` where Slack does not answer. */
export async function teamOf(client: SlackWebClient, log: Log): Promise<string> {
  try {
    const { team_id, response_metadata } = await client.auth.test();
    const missing = scopesMissing(response_metadata?.scopes);
    if (missing.length > 0) {
      log.warn({ missing }, 'Slack: the app lacks scopes. Add those of docs/slack-manifest.yaml and install it again.');
    }
    return team_id ?? '';
  } catch (error) {
    throw notStarted(error, 'SLACK_BOT_TOKEN (xoxb-…)');
  }
}

/** Receives over a WebSocket that we open: nothing of ours has to be reachable. */
export const socketReceiver = (appToken: string, apiUrl: string | null, log: Log): SocketModeReceiver =>
  new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: oneAttempt(apiUrl) },
    logger: boltLogger(log, LogLevel.WARN),
  });

/** A Bolt app on a receiver. */
export function boltApp(receiver: Receiver, apiUrl: string | null, log: Log): App {
  const app = new App({
    receiver,
    // No token is looked up here: a command must be acknowledged before the database is asked. Every listener asks `Workspaces`, which knows
    // no workspace where the bot is not installed.
    authorize: async ({ teamId }) => (teamId === undefined ? {} : { teamId }),
    clientOptions: oneAttempt(apiUrl),
    convoStore: false,
    ignoreSelf: false,
    logLevel: LogLevel.WARN,
    logger: boltLogger(log, LogLevel.WARN),
  });
  acknowledgeFirst(app);
  app.error(async (error) => log.error({ err: error }, 'Slack: an event could not be answered.'));
  return app;
}

/**
 * Whatever comes is acknowledged as soon as its signature is checked, before Bolt looks for the listeners that it is for: two hundred people
 * who ask at once would wait for that, each for all before them. What is done about it waits for its turn.
 */
function acknowledgeFirst(app: App): void {
  const process = app.processEvent.bind(app);
  const turn = turnstile();
  app.processEvent = async (event) => {
    await event.ack();
    await turn();
    await process({ ...event, ack: async () => {} });
  };
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
