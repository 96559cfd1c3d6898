import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { slackOverSocket } from '../../../src/adapters/chat/slack/over-socket.js';
import type { Message } from '../../../src/domain/message.js';
import type { ChatPlatform, CommandCall } from '../../../src/domain/ports/chat.js';
import type { Log } from '../../../src/domain/ports/system.js';
import { deskOf } from '../../support/desk.js';
import { HOSTILE, oneLineOf } from '../../support/slack-and-discord-messages.js';
import { slackFaults } from '../../support/slack-limits.js';
import { SlackStandIn } from '../../support/slack-stand-in.js';

const CHANNEL = { platform: 'slack' as const, workspace: 'T1', channel: 'C1' };
const COMMANDS = [{ name: 'stance', summary: '', usage: 'country', examples: [], options: [] }];
const say = (text: string): Message => ({ summary: text, blocks: [{ kind: 'text', spans: [{ text }] }] });
const FOR_A_WHILE = { timeout: 15_000, interval: 10 };

let slack: SlackStandIn;
let platform: ChatPlatform;
let calls: CommandCall[];
let errors: string[];
let answer: Message;
beforeEach(async () => {
  slack = await SlackStandIn.start();
  calls = [];
  errors = [];
  answer = say('an answer');
  const log: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: (_context, message) => errors.push(message) };
  const tokens = { botToken: 'xoxb-test', appToken: 'xapp-test', apiUrl: slack.apiUrl };
  platform = slackOverSocket({ ...tokens, whoMaySubscribe: 'everyone', deadlineMs: 3_000 }, log);
});
/** Whatever a test does: no message that left the bot breaks a limit or a rule. */
afterEach(async () => {
  await platform.stop();
  await slack.close();
  for (const method of ['chat.postMessage', 'chat.postEphemeral', 'respond']) {
    expect(slack.bodiesOf(method).flatMap(slackFaults)).toEqual([]);
  }
});
const start = (before: Promise<void> = Promise.resolve()): Promise<void> =>
  platform.start(
    deskOf(COMMANDS, async (call) => {
      calls.push(call);
      await before;
      return { message: answer, ephemeral: true };
    }),
  );

describe('the socket', () => {
  test('one that opens and says nothing is given up, with what to check', async () => {
    slack.mute = true;
    await expect(start()).rejects.toMatchObject({ code: 'platform_unavailable', remedy: expect.stringContaining('SLACK_APP_TOKEN') });
  });

  test.each([
    ['breaks', () => slack.drop()],
    ['is to be renewed', () => slack.askToReconnect()],
  ])('when it %s another is opened, and commands are heard again', async (_name, end) => {
    await start();
    expect(platform.isReady?.()).toBe(true);
    end();
    await vi.waitFor(() => expect(slack.opened).toBe(2), FOR_A_WHILE);
    await vi.waitFor(() => {
      slack.command('/stance', 'norway');
      expect(calls.length).toBeGreaterThan(0);
    }, FOR_A_WHILE);
  });

  test('while Slack stumbles it is tried again', async () => {
    await start();
    slack.willReply('apps.connections.open', { status: 503 }, { ok: false, error: 'internal_error' });
    slack.drop();
    await vi.waitFor(() => expect(slack.opened).toBe(2), FOR_A_WHILE);
  });

  test('a token taken back is said once and tried no more; digests go on', async () => {
    await start();
    slack.willReply('apps.connections.open', { ok: false, error: 'invalid_auth' });
    slack.drop();
    await vi.waitFor(() => expect(errors).toHaveLength(1), FOR_A_WHILE);
    expect(platform.isReady?.()).toBe(false);
    expect(errors[0]).toContain('SLACK_APP_TOKEN');
    expect(slack.opened).toBe(1);
    expect(await platform.post(CHANNEL, say('x'), 'n')).toMatchObject({ kind: 'sent' });
  });
});

