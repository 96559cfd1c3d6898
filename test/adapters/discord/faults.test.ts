import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { discordPlatform } from '../../../src/adapters/chat/discord/platform.js';
import type { Message } from '../../../src/domain/message.js';
import type { ChatPlatform, CommandCall } from '../../../src/domain/ports/chat.js';
import type { Log } from '../../../src/domain/ports/system.js';
import { deskOf } from '../../support/desk.js';
import { discordFaults } from '../../support/discord-limits.js';
import { DiscordStandIn, RESET } from '../../support/discord-stand-in.js';
import { HOSTILE, oneLineOf } from '../../support/slack-and-discord-messages.js';

const CHANNEL = { platform: 'discord' as const, workspace: '700', channel: '800' };
const MESSAGES = 'POST /channels/800/messages';
const CALLBACK = 'POST /interactions/500/interaction-token/callback';
const FOR_ALL = 'POST /webhooks/900/interaction-token';
const ANSWER = 'PATCH /webhooks/900/interaction-token/messages/@original';
const COUNTRY = { name: 'country', summary: 'Country or body', required: true, completes: true };
const COMMANDS = [{ name: 'stance', summary: 'Where a country stands', usage: 'country', examples: [], options: [COUNTRY] }];
const UNAUTHORIZED = { status: 401, body: { code: 0, message: '401: Unauthorized' } };
const INVALID = { status: 400, body: { code: 50035, message: 'Invalid Form Body' } };
const say = (text: string): Message => ({ summary: text, blocks: [{ kind: 'text', spans: [{ text }] }] });
const FOR_A_WHILE = { timeout: 8_000, interval: 10 };

let discord: DiscordStandIn;
let platform: ChatPlatform;
let calls: CommandCall[];
let errors: string[];
let answer: Message;
let ephemeral: boolean;
const bodiesOf = (request: string): Record<string, unknown>[] => discord.bodiesOf(request);
beforeEach(async () => {
  discord = await DiscordStandIn.start();
  calls = [];
  errors = [];
  answer = say('an answer');
  ephemeral = true;
  const log: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: (_context, message) => errors.push(message) };
  platform = discordPlatform({ token: 'OTAx.test.token', apiUrl: discord.apiUrl, startDeadlineMs: 2_000 }, log);
});
/** Whatever a test does: no message that left the bot breaks a limit or a rule. */
afterEach(async () => {
  await platform.stop();
  await discord.close();
  expect([...bodiesOf(MESSAGES), ...bodiesOf(ANSWER)].flatMap(discordFaults)).toEqual([]);
});
const start = (): Promise<void> =>
  platform.start(
    deskOf(COMMANDS, async (call) => {
      calls.push(call);
      return { message: answer, ephemeral };
    }),
  );
const heardAgain = (): Promise<void> =>
  vi.waitFor(() => {
    discord.command('stance', { country: 'norway' });
    expect(calls.length).toBeGreaterThan(0);
  }, FOR_A_WHILE);

describe('the gateway', () => {
  test('an intent that is not allowed is said at the start', async () => {
    discord.refuseWith = 4014;
    await expect(start()).rejects.toMatchObject({ code: 'platform_auth', message: expect.stringContaining('intent') });
  });

  test('one that says nothing is given up, with what to check, and left alone', async () => {
    discord.mute = true;
    await expect(start()).rejects.toMatchObject({ code: 'platform_unavailable', remedy: expect.stringContaining('DISCORD_API_URL') });
    expect(discord.connections).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(discord.connections + discord.identifies).toBe(1);
  }, 15_000);

  test.each([
    ['the line breaks', () => discord.drop()],
    ['it asks for another connection', () => discord.order(7)],
  ])(
    'when %s the session goes on',
    async (_name, end) => {
      await start();
      end();
      await vi.waitFor(() => expect(discord.resumes).toBe(1), FOR_A_WHILE);
      await heardAgain();
      expect(discord.identifies).toBe(1);
    },
    10_000,
  );

  test('when the session is gone the bot identifies anew', async () => {
    await start();
    discord.order(9, false);
    await vi.waitFor(() => expect(discord.identifies).toBe(2), { timeout: 15_000, interval: 50 });
    await heardAgain();
  }, 25_000);

  test('a token taken back while running: said once, and nothing more is asked', async () => {
    await start();
    discord.drop(4004);
    await vi.waitFor(() => expect(errors).toHaveLength(1), FOR_A_WHILE);
    expect(errors[0]).toContain('DISCORD_TOKEN');
    expect(await platform.post(CHANNEL, say('x'), 'n')).toMatchObject({ kind: 'platform_lost' });
    expect(bodiesOf(MESSAGES)).toEqual([]);
  });
});

