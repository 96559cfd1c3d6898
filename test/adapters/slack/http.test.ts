import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tokenBox } from '../../../src/adapters/chat/slack/install/token-box.js';
import { slackForMany, slackOverHttp } from '../../../src/adapters/chat/slack/over-http.js';
import { openStores } from '../../../src/adapters/store/open.js';
import type { Message } from '../../../src/domain/message.js';
import type { ChatPlatform, CommandCall } from '../../../src/domain/ports/chat.js';
import type { Stores } from '../../../src/domain/ports/stores.js';
import { deskOf } from '../../support/desk.js';
import { SILENT } from '../../support/silent.js';
import { freePort, installFrom } from '../../support/slack-over-http.js';
import { installed, SlackStandIn } from '../../support/slack-stand-in.js';
import { eventOf, signedPost, slashCommand } from '../../support/slack-stand-in-payloads.js';

const COMMANDS = [{ name: 'stance', summary: '', usage: 'country', examples: [], options: [] }];
const SECRET = 'signing-secret';
const KEY = randomBytes(32).toString('base64');
const NEW_KEY = randomBytes(32).toString('hex');
const FOR_A_WHILE = { timeout: 20_000, interval: 10 };
const say = (text: string): Message => ({ summary: text, blocks: [{ kind: 'text', spans: [{ text }] }] });
const channelIn = (workspace: string) => ({ platform: 'slack' as const, workspace, channel: 'C1' });

let slack: SlackStandIn;
let stores: Stores;
let platform: ChatPlatform;
let port: number;
let calls: CommandCall[];
let removed: unknown[];
beforeEach(async () => {
  slack = await SlackStandIn.start();
  stores = await openStores('sqlite::memory:');
  port = await freePort();
  slack.address = { url: `http://127.0.0.1:${port}/slack/events`, signingSecret: SECRET };
  calls = [];
  removed = [];
});
afterEach(async () => {
  await platform.stop();
  await slack.close();
  await stores.close();
});

const common = () => ({ signingSecret: SECRET, host: '127.0.0.1', port, apiUrl: slack.apiUrl, whoMaySubscribe: 'everyone' as const });
const start = async (opened: ChatPlatform): Promise<void> => {
  platform = opened;
  const answer = async (call: CommandCall) => {
    calls.push(call);
    return { message: say('an answer'), ephemeral: true };
  };
  await platform.start(deskOf(COMMANDS, answer, { removed: async (...args) => void removed.push(args) }));
};
const startSingle = (): Promise<void> => start(slackOverHttp({ ...common(), botToken: 'xoxb-1' }, SILENT));
const many = (key = KEY, previous: string | null = null): ChatPlatform =>
  slackForMany(
    {
      ...common(),
      clientId: '1.2',
      clientSecret: 'client-secret',
      stateSecret: 'state-secret',
      installations: stores.installations,
      box: tokenBox(key, previous),
    },
    SILENT,
  );
const command = (text: string, team = 'T1') => slashCommand(`http://${slack.origin}/respond`, '/stance', text, team);
const asked = (): string[] => calls.map(({ args }) => args);