describe('commands', () => {
  test('acknowledged before the answer is there, however long it takes', async () => {
    let release = (): void => {};
    await start(new Promise((resolve) => (release = resolve)));
    slack.command('/stance', 'france');
    await vi.waitFor(() => expect(slack.acknowledged).toHaveLength(1), FOR_A_WHILE);
    expect(slack.bodiesOf('respond')).toEqual([]);
    release();
    await slack.called('respond');
  });

  test('two hundred at once: each is acknowledged and answered, and who asks is looked up once', async () => {
    await start();
    for (let index = 0; index < 200; index++) slack.command('/stance', `country ${index}`);
    await vi.waitFor(() => expect(slack.acknowledged).toHaveLength(200), { timeout: 60_000, interval: 10 });
    await slack.called('respond', 200);
    expect(new Set(calls.map(({ args }) => args)).size).toBe(200);
  });

  test('one of another workspace is refused', async () => {
    await start();
    slack.command('/stance', 'france', 'T2');
    slack.command('/stance', 'denmark');
    await slack.called('respond');
    expect(calls.map(({ args }) => args)).toEqual(['denmark']);
  });

  test('an event that comes again is answered once', async () => {
    await start();
    slack.mention('<@UBOT> stance france', 'Ev1');
    slack.mention('<@UBOT> stance france', 'Ev1');
    slack.mention('<@UBOT> stance denmark', 'Ev2');
    await slack.called('chat.postEphemeral', 2);
    expect(calls.map(({ args }) => args)).toEqual(['france', 'denmark']);
  });

  test('a stumble of Slack’s is tried again; refused blocks go as text', async () => {
    await start();
    slack.willReply('respond', { status: 500 }, { status: 400 });
    slack.command('/stance', 'france');
    await slack.called('respond', 3);
    expect(slack.bodiesOf('respond').map(({ blocks }) => blocks !== undefined)).toEqual([true, true, false]);
  });

  test('an answer waits as long as Slack asks', async () => {
    await start();
    slack.willReply('respond', { status: 429, headers: { 'retry-after': '3' } });
    const asked = performance.now();
    slack.command('/stance', 'france');
    await slack.called('respond', 2);
    expect(performance.now() - asked).toBeGreaterThan(2_900);
  });

  test('without a word about the asker he is answered all the same, with no zone', async () => {
    await start();
    slack.willReply('users.info', { ok: false, error: 'missing_scope' });
    slack.command('/stance', 'france');
    await slack.called('respond');
    expect(calls[0]?.user).toEqual({ id: 'U1', name: 'ada', mayManage: true, zone: null });
  });

  test('who asks is looked up once', async () => {
    await start();
    for (let turn = 1; turn <= 3; turn++) {
      slack.command('/stance', 'france');
      await slack.called('respond', turn);
    }
    expect(slack.bodiesOf('users.info')).toHaveLength(1);
  });

  test.each(HOSTILE)('answered with %j, nobody is called', async (text) => {
    await start();
    answer = oneLineOf(text, 'https://news.example/a');
    slack.command('/stance', 'france');
    expect(slackFaults(await slack.called('respond'))).toEqual([]);
  });
});

describe('posting', () => {
  test('a connection that breaks is worth another try, and is not tried by itself', async () => {
    slack.willReply('chat.postMessage', 'reset');
    expect(await platform.post(CHANNEL, say('x'), 'n')).toMatchObject({ kind: 'retry', retryAfterMs: null });
    expect(slack.bodiesOf('chat.postMessage')).toHaveLength(1);
  });

  test('no answer in time is worth another try, and the message may stand there already', async () => {
    slack.willReply('chat.postMessage', 'silence');
    expect(await platform.post(CHANNEL, say('x'), 'n')).toMatchObject({ kind: 'retry', maybePosted: true });
    expect(slack.bodiesOf('chat.postMessage')).toHaveLength(1);
  }, 60_000);

  test('ratelimited under 200 OK is worth another try, other words are not', async () => {
    slack.willReply('chat.postMessage', { ok: false, error: 'ratelimited' }, { ok: false, error: 'as_yet_unheard_of' });
    expect(await platform.post(CHANNEL, say('x'), 'n')).toMatchObject({ kind: 'retry' });
    expect(await platform.post(CHANNEL, say('x'), 'n')).toMatchObject({ kind: 'rejected', reason: 'Slack answered as_yet_unheard_of.' });
  });

  test('while Slack wants patience nothing more is sent to the workspace', async () => {
    slack.willReply('chat.postMessage', { status: 429, headers: { 'retry-after': '30' } });
    await platform.post(CHANNEL, say('x'), 'n1');
    const second = await platform.post({ ...CHANNEL, channel: 'C2' }, say('x'), 'n2');
    expect(second).toMatchObject({ kind: 'retry' });
    expect(second.kind === 'retry' ? second.retryAfterMs : null).toBeGreaterThan(25_000);
    expect(slack.bodiesOf('chat.postMessage')).toHaveLength(1);
  });

  test('a 429 without a time is waited for half a minute', async () => {
    slack.willReply('chat.postMessage', { status: 429 });
    expect(await platform.post(CHANNEL, say('x'), 'n')).toMatchObject({ kind: 'retry', retryAfterMs: 30_000 });
  });

  test('refused with blocks and without: given up, after both', async () => {
    slack.willReply('chat.postMessage', { ok: false, error: 'msg_too_long' }, { ok: false, error: 'msg_too_long' });
    expect(await platform.post(CHANNEL, say('x'), 'n')).toMatchObject({ kind: 'rejected' });
    expect(slack.bodiesOf('chat.postMessage')).toHaveLength(2);
    expect(errors).toHaveLength(1);
  });
});
