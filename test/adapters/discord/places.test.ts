import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { discordPlatform } from '../../../src/adapters/chat/discord/platform.js';
import type { Message } from '../../../src/domain/message.js';
import type { ChatDesk, ChatPlatform } from '../../../src/domain/ports/chat.js';
import type { Log } from '../../../src/domain/ports/system.js';
import { deskOf } from '../../support/desk.js';
import { DiscordStandIn } from '../../support/discord-stand-in.js';

const CHANNEL = { platform: 'discord' as const, workspace: '700', channel: '800' };
const START_THREAD = 'POST /channels/800/messages/42/threads';
const IN_THREAD = 'POST /channels/42/messages';
const FOR_A_WHILE = { timeout: 8_000, interval: 10 };
const say = (text: string): Message => ({ summary: text, blocks: [{ kind: 'text', spans: [{ text }] }] });

let discord: DiscordStandIn;
let platform: ChatPlatform;
let errors: string[];
const removed = vi.fn<ChatDesk['removed']>();
const channelLost = vi.fn<ChatDesk['channelLost']>();
beforeEach(async () => {
  discord = await DiscordStandIn.start();
  errors = [];
  removed.mockReset().mockResolvedValue();
  channelLost.mockReset().mockResolvedValue();
  const log: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: (_context, message) => errors.push(message) };
  platform = discordPlatform({ token: 'OTAx.test.token', apiUrl: discord.apiUrl }, log);
  await platform.start(deskOf([], async () => ({ message: say('an answer'), ephemeral: true }), { removed, channelLost }));
});
afterEach(async () => {
  await platform.stop();
  await discord.close();
});

describe('what ends', () => {
  test('put out of a server: said to the desk', async () => {
    discord.removeGuild();
    await vi.waitFor(() => expect(removed).toHaveBeenCalledExactlyOnceWith('discord', '700'), FOR_A_WHILE);
  });

  test('a server that cannot be reached for a while ends nothing', async () => {
    discord.removeGuild(true);
    discord.deleteThread();
    discord.removeGuild();
    await vi.waitFor(() => expect(removed).toHaveBeenCalledTimes(1), FOR_A_WHILE);
  });

  test('a channel or a thread that is deleted', async () => {
    discord.deleteThread();
    discord.deleteChannel();
    await vi.waitFor(() => expect(channelLost).toHaveBeenCalledTimes(2), FOR_A_WHILE);
    expect(channelLost.mock.calls).toEqual([
      [{ ...CHANNEL, channel: '810' }, 'The thread was deleted.'],
      [CHANNEL, 'The channel was deleted.'],
    ]);
  });

  test('a fault of ours is logged', async () => {
    removed.mockRejectedValue(new Error('database locked'));
    discord.removeGuild();
    await vi.waitFor(() => expect(errors).toEqual(['Discord: an event could not be dealt with.']), FOR_A_WHILE);
  });
});

describe('the details of a digest', () => {
  const post = (text: string) => platform.post(CHANNEL, say(text), 'n', { threadOf: '42' });

  test('go into a thread under it, which is started once', async () => {
    expect(await post('details')).toMatchObject({ kind: 'sent' });
    expect(await post('more details')).toMatchObject({ kind: 'sent' });
    expect(discord.bodiesOf(START_THREAD)[0]).toEqual({ name: 'details', auto_archive_duration: 1440 });
    expect(discord.bodiesOf(IN_THREAD)).toMatchObject([
      { embeds: [{ description: 'details' }], nonce: 'n' },
      { embeds: [{ description: 'more details' }] },
    ]);
  });

  test('the name of the thread fits', async () => {
    await post(`${'long '.repeat(60)}\n@everyone`);
    const [{ name } = { name: '' }] = discord.bodiesOf(START_THREAD);
    expect(String(name).length).toBeLessThanOrEqual(100);
  });

  test.each([
    ['may start no thread', { status: 403, body: { code: 50013, message: 'Missing Permissions' } }],
    ['knows no threads', { status: 400, body: { code: 50024, message: 'Cannot execute action on this channel type' } }],
    ['has too many', { status: 400, body: { code: 160006, message: 'Maximum number of active threads reached' } }],
  ])('where a channel %s nothing is posted, and it is said; the channel is not lost', async (_name, reply) => {
    discord.willReply(START_THREAD, reply);
    expect(await post('details')).toMatchObject({ kind: 'rejected', reason: expect.stringMatching(/\w/) });
    expect(discord.bodiesOf(IN_THREAD)).toEqual([]);
  });

  test('where it may not write in the thread, what to do is said', async () => {
    discord.willReply(IN_THREAD, { status: 403, body: { code: 50013, message: 'Missing Permissions' } });
    expect(await post('details')).toMatchObject({ kind: 'rejected', reason: expect.stringContaining('Send Messages in Threads') });
  });

  test('a channel that is gone is lost, a stumble is worth another try', async () => {
    discord.willReply(
      START_THREAD,
      { status: 404, body: { code: 10003, message: 'Unknown Channel' } },
      { status: 502 },
      { status: 401, body: { code: 0, message: '401: Unauthorized' } },
    );
    expect(await post('details')).toMatchObject({ kind: 'channel_lost' });
    expect(await post('details')).toMatchObject({ kind: 'retry' });
    expect(await post('details')).toMatchObject({ kind: 'platform_lost' });
    expect(await post('details')).toMatchObject({ kind: 'platform_lost' });
    expect(discord.bodiesOf(START_THREAD)).toHaveLength(3);
  });
});