describe('commands', () => {
  test.each([10062, 40060])('too late or answered already (%i): dropped', async (code) => {
    await start();
    discord.willReply(CALLBACK, { status: code === 10062 ? 404 : 400, body: { code, message: 'gone' } });
    discord.command('stance', { country: 'france' });
    await vi.waitFor(() => expect(bodiesOf(CALLBACK)).toHaveLength(1), FOR_A_WHILE);
    discord.command('stance', { country: 'denmark' });
    await vi.waitFor(() => expect(bodiesOf(ANSWER)).toHaveLength(1), FOR_A_WHILE);
    expect(calls.map(({ args }) => args)).toEqual(['denmark']);
  });

  test('a stumble of Discord’s is tried again; a refused embed goes as text', async () => {
    await start();
    discord.willReply(ANSWER, { status: 502 }, INVALID);
    discord.command('stance', { country: 'france' });
    await vi.waitFor(() => expect(bodiesOf(ANSWER)).toHaveLength(3), FOR_A_WHILE);
    expect(bodiesOf(ANSWER).map(({ content }) => content)).toEqual([undefined, undefined, 'an answer']);
  });

  test('where the channel may not have got its answer, who asked is told', async () => {
    ephemeral = false;
    await start();
    discord.willReply(FOR_ALL, { status: 502 });
    discord.command('stance', { country: 'france' });
    await vi.waitFor(() => expect(bodiesOf(ANSWER)).toHaveLength(2), FOR_A_WHILE);
    expect(bodiesOf(FOR_ALL)).toHaveLength(1);
    expect(JSON.stringify(bodiesOf(ANSWER)[1])).toContain('ask again');
  });

  test('a mention is answered in reply, under a nonce', async () => {
    await start();
    discord.mention('stance denmark children');
    await vi.waitFor(() => expect(bodiesOf(MESSAGES)).toHaveLength(1), FOR_A_WHILE);
    expect(calls[0]).toMatchObject({
      command: 'stance',
      args: 'denmark children',
      channel: CHANNEL,
      user: { id: '600', mayManage: false },
    });
    expect(bodiesOf(MESSAGES)[0]).toMatchObject({ message_reference: { message_id: '501' }, nonce: '501', enforce_nonce: true });
  });

  test.each(HOSTILE)('answered with %j, nobody is called', async (text) => {
    await start();
    answer = oneLineOf(text, 'https://news.example/a');
    discord.command('stance', { country: 'france' });
    await vi.waitFor(() => expect(bodiesOf(ANSWER)).toHaveLength(1), FOR_A_WHILE);
    expect(bodiesOf(ANSWER).flatMap(discordFaults)).toEqual([]);
  });
});

describe('posting', () => {
  beforeEach(start);

  test('a connection that breaks is worth another try, under the same nonce', async () => {
    discord.willReply(MESSAGES, RESET);
    expect(await platform.post(CHANNEL, say('x'), 'n')).toMatchObject({ kind: 'retry' });
    expect(await platform.post(CHANNEL, say('x'), 'n')).toMatchObject({ kind: 'sent' });
    expect(bodiesOf(MESSAGES).map(({ nonce }) => nonce)).toEqual(['n', 'n']);
  });

  test('a long 429 goes back with its time; a short one is waited for', async () => {
    const slow = (seconds: number) => ({
      status: 429,
      body: { message: 'slow', retry_after: seconds, global: false },
      headers: { 'retry-after': String(seconds) },
    });
    discord.willReply(MESSAGES, slow(1), { status: 200, body: { id: '7' } }, slow(60));
    expect(await platform.post(CHANNEL, say('x'), 'n1')).toEqual({ kind: 'sent', messageId: '7' });
    const result = await platform.post(CHANNEL, say('x'), 'n2');
    expect(result.kind === 'retry' ? result.retryAfterMs : null).toBeGreaterThanOrEqual(60_000);
  });

  test('refused with embeds and without: given up, after both', async () => {
    discord.willReply(MESSAGES, INVALID, INVALID);
    expect(await platform.post(CHANNEL, say('x'), 'n')).toMatchObject({ kind: 'rejected' });
    expect(bodiesOf(MESSAGES)).toHaveLength(2);
  });

  test('an unauthorized answer, to whatever was sent, ends all posting', async () => {
    discord.willReply(MESSAGES, UNAUTHORIZED);
    discord.mention('stance denmark');
    await vi.waitFor(() => expect(errors).toHaveLength(1), FOR_A_WHILE);
    expect(await platform.post(CHANNEL, say('x'), 'n')).toMatchObject({ kind: 'platform_lost' });
    expect(bodiesOf(MESSAGES)).toHaveLength(1);
  });

  test('a nonce is cut to what Discord takes', async () => {
    await platform.post(CHANNEL, say('x'), 'n'.repeat(40));
    expect(bodiesOf(MESSAGES)[0]?.['nonce']).toBe('n'.repeat(25));
  });
});
