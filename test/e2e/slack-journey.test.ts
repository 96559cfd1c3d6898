import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { tokenBox } from '../../src/adapters/chat/slack/install/token-box.js';
import { slackForMany } from '../../src/adapters/chat/slack/over-http.js';
import { slackOverSocket } from '../../src/adapters/chat/slack/over-socket.js';
import { buildDue } from '../../src/app/digests/build.js';
import { deliverDue } from '../../src/app/digests/deliver.js';
import type { Form } from '../../src/domain/form.js';
import type { ActionReply, ChatDesk, ChatPlatform } from '../../src/domain/ports/chat.js';
import { freshSqlite } from '../support/database.js';
import { sampleHouse, type TestHouse } from '../support/house.js';
import { slackFaults, viewFaults } from '../support/slack-limits.js';
import { freePort, installFrom } from '../support/slack-over-http.js';
import { SlackStandIn } from '../support/slack-stand-in.js';

const DAY = 24 * 3600_000;
const SECRET = 'signing-secret';
const CHANNEL = { platform: 'slack' as const, workspace: 'T1', channel: 'C1' };
const FOR_A_WHILE = { timeout: 60_000, interval: 20 };

/** Slack at the wire, the real client of Slack's, and the whole program behind it on a database with the sample news. */
describe.each(['Socket Mode', 'HTTP with OAuth'])('a newsroom in Slack over %s', (way) => {
  let database: Awaited<ReturnType<typeof freshSqlite>>;
  let rig: TestHouse;
  let slack: SlackStandIn;
  let platform: ChatPlatform;

  beforeAll(async () => {
    database = await freshSqlite();
    rig = await sampleHouse(database.url);
    await rig.house.ingest();
  });
  afterAll(async () => {
    await rig.close();
    await database.remove();
  });
  beforeEach(async () => {
    slack = await SlackStandIn.start();
  });
  afterEach(async () => {
    await platform.stop();
    await slack.close();
  });

  const open = async (): Promise<void> => {
    const { installations } = rig.house.stores;
    const { log } = rig.house;
    const common = { apiUrl: slack.apiUrl, whoMaySubscribe: 'everyone' as const };
    if (way === 'Socket Mode') {
      platform = slackOverSocket({ ...common, botToken: 'xoxb-1', appToken: 'xapp-1' }, log);
      return platform.start(deskWithForms(rig.house.desk));
    }
    const port = await freePort();
    const oauth = {
      clientId: '1.2',
      clientSecret: 'c',
      stateSecret: 's',
      installations,
      box: tokenBox(randomBytes(32).toString('hex'), null),
    };
    platform = slackForMany({ ...common, ...oauth, signingSecret: SECRET, host: '127.0.0.1', port }, log);
    await platform.start(deskWithForms(rig.house.desk));
    expect((await installFrom(`http://127.0.0.1:${port}`)).status).toBe(200);
    slack.address = { url: `http://127.0.0.1:${port}/slack/events`, signingSecret: SECRET };
  };
  const said = (nth: number): string => JSON.stringify(slack.bodiesOf('respond')[nth]);

  test('installed, subscribed, told in the morning, asked, shared, corrected, unsubscribed, removed', async () => {
    const { stores, context, clock } = { ...rig.house, clock: rig.clock };
    await open();

    slack.command('/subscribe', '');
    slack.submit(await slack.called('views.open'), { subject: 'repatriation', at: '08:30', days: 'weekdays' });
    await slack.called('respond');
    expect(said(0)).toContain('Subscribed: ');
    expect(await stores.subscriptions.ofChannel(CHANNEL)).toMatchObject([
      { schedule: { hour: 8, minute: 30, zone: 'Europe/Oslo', days: ['mon', 'tue', 'wed', 'thu', 'fri'] }, createdBy: 'U1' },
    ]);

    clock.forward(DAY);
    expect(await buildDue(context)).toBe(1);
    expect(await deliverDue({ ...context, platforms: [platform], whenUnknown: 'resend', leaseMs: 60_000, holder: 'test' })).toBe(1);
    const digest = await slack.called('chat.postMessage');
    expect(JSON.stringify(digest)).toContain('Islamic State');

    slack.command('/stance', 'denmark');
    const answer = await slack.called('respond', 2);
    slack.press({ button: buttonOf(answer, 'Share') });
    expect(await slack.called('respond', 3)).toMatchObject({ response_type: 'in_channel' });
    expect(said(2)).toContain('Denmark');

    slack.press({ button: 'correct:stance:1' }, { ephemeral: false });
    slack.submit(await slack.called('views.open', 2), { label: 'refuse' });
    await slack.called('respond', 4);
    expect(said(3)).toContain('Corrected to refuse.');
    expect(await platform.edit(CHANNEL, '1700000000.000100', { summary: 'corrected', blocks: [] })).toMatchObject({ kind: 'sent' });
    expect(await slack.called('chat.update')).toMatchObject({ ts: '1700000000.000100', channel: 'C1' });

    slack.command('/unsubscribe', '1');
    await slack.called('respond', 5);
    expect(await stores.subscriptions.ofChannel(CHANNEL)).toEqual([]);

    slack.command('/subscribe', 'france');
    await slack.called('respond', 6);
    slack.willReply('auth.test', { ok: false, error: 'account_inactive' });
    slack.event({ type: 'app_uninstalled' });
    await vi.waitFor(async () => expect(await stores.subscriptions.ofChannel(CHANNEL)).toEqual([]), FOR_A_WHILE);
    expect(await stores.installations.get('slack', 'T1')).toBeNull();

    for (const method of ['chat.postMessage', 'chat.update', 'respond']) expect(slack.bodiesOf(method).flatMap(slackFaults)).toEqual([]);
    expect(slack.bodiesOf('views.open').flatMap(({ view }) => viewFaults(view))).toEqual([]);
  }, 240_000);
});

