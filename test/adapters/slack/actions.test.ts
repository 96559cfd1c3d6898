import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { slackOverSocket } from '../../../src/adapters/chat/slack/over-socket.js';
import type { Form } from '../../../src/domain/form.js';
import type { Message } from '../../../src/domain/message.js';
import type { ActionCall, ActionReply, ChatDesk, ChatPlatform, Reply } from '../../../src/domain/ports/chat.js';
import { deskOf } from '../../support/desk.js';
import { SILENT } from '../../support/silent.js';
import { slackFaults, viewFaults } from '../../support/slack-limits.js';
import { SlackStandIn } from '../../support/slack-stand-in.js';

const COMMANDS = [{ name: 'subscribe', summary: '', usage: '', examples: [], options: [] }];
const CHANNEL = { platform: 'slack', workspace: 'T1', channel: 'C1' };
const FOR_A_WHILE = { timeout: 20_000, interval: 10 };
const say = (text: string): Message => ({ summary: text, blocks: [{ kind: 'text', spans: [{ text }] }] });
const FORM: Form = {
  title: 'Subscribe',
  intro: 'A digest every morning.',
  fields: [
    { kind: 'text', name: 'at', label: 'At', required: true, value: '07:00', multiline: false, maxLength: 5 },
    { kind: 'select', name: 'days', label: 'Days', required: false, options: [{ value: 'weekdays', label: 'Weekdays' }], value: null },
  ],
  submitLabel: 'Subscribe',
  action: 'subscribe:new',
};

let slack: SlackStandIn;
let platform: ChatPlatform;
let acts: ActionCall[];
beforeEach(async () => {
  slack = await SlackStandIn.start();
  acts = [];
});
afterEach(async () => {
  await platform.stop();
  await slack.close();
  for (const method of ['chat.postMessage', 'chat.postEphemeral', 'respond'])
    expect(slack.bodiesOf(method).flatMap(slackFaults)).toEqual([]);
  for (const method of ['views.open', 'views.publish']) expect(slack.bodiesOf(method).flatMap(({ view }) => viewFaults(view))).toEqual([]);
});

async function start(replies: readonly ActionReply[], reply: Reply = { message: say('x'), ephemeral: true }, more: Partial<ChatDesk> = {}) {
  const left = [...replies];
  platform = slackOverSocket({ botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: slack.apiUrl, whoMaySubscribe: 'everyone' }, SILENT);
  const act = async (call: ActionCall): Promise<ActionReply> => {
    acts.push(call);
    return left.shift() ?? { kind: 'message', ephemeral: true, message: say('nothing left to say') };
  };
  await platform.start(deskOf(COMMANDS, async () => reply, { act, ...more }));
}
const message = (text: string, more: { readonly ephemeral?: boolean; readonly replaces?: boolean } = {}): ActionReply => ({
  kind: 'message',
  ephemeral: true,
  message: say(text),
  ...more,
});

describe('a press', () => {
  test('is acknowledged and handed on with who and where; the answer goes to the presser', async () => {
    await start([message('done')]);
    slack.press({ button: 'share:stance france' });
    expect(await slack.called('respond')).toMatchObject({ response_type: 'ephemeral', replace_original: false, text: 'done' });
    expect(slack.acknowledged).toHaveLength(1);
    expect(acts).toEqual([
      {
        action: 'share:stance france',
        values: {},
        channel: CHANNEL,
        user: { id: 'U1', name: 'ada', mayManage: true, zone: 'Europe/Oslo' },
      },
    ]);
  });

  test('of a choice hands on what was chosen', async () => {
    await start([]);
    slack.press({ choose: 'report:stance:1' });
    await slack.called('respond');
    expect(acts.map(({ action }) => action)).toEqual(['report:stance:1']);
  });

  test('that shares says it to the channel, and stays in its thread', async () => {
    await start([message('for all', { ephemeral: false })]);
    slack.press({ button: 'share:stance france' }, { thread: '1.1' });
    expect(await slack.called('respond')).toMatchObject({ response_type: 'in_channel', replace_original: false, thread_ts: '1.1' });
  });

  test('replaces a message that only the presser sees, never one that others see', async () => {
    await start([message('a', { replaces: true }), message('b', { replaces: true })]);
    slack.press({ button: 'next:1' }, { ephemeral: true });
    await slack.called('respond');
    slack.press({ button: 'next:1' }, { ephemeral: false });
    await slack.called('respond', 2);
    expect(slack.bodiesOf('respond').map(({ replace_original }) => replace_original)).toEqual([true, false]);
  });

  test('that Slack sends twice is done once', async () => {
    await start([]);
    slack.press({ button: 'a' }, { trigger: 'same' });
    slack.press({ button: 'a' }, { trigger: 'same' });
    slack.press({ button: 'b' });
    await slack.called('respond', 2);
    await vi.waitFor(() => expect(slack.acknowledged).toHaveLength(3), FOR_A_WHILE);
    expect(acts.map(({ action }) => action)).toEqual(['a', 'b']);
  });

  test('from another workspace does nothing', async () => {
    await start([]);
    slack.press({ button: 'a' }, { team: 'T2' });
    slack.press({ button: 'b' });
    await slack.called('respond');
    expect(acts.map(({ action }) => action)).toEqual(['b']);
  });
});

