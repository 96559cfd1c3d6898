import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { slackOverSocket } from '../../../src/adapters/chat/slack/over-socket.js';
import type { Message } from '../../../src/domain/message.js';
import type { ChatPlatform, CommandCall } from '../../../src/domain/ports/chat.js';
import { deskOf } from '../../support/desk.js';
import { SILENT } from '../../support/silent.js';
import { SlackStandIn } from '../../support/slack-stand-in.js';

const CHANNEL = { platform: 'slack' as const, workspace: 'T1', channel: 'C1' };
const COMMANDS = [{ name: 'stance', summary: '', usage: 'country', examples: [], options: [] }];
const say = (text: string): Message => ({ summary: text, blocks: [{ kind: 'text', spans: [{ text }] }] });

let slack: SlackStandIn;
let platform: ChatPlatform;
let calls: CommandCall[];
beforeEach(async () => {
  slack = await SlackStandIn.start();
  calls = [];
});
afterEach(async () => {
  await platform.stop();
  await slack.close();
});

const open = (whoMaySubscribe: 'everyone' | 'admins' = 'everyone'): ChatPlatform => {
  platform = slackOverSocket({ botToken: 'xoxb-test', appToken: 'xapp-test', apiUrl: slack.apiUrl, whoMaySubscribe }, SILENT);
  return platform;
};
async function start(whoMaySubscribe: 'everyone' | 'admins' = 'everyone'): Promise<void> {
  await open(whoMaySubscribe).start(
    deskOf(COMMANDS, async (call) => {
      calls.push(call);
      return { message: say(`about ${call.args} <!channel>`), ephemeral: true };
    }),
  );
}

describe('commands', () => {
  test('a slash command is acknowledged and answered to the asker alone, with nobody mentioned', async () => {
    await start();
    slack.command('/stance', 'france &lt;3');
    const answer = await slack.called('respond');
    expect(slack.acknowledged).toHaveLength(1);
    expect(calls[0]).toMatchObject({
      command: 'stance',
      args: 'france <3',
      channel: CHANNEL,
      user: { zone: 'Europe/Oslo', mayManage: true },
    });
    expect(answer).toMatchObject({ response_type: 'ephemeral' });
    expect(JSON.stringify(answer)).not.toContain('<!channel>');
    expect(JSON.stringify(answer)).toContain('&lt;!channel&gt;');
  });

  test('where only admins may subscribe, the asker’s rights are asked for', async () => {
    await start('admins');
    slack.command('/stance', 'france');
    await slack.called('respond');
    expect(calls[0]?.user.mayManage).toBe(false);
  });

  test.each([
    [{ ok: true, channel: { id: 'C1', is_member: false } }, 'type /invite @Standpoint'],
    [{ ok: false, error: 'channel_not_found' }, 'type /invite @Standpoint'],
    [{ ok: true, channel: { id: 'C1', is_member: false, is_archived: true } }, 'archived'],
    [{ ok: true, channel: { id: 'C1', is_member: true } }, null],
    [{ ok: false, error: 'missing_scope' }, null],
  ])('what keeps the bot from posting is asked of Slack: %j', async (reply, said) => {
    await start();
    slack.command('/stance', 'france');
    await slack.called('respond');
    expect(slack.bodiesOf('conversations.info')).toEqual([]);
    slack.willReply('conversations.info', reply);
    const obstacle = await calls[0]?.obstacle?.();
    expect(obstacle).toEqual(said === null ? null : expect.stringContaining(said));
  });

  test('a mention is answered the same way', async () => {
    await start();
    slack.mention('<@UBOT> stance denmark children');
    const answer = await slack.called('chat.postEphemeral');
    expect(calls[0]).toMatchObject({ command: 'stance', args: 'denmark children' });
    expect(answer).toMatchObject({ user: 'U1', channel: 'C1' });
  });
});