function buttonOf(message: Record<string, unknown>, label: string): string {
  const found = JSON.stringify(message).match(new RegExp(`"text":"${label}[^"]*"[^}]*},"value":"([^"]*)"`));
  if (!found?.[1]) throw new Error(`No button ${label} in ${JSON.stringify(message)}`);
  return found[1];
}

const SUBSCRIBE: Form = {
  title: 'Subscribe',
  intro: 'This channel gets a digest.',
  fields: [
    { kind: 'text', name: 'subject', label: 'Of', required: false, value: '', multiline: false, maxLength: 80 },
    { kind: 'text', name: 'at', label: 'At', required: true, value: '07:00', multiline: false, maxLength: 5 },
    { kind: 'select', name: 'days', label: 'Days', required: true, options: [{ value: 'weekdays', label: 'Weekdays' }], value: 'weekdays' },
  ],
  submitLabel: 'Subscribe',
  action: 'test-subscribe',
};
const CORRECT: Form = {
  title: 'Correct',
  intro: null,
  fields: [
    { kind: 'select', name: 'label', label: 'Stance', required: true, options: [{ value: 'refuse', label: 'Refuses' }], value: null },
  ],
  submitLabel: 'Correct',
  action: 'test-correct',
};

/** The program's own desk, with the two forms that this journey fills in: what a form does there is the desk's own matter. */
function deskWithForms(desk: ChatDesk): ChatDesk {
  return {
    ...desk,
    async answer(call) {
      if (call.command === 'subscribe' && call.args === '')
        return { message: { summary: 'Say what and when.', blocks: [] }, ephemeral: true, form: SUBSCRIBE };
      return desk.answer(call);
    },
    async act(call): Promise<ActionReply> {
      const { channel, user, values } = call;
      if (call.action === SUBSCRIBE.action) {
        const args = `${values['subject']} at ${values['at']} ${values['days']}`;
        return { kind: 'message', ...(await desk.answer({ command: 'subscribe', args, channel, user })) };
      }
      if (call.action.startsWith('correct:')) return { kind: 'form', form: CORRECT };
      if (call.action === CORRECT.action)
        return { kind: 'message', ephemeral: true, message: { summary: `Corrected to ${values['label']}.`, blocks: [] } };
      return desk.act(call);
    },
  };
}
