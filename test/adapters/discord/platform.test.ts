import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { discordPlatform } from '../../../src/adapters/chat/discord/platform.js';
import type { Message } from '../../../src/domain/message.js';
import type { ChatPlatform, CommandCall, CommandInfo } from '../../../src/domain/ports/chat.js';
import { deskOf } from '../../support/desk.js';
import { DiscordStandIn } from '../../support/discord-stand-in.js';
import { SILENT } from '../../support/silent.js';

const CHANNEL = { platform: 'discord' as const, workspace: '700', channel: '800' };
const MESSAGES = '/channels/800/messages';
const COMMANDS: CommandInfo[] = [
  {
    name: 'stance',
    localNames: { fr: 'position', ar: 'موقف', 'x-elvish': 'nowhere' },
    summary: 'Where a country stands',
    usage: 'country [group]',
    examples: [],
    options: [
      { name: 'country', summary: 'Country or body', required: true, completes: true },
      { name: 'group', summary: 'Of whom', required: false, completes: false, choices: ['men', 'children'] },
    ],
  },
  {
    name: 'subscribe',
    summary: 'A digest every morning',
    usage: '[topic] [at HH:MM]',
    examples: [],
    options: [
      { name: 'subject', summary: 'Topic', required: false, completes: true },
      { name: 'at', summary: 'Hour', required: false, completes: false, lead: 'at' },
    ],
  },
];
const TOKEN = 'OTAx.test.token';
const MANAGE_CHANNELS = '16';
/** Intents 1 and 512; none of them is privileged. */
const GUILDS_AND_THEIR_MESSAGES = 513;
const say = (text: string): Message => ({ summary: text, blocks: [{ kind: 'text', spans: [{ text }] }] });

let discord: DiscordStandIn;
let platform: ChatPlatform;
let calls: CommandCall[];
beforeEach(async () => {
  discord = await DiscordStandIn.start();
  calls = [];
  platform = discordPlatform({ token: TOKEN, apiUrl: discord.apiUrl }, SILENT);
});
afterEach(async () => {
  await platform.stop();
  await discord.close();
});
const start = (commands = COMMANDS): Promise<void> =>
  platform.start(
    deskOf(commands, async (call) => {
      calls.push(call);
      return { message: say(`about ${call.args} @everyone`), ephemeral: true };
    }),
  );

describe('starting', () => {
  test('no privileged intent; the commands are registered once, and not again', async () => {
    await start();
    expect(discord.identified).toEqual({ token: TOKEN, intents: GUILDS_AND_THEIR_MESSAGES });
    const puts = () => discord.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));
    expect(puts()).toHaveLength(1);
    const [registered] = puts();
    expect(registered?.body).toMatchObject([
      {
        name: 'stance',
        name_localizations: { fr: 'position', ar: 'موقف' },
        options: [
          { name: 'country', required: true, autocomplete: true },
          {
            name: 'group',
            required: false,
            choices: [
              { name: 'men', value: 'men' },
              { name: 'children', value: 'children' },
            ],
          },
        ],
      },
      {
        name: 'subscribe',
        default_member_permissions: Number(MANAGE_CHANNELS),
        options: [{ name: 'subject', required: false }, { name: 'at' }],
      },
    ]);
    await platform.stop();
    platform = discordPlatform({ token: TOKEN, apiUrl: discord.apiUrl }, SILENT);
    await start();
    expect(puts()).toHaveLength(1);
  });

  test.each<[string, (command: CommandInfo) => CommandInfo]>([
    ['a name in another language', (command) => ({ ...command, localNames: { fr: 'avis' } })],
    ['an option', (command) => ({ ...command, options: command.options.slice(0, 1) })],
    [
      'a choice',
      (command) => ({ ...command, options: command.options.map((each) => (each.choices ? { ...each, choices: ['men'] } : each)) }),
    ],
    ['what is completed', (command) => ({ ...command, options: command.options.map((each) => ({ ...each, completes: false })) })],
  ])('when %s changed they are registered again', async (_name, change) => {
    await start();
    await platform.stop();
    platform = discordPlatform({ token: TOKEN, apiUrl: discord.apiUrl }, SILENT);
    await start(COMMANDS.map((command, index) => (index === 0 ? change(command) : command)));
    expect(discord.bodiesOf('PUT /applications/900/commands')).toHaveLength(2);
  });

  test('a refused token is said, with what to do', async () => {
    discord.willReply('GET /gateway/bot', { status: 401, body: { message: '401: Unauthorized', code: 0 } });
    await expect(start()).rejects.toMatchObject({ code: 'platform_auth', remedy: expect.stringContaining('DISCORD_TOKEN') });
  });

  test('a gateway that refuses the token is said', async () => {
    discord.refuseWith = 4004;
    await expect(start()).rejects.toMatchObject({
      code: 'platform_auth',
      message: 'Discord refuses the token.',
    });
  });
});

