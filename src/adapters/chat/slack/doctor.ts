import { broken, type Check, doubt, fine } from '../../../domain/check.js';
import type { Log } from '../../../domain/ports/system.js';
import { attempt } from '../../shared/attempt.js';
import { checkPort } from '../../shared/port.js';
import { notStarted, scopesMissing, slackClient } from './connect.js';
import { tokenBox } from './install/token-box.js';
import { type SlackSettings, type SlackWay, slackWay } from './way.js';

const WAYS: Readonly<Record<SlackWay['kind'], string>> = {
  socket: 'Set up for one workspace, over Socket Mode.',
  http: 'Set up for one workspace, over signed HTTP.',
  many: 'Set up for many workspaces, over signed HTTP.',
};
const SECRET_FORM = /^[0-9a-f]{32}$/;
const CLIENT_ID_FORM = /^\d+\.\d+$/;

/** Looks at what Slack needs; nothing where none of it is set. Every token is tried that is there, whatever else is missing. */
export async function checkSlack(settings: SlackSettings, log: Log): Promise<readonly Check[]> {
  const { botToken, appToken, signingSecret, clientId, tokenKey, previousTokenKey, host, port, apiUrl } = settings;
  if ([botToken, appToken, signingSecret, clientId, settings.clientSecret].every((each) => each === null)) return [];
  const checks = [attempt('Slack settings', async () => [await checkWay(settings)])];
  if (botToken !== null) checks.push(attempt('Slack bot token', () => checkBotToken(botToken, apiUrl, log)));
  if (appToken !== null) checks.push(attempt('Slack app token', () => checkAppToken(appToken, apiUrl, log)));
  if (signingSecret !== null) checks.push(attempt('Slack signing secret', async () => [checkSecret(signingSecret)]));
  if (clientId !== null) checks.push(attempt('Slack client id', async () => [checkClientId(clientId)]));
  if (tokenKey !== null) checks.push(attempt('Token key', async () => [checkKey(tokenKey, previousTokenKey)]));
  if (appToken === null && signingSecret !== null) {
    checks.push(attempt('Slack port', async () => [await checkPort('Slack port', host, port, 'SLACK_PORT')]));
  }
  return (await Promise.all(checks)).flat();
}

async function checkWay(settings: SlackSettings): Promise<Check> {
  const kind = slackWay(settings)?.kind;
  return fine('Slack settings', kind === undefined ? 'Not set up.' : WAYS[kind]);
}

async function checkBotToken(token: string, apiUrl: string | null, log: Log): Promise<readonly Check[]> {
  const said = await slackClient(token, apiUrl, log)
    .auth.test()
    .catch((error: unknown) => {
      throw notStarted(error, 'SLACK_BOT_TOKEN (xoxb-…)');
    });
  const taken = fine('Slack bot token', `Slack takes it: ${said.user ?? 'the bot'} in ${said.team ?? said.team_id ?? 'its workspace'}.`);
  return [taken, checkScopes(said.response_metadata?.scopes)];
}

function checkScopes(has: readonly string[] | undefined): Check {
  const name = 'Slack scopes';
  if (has === undefined) {
    return doubt(name, 'Slack did not say which scopes the token has.', 'Compare OAuth & Permissions with docs/slack-manifest.yaml.');
  }
  const missing = scopesMissing(has);
  if (missing.length === 0) return fine(name, 'Every scope that is needed is there.');
  return broken(
    name,
    `The token lacks ${missing.join(', ')}.`,
    'At https://api.slack.com/apps add them under OAuth & Permissions, Bot Token Scopes, then press Reinstall to Workspace under Install App.',
  );
}

async function checkAppToken(token: string, apiUrl: string | null, log: Log): Promise<readonly Check[]> {
  await slackClient(token, apiUrl, log)
    .apps.connections.open()
    .catch((error: unknown) => {
      throw notStarted(error, 'SLACK_APP_TOKEN (xapp-…, with connections:write; Socket Mode switched on)');
    });
  return [fine('Slack app token', 'Slack opens a connection for it.')];
}

/** Whether it is the app's own only a signed request can show. */
const checkSecret = (secret: string): Check =>
  SECRET_FORM.test(secret)
    ? fine('Slack signing secret', 'It has the form of one.')
    : doubt(
        'Slack signing secret',
        'It is not 32 hexadecimal digits, as Slack’s are.',
        'Copy it from Basic Information, App Credentials, Signing Secret into SLACK_SIGNING_SECRET.',
      );

const checkClientId = (id: string): Check =>
  CLIENT_ID_FORM.test(id)
    ? fine('Slack client id', 'It has the form of one.')
    : doubt(
        'Slack client id',
        'It is not two numbers with a dot between them, as Slack’s are.',
        'Copy it from Basic Information, App Credentials, Client ID into SLACK_CLIENT_ID.',
      );

function checkKey(key: string, previous: string | null): Check {
  tokenBox(key, previous);
  return fine('Token key', 'It can encrypt tokens.');
}