describe('a form', () => {
  test('opened by a press, sent, and answered where it was opened', async () => {
    await start([{ kind: 'form', form: FORM }, message('subscribed')]);
    slack.press({ button: 'subscribe' }, { thread: '1.1' });
    const opened = await slack.called('views.open');
    slack.submit(opened, { at: '08:30', days: 'weekdays' });
    expect(await slack.called('respond')).toMatchObject({ response_type: 'ephemeral', text: 'subscribed', thread_ts: '1.1' });
    expect(acts[1]).toMatchObject({ action: 'subscribe:new', values: { at: '08:30', days: 'weekdays' }, channel: CHANNEL });
  });

  test('opened by a command, in the place of its answer', async () => {
    await start([message('subscribed')], { message: say('type it'), ephemeral: true, form: FORM });
    slack.command('/subscribe', '');
    slack.submit(await slack.called('views.open'), { at: '08:30', days: null });
    await slack.called('respond');
    expect(slack.bodiesOf('respond').map(({ text }) => text)).toEqual(['subscribed']);
    expect(acts[0]?.values).toEqual({ at: '08:30', days: '' });
  });

  test('that Slack no longer opens: the command says it in words, the press asks to press again', async () => {
    await start([{ kind: 'form', form: FORM }], { message: say('type it'), ephemeral: true, form: FORM });
    slack.willReply('views.open', { ok: false, error: 'expired_trigger_id' }, { ok: false, error: 'expired_trigger_id' });
    slack.command('/subscribe', '');
    expect(await slack.called('respond')).toMatchObject({ text: 'type it' });
    slack.press({ button: 'subscribe' });
    expect(await slack.called('respond', 2)).toMatchObject({ text: 'The form could not be opened. Please press again.' });
  });
});

describe('the App Home', () => {
  const home = async (workspace: string): Promise<Message> => ({
    ...say(`digests of ${workspace}`),
    controls: [{ kind: 'button', label: 'Pause', action: 'pause:1' }],
  });

  test('is drawn when it is opened, for the one who opens it', async () => {
    await start([], undefined, { home });
    slack.event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'messages', event_ts: '1' });
    slack.event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home', event_ts: '2' });
    expect(await slack.called('views.publish')).toMatchObject({ user_id: 'U1', view: { type: 'home' } });
    expect(JSON.stringify(slack.bodiesOf('views.publish'))).toContain('digests of T1');
    expect(slack.bodiesOf('views.publish')).toHaveLength(1);
  });

  test('a press there is answered in a window, and the page is drawn anew', async () => {
    await start([message('paused')], undefined, { home });
    slack.press({ button: 'pause:1' }, { home: true });
    expect(await slack.called('views.publish')).toMatchObject({ user_id: 'U1' });
    expect(JSON.stringify(await slack.called('views.open'))).toContain('paused');
    expect(acts[0]?.channel).toEqual({ ...CHANNEL, channel: '' });
    expect(slack.bodiesOf('respond')).toEqual([]);
  });
});

describe('what ends', () => {
  test.each([
    ['app_uninstalled', {}],
    ['tokens_revoked', { tokens: { bot: ['UBOT'] } }],
  ])('%s: everything of the workspace', async (type, more) => {
    const removed: unknown[] = [];
    await start([], undefined, { removed: async (...args) => void removed.push(args) });
    slack.event({ type, ...more }, { team: 'T2' });
    slack.willReply('auth.test', { ok: false, error: 'account_inactive' });
    slack.event({ type, ...more });
    await vi.waitFor(() => expect(removed).toEqual([['slack', 'T1']]), FOR_A_WHILE);
  });

  test('told of late, when the app is installed again, it ends nothing', async () => {
    const removed: unknown[] = [];
    await start([], undefined, { removed: async (...args) => void removed.push(args) });
    slack.event({ type: 'app_uninstalled' });
    await slack.called('auth.test', 2);
    slack.press({ button: 'a' });
    await slack.called('respond');
    expect(removed).toEqual([]);
  });

  test('while Slack does not say whether it is true, nothing ends; then it does', async () => {
    const removed: unknown[] = [];
    await start([], undefined, { removed: async (...args) => void removed.push(args) });
    slack.willReply('auth.test', { status: 503 }, { ok: false, error: 'account_inactive' });
    slack.event({ type: 'app_uninstalled' });
    await slack.called('auth.test', 2);
    expect(removed).toEqual([]);
    await vi.waitFor(() => expect(removed).toEqual([['slack', 'T1']]), FOR_A_WHILE);
  });

  test('a person’s token that is revoked ends nothing', async () => {
    const removed: unknown[] = [];
    await start([message('still here')], undefined, { removed: async (...args) => void removed.push(args) });
    slack.event({ type: 'tokens_revoked', tokens: { oauth: ['U7'] } });
    slack.press({ button: 'a' });
    await slack.called('respond');
    expect(removed).toEqual([]);
  });

  test.each([
    ['channel_deleted', 'deleted'],
    ['group_deleted', 'deleted'],
    ['channel_archive', 'archived'],
    ['group_archive', 'archived'],
    ['channel_left', '/invite'],
    ['group_left', '/invite'],
  ])('%s: the channel’s digests pause, with the reason', async (type, words) => {
    const lost: [unknown, string][] = [];
    await start([], undefined, { channelLost: async (channel, reason) => void lost.push([channel, reason]) });
    slack.event({ type, channel: 'C1' });
    await vi.waitFor(() => expect(lost).toEqual([[CHANNEL, expect.stringContaining(words)]]), FOR_A_WHILE);
  });
});