describe('commands', () => {
  test('deferred first, to the asker alone, then answered with nobody mentioned', async () => {
    await start();
    discord.command('stance', { group: 'children', country: 'france' }, MANAGE_CHANNELS);
    expect(await discord.asked('POST', '/interactions/500/interaction-token/callback')).toMatchObject({ type: 5, data: { flags: 64 } });
    const answer = await discord.asked('PATCH', '/webhooks/900/interaction-token/messages/@original');
    expect(calls[0]).toMatchObject({ command: 'stance', args: 'france children', channel: CHANNEL, user: { id: '600', mayManage: true } });
    expect(answer).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(JSON.stringify(answer)).not.toContain('@everyone');
  });

  test('who may not manage the channel is known', async () => {
    await start();
    discord.command('subscribe', { subject: 'repatriation', at: '08:00' });
    await discord.asked('PATCH', '/webhooks/900/interaction-token/messages/@original');
    expect(calls[0]).toMatchObject({ args: 'repatriation at 08:00', user: { mayManage: false } });
  });

  test('what the bot may not do in the channel is known', async () => {
    await start();
    discord.command('subscribe', { subject: 'repatriation' });
    await discord.asked('PATCH', '/webhooks/900/interaction-token/messages/@original');
    expect(await calls[0]?.obstacle?.()).toBeNull();
    discord.permissionsOfBot = String(1 << 10);
    discord.command('subscribe', { subject: 'repatriation' });
    await vi.waitFor(() => expect(calls).toHaveLength(2), { timeout: 20_000 });
    expect(await calls[1]?.obstacle?.()).toContain('give it Send Messages, Embed Links');
  });
});

describe('posting', () => {
  const posts = () => discord.requests.filter(({ path }) => path === MESSAGES);
  beforeEach(() => start());

  test('with a nonce that Discord enforces, mentioning nobody', async () => {
    expect(await platform.post(CHANNEL, say('One change'), 'nonce-1')).toEqual({ kind: 'sent', messageId: '1234567890' });
    expect(posts()[0]?.body).toMatchObject({
      nonce: 'nonce-1',
      enforce_nonce: true,
      allowed_mentions: { parse: [] },
      embeds: [{ description: 'One change' }],
    });
  });

  test('a direct message goes to the channel that Discord has for the person', async () => {
    const sent = await platform.post({ ...CHANNEL, channel: '@123456789012345678' }, say('One report'), 'n2');
    expect(sent).toMatchObject({ kind: 'sent' });
    expect(discord.requests.find(({ path }) => path === '/users/@me/channels')?.body).toEqual({ recipient_id: '123456789012345678' });
    expect(discord.requests.at(-1)).toMatchObject({ path: '/channels/810/messages', body: { nonce: 'n2' } });
  });

  test.each([
    ['429', { status: 429, body: { message: 'slow', retry_after: 3, global: false }, headers: { 'retry-after': '3' } }, { kind: 'retry' }],
    ['500', { status: 500 }, { kind: 'retry' }],
    ['no permission', { status: 403, body: { code: 50013, message: 'Missing Permissions' } }, { kind: 'channel_lost' }],
    ['no access', { status: 403, body: { code: 50001, message: 'Missing Access' } }, { kind: 'channel_lost' }],
    ['unknown channel', { status: 404, body: { code: 10003, message: 'Unknown Channel' } }, { kind: 'channel_lost' }],
    ['unauthorized', { status: 401, body: { code: 0, message: '401: Unauthorized' } }, { kind: 'platform_lost' }],
  ])('%s, after one attempt', async (_name, reply, result) => {
    discord.willReply(`POST ${MESSAGES}`, reply);
    expect(await platform.post(CHANNEL, say('x'), 'n')).toMatchObject(result);
    expect(posts()).toHaveLength(1);
  });

  test('a refused embed: the plain text is sent instead, under the same nonce', async () => {
    discord.willReply(`POST ${MESSAGES}`, { status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(await platform.post(CHANNEL, say('x'), 'n')).toMatchObject({ kind: 'sent' });
    expect(posts().map(({ body }) => [body['nonce'], Array.isArray(body['embeds']) && body['embeds'].length > 0])).toEqual([
      ['n', true],
      ['n', false],
    ]);
  });
});
