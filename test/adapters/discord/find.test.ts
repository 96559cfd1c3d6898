import { afterEach, beforeEach, expect, test } from 'vitest';
import { discordPlatform } from '../../../src/adapters/chat/discord/platform.js';
import type { Message } from '../../../src/domain/message.js';
import type { ChatPlatform } from '../../../src/domain/ports/chat.js';
import { deskOf } from '../../support/desk.js';
import { DiscordStandIn } from '../../support/discord-stand-in.js';
import { BOT } from '../../support/discord-stand-in-events.js';
import { oneLineOf } from '../../support/slack-and-discord-messages.js';

const CHANNEL = { platform: 'discord' as const, workspace: '700', channel: '800' };
const HISTORY = 'GET /channels/800/messages';
const SINCE = '2026-03-10T07:00:00.000Z';
const LATER = '2026-03-10T07:00:02.000Z';
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const message: Message = oneLineOf('The  minister *said* so.\nTwice.');

let discord: DiscordStandIn;
let platform: ChatPlatform;
beforeEach(async () => {
  discord = await DiscordStandIn.start();
  platform = discordPlatform({ token: 'OTAx.test.token', apiUrl: discord.apiUrl, startDeadlineMs: 5_000 }, quiet);
  await platform.start(deskOf([], async () => ({ message, ephemeral: true })));
});
afterEach(async () => {
  await platform.stop();
  await discord.close();
});

const find = () => platform.find?.(CHANNEL, message, SINCE);
/** What the bot posts, as Discord shows it afterwards: with its white space tidied. */
async function posted(change: object = {}): Promise<object> {
  await platform.post(CHANNEL, message, 'nonce');
  const body = discord.bodiesOf('POST /channels/800/messages').at(-1) as { embeds: { description?: string }[] };
  const embeds = body.embeds.map((embed) => ({ ...embed, description: embed.description?.replace(/\s+/g, ' ').trim() }));
  return { id: '77', author: BOT, timestamp: LATER, content: '', embeds, ...change };
}
const foreign = (id: number, timestamp = LATER) => ({ id: `${id}`, author: { id: '5' }, timestamp, content: 'hello', embeds: [] });
const history = (...pages: object[][]): void => discord.willReply(HISTORY, ...pages.map((body) => ({ status: 200, body })));

test('finds what the bot posted since', async () => {
  history([foreign(90), await posted()]);
  expect(await find()).toEqual({ kind: 'sent', messageId: '77' });
});

test('finds it behind much that was said since', async () => {
  const much = Array.from({ length: 100 }, (_, i) => foreign(200 - i));
  history(much, [await posted()]);
  expect(await find()).toEqual({ kind: 'sent', messageId: '77' });
  expect(
    discord.requests
      .filter(({ method, path }) => `${method} ${path}` === HISTORY)
      .at(-1)
      ?.query.get('before'),
  ).toBe('101');
});

test.each([
  ['somebody else’s', { author: { id: '5' } }],
  ['an answer to a command', { interaction_metadata: { id: '1' } }],
  ['yesterday’s', { timestamp: '2026-03-09T07:00:00.000Z' }],
  ['another digest', { embeds: [{ title: 'Another', description: 'Not this one.' }] }],
])('%s is not it', async (_what, change) => {
  history([await posted(change), foreign(1)]);
  expect(await find()).toEqual({ kind: 'absent' });
});

test('an empty history tells nothing: a bot that may not read it is shown none', async () => {
  history([]);
  expect(await find()).toMatchObject({ kind: 'unable', reason: expect.stringContaining('Read Message History') });
});

test.each([
  [403, { code: 50001, message: 'Missing Access' }, 'channel_lost'],
  [500, { message: 'oh' }, 'retry'],
  [418, { code: 1, message: 'no' }, 'unable'],
])('HTTP %d: %s → %s', async (status, body, kind) => {
  discord.willReply(HISTORY, { status, body });
  expect(await find()).toMatchObject({ kind });
});
