import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { discordPlatform } from '../../../src/adapters/chat/discord/platform.js';
import type { Message } from '../../../src/domain/message.js';
import type { ChatDesk, ChatPlatform } from '../../../src/domain/ports/chat.js';
import type { Log } from '../../../src/domain/ports/system.js';
import { deskOf } from '../../support/desk.js';
import { DiscordStandIn } from '../../support/discord-stand-in.js';

const CHANNEL = { platform: 'discord' as const, workspace: '700', channel: '800' };
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
