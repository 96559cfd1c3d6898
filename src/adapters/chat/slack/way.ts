import { StandpointError } from '../../../domain/errors.js';

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

/** How Slack is reached, with the settings that this takes. */
export type SlackWay =
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string }
  | {
      readonly kind: 'many';
      readonly signingSecret: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
      readonly tokenKey: string;
    };

/**
 * Slack in one of its three ways: Socket Mode (bot and app token), signed HTTP for one workspace (bot token and signing secret), or signed
 * HTTP for many, which install the app themselves (client id and secret). Null where nothing is set. Throws `settings_invalid` where half is.
 */
export function slackWay(settings: SlackSettings): SlackWay | null {
  const { botToken, appToken, signingSecret, clientId, clientSecret } = settings;
  if (clientId !== null || clientSecret !== null) return wayForMany(settings);
  if (botToken === null && appToken === null && signingSecret === null) return null;
  if (botToken === null) throw missing(['SLACK_BOT_TOKEN']);
  if (appToken !== null) return { kind: 'socket', botToken, appToken };
  if (signingSecret === null) throw missing(['SLACK_APP_TOKEN'], 'or SLACK_SIGNING_SECRET, to receive Slack over HTTP');
  return { kind: 'http', botToken, signingSecret };
}

function wayForMany({ botToken, appToken, signingSecret, clientId, clientSecret, stateSecret, tokenKey }: SlackSettings): SlackWay {
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
  return { kind: 'many', signingSecret, clientId, clientSecret, stateSecret, tokenKey };
}

const missing = (names: readonly string[], or = ''): StandpointError =>
  new StandpointError('settings_invalid', `For Slack ${names.join(', ')} ${names.length > 1 ? 'are' : 'is'} missing${or && `; ${or}`}.`, {
    remedy: 'docs/slack.md says where each is found.',
  });
