import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { discordPlatform } from '../../../src/adapters/chat/discord/platform.js';
import type { ChatPlatform } from '../../../src/domain/ports/chat.js';
import { deskOf } from '../../support/desk.js';
import { DiscordStandIn } from '../../support/discord-stand-in.js';
import { SILENT } from '../../support/silent.js';

const FOR_A_WHILE = { timeout: 20_000, interval: 20 };
const COMMANDS = 'PUT /applications/900/commands';

let discord: DiscordStandIn;
let platform: ChatPlatform;
beforeEach(async () => {
  discord = await DiscordStandIn.start();
  discord.advisedShards = 3;
});
afterEach(async () => {
  await platform.stop();
  await discord.close();
});
const COUNTRY = { name: 'country', summary: 'Country or body', required: true, completes: true };
const stance = { name: 'stance', summary: 'Where a country stands', usage: 'country', examples: [], options: [COUNTRY] };
const start = async (options: { shards?: 'auto' | number; shardIds?: readonly number[] }): Promise<void> => {
  platform = discordPlatform({ token: 'OTAx.test.token', apiUrl: discord.apiUrl, ...options }, SILENT);
  await platform.start(deskOf([stance], async () => ({ message: { summary: 'x', blocks: [] }, ephemeral: true })));
};

test.each<[string, { shards?: 'auto' | number; shardIds?: readonly number[] }, (readonly [number, number])[]]>([
  [
    'as many as Discord advises',
    {},
    [
      [0, 3],
      [1, 3],
      [2, 3],
    ],
  ],
  [
    'as many as are set',
    { shards: 2 },
    [
      [0, 2],
      [1, 2],
    ],
  ],
  [
    'those of this process',
    { shards: 4, shardIds: [2, 3] },
    [
      [2, 4],
      [3, 4],
    ],
  ],
])(
  '%s',
  async (_name, options, shards) => {
    await start(options);
    expect([...discord.shards].sort(([a], [b]) => a - b)).toEqual(shards);
    expect(platform.isReady?.()).toBe(true);
    // Of several processes one writes the commands.
    expect(discord.bodiesOf(COMMANDS)).toHaveLength(shards.some(([id]) => id === 0) ? 1 : 0);
  },
  60_000,
);

test('a command on a server of one shard is answered once', async () => {
  await start({});
  discord.command('stance', { country: 'denmark' });
  await discord.asked('PATCH', '/webhooks/900/interaction-token/messages/@original');
  expect(discord.bodiesOf('POST /interactions/500/interaction-token/callback')).toHaveLength(1);
}, 60_000);

test('ready follows the shards: not while the line is broken, not when the token was taken back', async () => {
  await start({ shards: 2 });
  discord.drop();
  await vi.waitFor(() => expect(platform.isReady?.()).toBe(false), FOR_A_WHILE);
  await vi.waitFor(() => expect(platform.isReady?.()).toBe(true), FOR_A_WHILE);
  discord.drop(4004);
  await vi.waitFor(() => expect(platform.isReady?.()).toBe(false), FOR_A_WHILE);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(platform.isReady?.()).toBe(false);
}, 60_000);
