import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { discordPlatform } from '../../../src/adapters/chat/discord/platform.js';
import type { ChatDesk, ChatPlatform } from '../../../src/domain/ports/chat.js';
import type { Log } from '../../../src/domain/ports/system.js';
import { deskOf } from '../../support/desk.js';
import { DiscordStandIn } from '../../support/discord-stand-in.js';

const COUNTRY = { name: 'country', summary: 'Country or body', required: true, completes: true };
const COMMANDS = [{ name: 'stance', summary: 'Where a country stands', usage: 'country', examples: [], options: [COUNTRY] }];
const CALLBACK = 'POST /interactions/500/interaction-token/callback';
const FOR_A_WHILE = { timeout: 8_000, interval: 10 };

let discord: DiscordStandIn;
let platform: ChatPlatform;
let warnings: string[];
beforeEach(async () => {
  discord = await DiscordStandIn.start();
  warnings = [];
  const log: Log = { debug: () => {}, info: () => {}, warn: (_context, message) => warnings.push(message), error: () => {} };
  platform = discordPlatform({ token: 'OTAx.test.token', apiUrl: discord.apiUrl }, log);
});
afterEach(async () => {
  await platform.stop();
  await discord.close();
});
const completed = async (suggest: ChatDesk['suggest']): Promise<unknown> => {
  await platform.start(deskOf(COMMANDS, async () => Promise.reject(new Error('nothing was asked')), { suggest }));
  discord.types('stance', 'country', 'fra');
  await vi.waitFor(() => expect(discord.bodiesOf(CALLBACK)).toHaveLength(1), FOR_A_WHILE);
  return discord.bodiesOf(CALLBACK)[0];
};
const choicesOf = (names: readonly string[]) => ({ type: 8, data: { choices: names.map((name) => ({ name, value: name })) } });

test('what is typed is completed', async () => {
  const asked = vi.fn<ChatDesk['suggest']>(async () => ['France', 'Frankland']);
  expect(await completed(asked)).toEqual(choicesOf(['France', 'Frankland']));
  expect(asked).toHaveBeenCalledExactlyOnceWith({ command: 'stance', option: 'country', typed: 'fra' });
});

test('within the limits: 25 names of 100 characters, none twice, none empty', async () => {
  const names = ['', '\u202e', 'same', 'same', 'x'.repeat(300), ...Array.from({ length: 40 }, (_, index) => `name ${index}`)];
  const { data } = (await completed(async () => names)) as { data: { choices: { name: string }[] } };
  expect(data.choices).toHaveLength(25);
  expect(data.choices.map(({ name }) => name).slice(0, 3)).toEqual(['same', `${'x'.repeat(99)}…`, 'name 0']);
});

test('a fault of ours completes nothing, and is logged', async () => {
  expect(await completed(async () => Promise.reject(new Error('database locked')))).toEqual(choicesOf([]));
  expect(warnings).toEqual(['Discord: completions failed.']);
});

test('what takes too long completes nothing, before Discord gives up', async () => {
  expect(await completed(() => new Promise(() => {}))).toEqual(choicesOf([]));
  expect(warnings).toHaveLength(1);
}, 15_000);