describe('starting', () => {
  test('a revoked token is said, with what to do', async () => {
    slack.willReply('auth.test', { ok: false, error: 'token_revoked' });
    await expect(start()).rejects.toMatchObject({ code: 'platform_auth', message: 'Slack refuses the token (token_revoked).' });
  });
  test('a bad app token is said', async () => {
    slack.willReply('apps.connections.open', { ok: false, error: 'invalid_auth' });
    await expect(start()).rejects.toMatchObject({ code: 'platform_auth', message: 'Slack refuses the token (invalid_auth).' });
  });
});

describe('posting', () => {
  test('text for notifications always, links unfolded never', async () => {
    expect(await open().post(CHANNEL, say('One change'), 'n1')).toEqual({ kind: 'sent', messageId: '1700000000.000100' });
    expect(await slack.called('chat.postMessage')).toMatchObject({
      channel: 'C1',
      text: 'One change',
      unfurl_links: 'false',
      unfurl_media: 'false',
    });
  });

  test('a direct message goes to the person', async () => {
    await open().post({ ...CHANNEL, channel: '@U9' }, say('One report'), 'n1');
    expect(await slack.called('chat.postMessage')).toMatchObject({ channel: 'U9', text: 'One report' });
  });

  test.each([
    ['429', { status: 429, headers: { 'retry-after': '7' } }, { kind: 'retry', retryAfterMs: 7000 }],
    ['500', { status: 500 }, { kind: 'retry' }],
    ['internal_error', { ok: false, error: 'internal_error' }, { kind: 'retry' }],
    ['not_in_channel', { ok: false, error: 'not_in_channel' }, { kind: 'channel_lost' }],
    ['channel_not_found', { ok: false, error: 'channel_not_found' }, { kind: 'channel_lost' }],
    ['is_archived', { ok: false, error: 'is_archived' }, { kind: 'channel_lost' }],
    ['restricted_action', { ok: false, error: 'restricted_action' }, { kind: 'channel_lost' }],
    ['token_revoked', { ok: false, error: 'token_revoked' }, { kind: 'platform_lost' }],
    ['invalid_auth', { ok: false, error: 'invalid_auth' }, { kind: 'platform_lost' }],
    ['account_inactive', { ok: false, error: 'account_inactive' }, { kind: 'platform_lost' }],
  ])('%s, after one attempt', async (_name, reply, result) => {
    slack.willReply('chat.postMessage', reply);
    expect(await open().post(CHANNEL, say('x'), 'n1')).toMatchObject(result);
    expect(slack.requests.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });

  test('refused blocks: the plain text is sent instead', async () => {
    for (const error of ['invalid_blocks', 'msg_too_long', 'msg_blocks_too_long']) {
      slack.requests.length = 0;
      slack.willReply('chat.postMessage', { ok: false, error });
      expect(await open().post(CHANNEL, say('x'), 'n1')).toMatchObject({ kind: 'sent' });
      const posts = slack.requests.filter(({ method }) => method === 'chat.postMessage');
      expect(posts.map(({ body }) => body['blocks'] !== undefined)).toEqual([true, false]);
    }
  });

  test('a refused token is asked for once, not once a channel', async () => {
    slack.willReply('chat.postMessage', { ok: false, error: 'token_revoked' });
    const opened = open();
    await opened.post(CHANNEL, say('x'), 'n1');
    expect(await opened.post({ ...CHANNEL, channel: 'C2' }, say('x'), 'n2')).toMatchObject({ kind: 'platform_lost' });
    expect(slack.requests.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });

  test('nobody there: worth another try', async () => {
    platform = slackOverSocket(
      { botToken: 'xoxb-test', appToken: 'xapp-test', apiUrl: 'http://127.0.0.1:9/api/', whoMaySubscribe: 'everyone' },
      SILENT,
    );
    expect(await platform.post(CHANNEL, say('x'), 'n1')).toMatchObject({ kind: 'retry' });
  });
});
