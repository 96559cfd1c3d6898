// A newer undici than discord.js has: what Slack's client and the feed reader load into the same process.
import 'undici';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCharts } from '../../../src/adapters/charts/charts.js';
import { discordPlatform } from '../../../src/adapters/chat/discord/platform.js';
import type { Message } from '../../../src/domain/message.js';
import type { ChatPlatform } from '../../../src/domain/ports/chat.js';
import type { Log } from '../../../src/domain/ports/system.js';
import { deskOf } from '../../support/desk.js';
import { DiscordStandIn } from '../../support/discord-stand-in.js';

const CHANNEL = { platform: 'discord' as const, workspace: '700', channel: '800' };
const MESSAGES = 'POST /channels/800/messages';
const WORDS = 'Denmark: takes back children only, said on 11 March.';
const DIGEST: Message = {
  summary: 'One change',
  blocks: [
    { kind: 'heading', level: 1, text: 'Foreign fighters' },
    { kind: 'text', spans: [{ text: 'One change' }] },
    {
      kind: 'picture',
      alt: WORDS,
      picture: {
        kind: 'series',
        title: 'Children held',
        subtitle: 'As reported',
        language: 'en',
        points: [
          { day: '2026-03-01', dayText: '1 Mar', value: 14, low: 14, high: 14, text: '14', outlet: 'Nordlys Post' },
          { day: '2026-03-11', dayText: '11 Mar', value: 9, low: 9, high: 9, text: 'nine', outlet: 'Harbour Courier' },
        ],
      },
    },
  ],
};

let discord: DiscordStandIn;
let platform: ChatPlatform;
let errors: string[];
const started = async (charts = openCharts()): Promise<void> => {
  const log: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: (_context, message) => errors.push(message) };
  platform = discordPlatform({ token: 'OTAx.test.token', apiUrl: discord.apiUrl }, log, charts);
  await platform.start(deskOf([], async () => ({ message: DIGEST, ephemeral: true })));
};
beforeEach(async () => {
  discord = await DiscordStandIn.start();
  errors = [];
});
afterEach(async () => {
  await platform.stop();
  await discord.close();
});

test('a picture is sent as a file with its words, under the text', async () => {
  await started();
  expect(await platform.post(CHANNEL, DIGEST, 'n')).toMatchObject({ kind: 'sent' });
  const [request] = discord.requests.filter(({ path }) => path === '/channels/800/messages');
  expect(request?.body).toMatchObject({
    nonce: 'n',
    embeds: [{ description: 'One change', image: { url: 'attachment://chart-1.png' } }],
    attachments: [{ id: '0', filename: 'chart-1.png', description: WORDS }],
  });
  const [file] = request?.files ?? [];
  expect(file).toMatchObject({ name: 'chart-1.png', type: 'image/png' });
  expect(
    Buffer.from((await file?.arrayBuffer()) ?? new ArrayBuffer(0))
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test('where no files may be sent its words stand in its place, under the same nonce', async () => {
  await started();
  discord.willReply(MESSAGES, { status: 403, body: { code: 50013, message: 'Missing Permissions' } });
  expect(await platform.post(CHANNEL, DIGEST, 'n')).toMatchObject({ kind: 'sent' });
  const [, words] = discord.bodiesOf(MESSAGES);
  expect(words).toMatchObject({ nonce: 'n', embeds: [{ description: `One change\n${WORDS}` }] });
  expect(words?.['attachments']).toBeUndefined();
});

test('a picture that cannot be drawn is logged, and its words are sent', async () => {
  await started({ png: () => Promise.reject(new Error('no letters')), svg: () => Promise.reject(new Error('no letters')) });
  expect(await platform.post(CHANNEL, DIGEST, 'n')).toMatchObject({ kind: 'sent' });
  expect(errors).toEqual([expect.stringContaining('no letters')]);
  expect(JSON.stringify(discord.bodiesOf(MESSAGES))).toContain(WORDS);
});

test('a digest that is corrected keeps no old picture', async () => {
  await started();
  await platform.edit(CHANNEL, '42', DIGEST);
  await platform.edit(CHANNEL, '42', { ...DIGEST, blocks: DIGEST.blocks.slice(0, 2) });
  const edits = discord.bodiesOf('PATCH /channels/800/messages/42').map(({ attachments }) => attachments);
  expect(edits).toEqual([[expect.objectContaining({ filename: 'chart-1.png' })], []]);
});
