import { StandpointError } from '../../../domain/errors.js';
import type { Charts } from '../../../domain/ports/charts.js';
import type { ChatPlatform } from '../../../domain/ports/chat.js';
import type { InstallationStore } from '../../../domain/ports/installation-store.js';
import type { Log } from '../../../domain/ports/system.js';

/** The settings of Slack: which of them are set says how it is reached. */
export interface SlackSettings {
  readonly botToken: string | null;
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly clientId: string | null;
  readonly clientSecret: string | null;
  readonly stateSecret: string | null;
  readonly tokenKey: string | null;
  readonly previousTokenKey: string | null;
  readonly host: string;
  readonly port: number;
  readonly apiUrl: string | null;
  readonly whoMaySubscribe: 'everyone' | 'admins';
}

/** What Slack works with, beside its settings. */
export interface SlackRooms {
  readonly installations: InstallationStore;
  readonly charts?: Charts;
  readonly log: Log;
}

/**
 * Slack in one of its three ways: Socket Mode (bot and app token), signed HTTP for one workspace (bot token and signing secret), or signed
 * HTTP for many, which install the app themselves (client id and secret). Null where nothing is set. Throws `settings_invalid` where half is.
 */
export function openSlack(settings: SlackSettings, rooms: SlackRooms): Promise<ChatPlatform> | null {
  const { botToken, appToken, signingSecret, clientId, clientSecret } = settings;
  const { charts, log } = rooms;
  if (clientId !== null || clientSecret !== null) return openForMany(settings, rooms);
  if (botToken === null && appToken === null && signingSecret === null) return null;
  if (botToken === null) throw missing(['SLACK_BOT_TOKEN']);
  if (appToken !== null)
    return import('./over-socket.js').then((way) => way.slackOverSocket({ ...settings, charts, botToken, appToken }, log));
  if (signingSecret === null) throw missing(['SLACK_APP_TOKEN'], 'or SLACK_SIGNING_SECRET, to receive Slack over HTTP');
  return import('./over-http.js').then((way) => way.slackOverHttp({ ...settings, charts, botToken, signingSecret }, log));
}

function openForMany(settings: SlackSettings, { installations, charts, log }: SlackRooms): Promise<ChatPlatform> {
  const { botToken, appToken, signingSecret, clientId, clientSecret, stateSecret, tokenKey, previousTokenKey } = settings;
  if (botToken !== null || appToken !== null) {
    throw new StandpointError('settings_invalid', 'Slack is set up both for one workspace and for many.', {
      remedy: 'Take away SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or SLACK_CLIENT_ID and SLACK_CLIENT_SECRET.',
    });
  }
  if (signingSecret === null || clientId === null || clientSecret === null || stateSecret === null || tokenKey === null) {
    const needed = {
      SLACK_CLIENT_ID: clientId,
      SLACK_CLIENT_SECRET: clientSecret,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_STATE_SECRET: stateSecret,
      STANDPOINT_TOKEN_KEY: tokenKey,
    };
    throw missing(Object.entries(needed).flatMap(([name, value]) => (value === null ? [name] : [])));
  }
  return Promise.all([import('./over-http.js'), import('./install/token-box.js')]).then(([way, { tokenBox }]) => {
    const box = tokenBox(tokenKey, previousTokenKey);
    return way.slackForMany({ ...settings, charts, clientId, clientSecret, signingSecret, stateSecret, installations, box }, log);
  });
}

const missing = (names: readonly string[], or = ''): StandpointError =>
  new StandpointError('settings_invalid', `For Slack ${names.join(', ')} ${names.length > 1 ? 'are' : 'is'} missing${or && `; ${or}`}.`, {
    remedy: 'docs/slack.md says where each is found.',
  });