describe('a request', () => {
  test('that is signed is acknowledged and answered', async () => {
    await startSingle();
    expect(await slack.deliver('slash_commands', command('france'))).toBe(200);
    expect(await slack.called('respond')).toMatchObject({ text: 'an answer', response_type: 'ephemeral' });
  });

  test('is acknowledged before anybody looks whose it is', async () => {
    await startSingle();
    expect(await slack.deliver('slash_commands', { ...command('france'), command: '/nobodys' })).toBe(200);
    expect(calls).toEqual([]);
  });

  test('with another signature, an old one, or none is refused', async () => {
    await startSingle();
    const address = { url: `http://127.0.0.1:${port}/slack/events`, signingSecret: SECRET };
    const sixMinutesAgo = Math.floor(Date.now() / 1000) - 360;
    expect((await signedPost({ ...address, signingSecret: 'guessed' }, 'slash_commands', command('forged'))).status).toBe(401);
    expect((await signedPost(address, 'slash_commands', command('stale'), sixMinutesAgo)).status).toBe(401);
    const unsigned = await fetch(address.url, { method: 'POST', body: new URLSearchParams(command('unsigned')) });
    expect(unsigned.status).toBe(401);
    await slack.deliver('slash_commands', command('signed'));
    await slack.called('respond');
    expect(asked()).toEqual(['signed']);
  });

  test('of another workspace is not answered', async () => {
    await startSingle();
    await slack.deliver('slash_commands', command('foreign', 'T2'));
    await slack.deliver('events_api', eventOf({ type: 'app_mention', user: 'U1', text: 'stance x', channel: 'C1' }, { team: 'T2' }));
    await slack.deliver('slash_commands', command('ours'));
    await slack.called('respond');
    expect(asked()).toEqual(['ours']);
  });

  test('that was recorded and is sent again is not answered again', async () => {
    await startSingle();
    const recorded = command('france');
    const event = eventOf({ type: 'app_mention', user: 'U1', text: '<@UBOT> stance denmark', channel: 'C1', ts: '1.1' }, {});
    for (const payload of [recorded, recorded]) expect(await slack.deliver('slash_commands', payload)).toBe(200);
    for (const payload of [event, event]) expect(await slack.deliver('events_api', payload)).toBe(200);
    await slack.deliver('slash_commands', command('norway'));
    await slack.called('respond', 2);
    await slack.called('chat.postEphemeral');
    expect(asked().sort()).toEqual(['denmark', 'france', 'norway']);
  });

  test('for another page finds nothing', async () => {
    await startSingle();
    expect((await fetch(`http://127.0.0.1:${port}/wp-login.php`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/slack/install`)).status).toBe(404);
  });
});

test('a port that is taken is said at start', async () => {
  await startSingle();
  const second = slackOverHttp({ ...common(), botToken: 'xoxb-1' }, SILENT);
  await expect(second.start(deskOf(COMMANDS, async () => ({ message: say('x'), ephemeral: true })))).rejects.toMatchObject({
    code: 'platform_unavailable',
    remedy: expect.stringContaining('SLACK_PORT'),
  });
  await second.stop();
});

describe('many workspaces', () => {
  const origin = () => `http://127.0.0.1:${port}`;
  const install = async (team: string, token = `xoxb-of-${team}`): Promise<void> => {
    slack.willReply('oauth.v2.access', installed(team, token));
    expect((await installFrom(origin())).status).toBe(200);
  };
  const tokensOf = (method: string): string[] => slack.requests.filter((request) => request.method === method).map(({ token }) => token);

  test('install by themselves; the token is stored encrypted, and each is posted to with its own', async () => {
    await start(many());
    await install('T1');
    await install('T2');
    const stored = await stores.installations.get('slack', 'T2');
    expect(stored).toMatchObject({ name: 'Desk T2', installedBy: 'U1' });
    expect(Buffer.from(stored?.sealedToken ?? '', 'base64').toString('latin1')).not.toContain('xoxb');
    for (const team of ['T1', 'T2']) expect(await platform.post(channelIn(team), say('x'), 'n')).toMatchObject({ kind: 'sent' });
    expect(tokensOf('chat.postMessage')).toEqual(['xoxb-of-T1', 'xoxb-of-T2']);
    expect(slack.bodiesOf('oauth.v2.access')[0]).toMatchObject({ code: 'code' });
  });

  test('each is answered with its own rights; one that never installed is not', async () => {
    await start(many());
    await install('T1');
    await slack.deliver('slash_commands', command('foreign', 'T3'));
    await slack.deliver('slash_commands', command('ours', 'T1'));
    await slack.called('respond');
    expect(calls.map(({ args, channel }) => [args, channel.workspace])).toEqual([['ours', 'T1']]);
    expect(tokensOf('users.info')).toEqual(['xoxb-of-T1']);
  });

  test('a link that was sent to somebody else, or a state made up, installs nothing', async () => {
    await start(many());
    expect((await installFrom(origin(), { cookies: false })).status).toBe(400);
    expect((await fetch(`${origin()}/slack/oauth_redirect?code=c&state=made-up`)).status).toBe(400);
    expect(slack.bodiesOf('oauth.v2.access')).toEqual([]);
  });

  test('a whole organisation is asked to choose a workspace', async () => {
    await start(many());
    slack.willReply('oauth.v2.access', { ...installed('T1', 'xoxb'), team: null, enterprise: { id: 'E1' }, is_enterprise_install: true });
    const page = await installFrom(origin());
    expect([page.status, await page.text()]).toEqual([400, expect.stringContaining('choose a workspace')]);
  });

  test('a token revoked pauses its workspace alone', async () => {
    await start(many());
    await install('T1');
    await install('T2');
    slack.willReply('chat.postMessage', { ok: false, error: 'token_revoked' });
    expect(await platform.post(channelIn('T1'), say('x'), 'n1')).toMatchObject({ kind: 'platform_lost' });
    expect(await platform.post(channelIn('T1'), say('x'), 'n2')).toMatchObject({ kind: 'platform_lost' });
    expect(await platform.post(channelIn('T2'), say('x'), 'n3')).toMatchObject({ kind: 'sent' });
    expect(tokensOf('chat.postMessage')).toEqual(['xoxb-of-T1', 'xoxb-of-T2']);
    await install('T1', 'xoxb-again');
    expect(await platform.post(channelIn('T1'), say('x'), 'n4')).toMatchObject({ kind: 'sent' });
  });

  test('patience that Slack wants for one holds no other up', async () => {
    await start(many());
    await install('T1');
    await install('T2');
    slack.willReply('chat.postMessage', { status: 429, headers: { 'retry-after': '30' } });
    expect(await platform.post(channelIn('T1'), say('x'), 'n1')).toMatchObject({ kind: 'retry' });
    expect(await platform.post(channelIn('T2'), say('x'), 'n2')).toMatchObject({ kind: 'sent' });
  });

  test('uninstalled, the token is deleted and its digests have nowhere to go', async () => {
    await start(many());
    await install('T1');
    slack.willReply('auth.test', { ok: false, error: 'account_inactive' });
    expect(await slack.deliver('events_api', eventOf({ type: 'app_uninstalled' }, {}))).toBe(200);
    await vi.waitFor(() => expect(removed).toEqual([['slack', 'T1']]), FOR_A_WHILE);
    expect(await stores.installations.get('slack', 'T1')).toBeNull();
    expect(await platform.post(channelIn('T1'), say('x'), 'n')).toMatchObject({ kind: 'channel_lost' });
  });

  test('with a new key every token is encrypted anew at the start, and the old key is needed no more', async () => {
    await start(many());
    await install('T1');
    await platform.stop();
    await start(many(NEW_KEY, KEY));
    await platform.stop();
    await start(many(NEW_KEY));
    expect(await stores.installations.get('slack', 'T1')).toMatchObject({ keyId: tokenBox(NEW_KEY, null).keyId });
    expect(await platform.post(channelIn('T1'), say('x'), 'n')).toMatchObject({ kind: 'sent' });
  });

  test('with another key and without the one before, the start says what is missing', async () => {
    await start(many());
    await install('T1');
    await platform.stop();
    await expect(start(many(NEW_KEY))).rejects.toMatchObject({
      code: 'platform_auth',
      remedy: expect.stringContaining('STANDPOINT_TOKEN_KEY_PREVIOUS'),
    });
  });

  test('a stored token that was tampered with, or put under another workspace, is not used; the digest is kept', async () => {
    await start(many());
    await install('T1');
    const stored = await stores.installations.get('slack', 'T1');
    if (stored) await stores.installations.save({ ...stored, workspace: 'T2' });
    expect(await platform.post(channelIn('T2'), say('x'), 'n')).toMatchObject({ kind: 'platform_lost' });
    expect(slack.bodiesOf('chat.postMessage')).toEqual([]);
  });
});
