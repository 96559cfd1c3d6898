import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { tokenBox } from '../../src/adapters/chat/slack/install/token-box.js';
import { slackForMany } from '../../src/adapters/chat/slack/over-http.js';
import { slackOverSocket } from '../../src/adapters/chat/slack/over-socket.js';
import { buildDue } from '../../src/app/digests/build.js';
import { deliverDue } from '../../src/app/digests/deliver.js';
import type { ChatPlatform } from '../../src/domain/ports/chat.js';
import { correctPosts, stanceOffered } from '../support/corrections.js';
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
    rig = await sampleHouse(database.url, ['U1']);
    await rig.ingestAll();
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
      return platform.start(rig.house.desk);
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
    await platform.start(rig.house.desk);
    expect((await installFrom(`http://127.0.0.1:${port}`)).status).toBe(200);
    slack.address = { url: `http://127.0.0.1:${port}/slack/events`, signingSecret: SECRET };
  };
  const said = (nth: number): string => JSON.stringify(slack.bodiesOf('respond')[nth]);

  test('installed, subscribed, told in the morning, asked, shared, corrected, unsubscribed, removed', async () => {
    const { stores, context, clock } = { ...rig.house, clock: rig.clock };
    await open();

    slack.command('/subscribe', '');
    const asked = await slack.called('views.open');
    slack.submit(asked, { ...filledIn(asked), when: '08:30 Europe/Oslo', days: 'weekly on monday' });
    await slack.called('respond');
    expect(said(0)).toContain('Subscribed: ');
    expect(await stores.subscriptions.ofChannel(CHANNEL)).toMatchObject([
      { schedule: { hour: 8, minute: 30, zone: 'Europe/Oslo', days: ['mon'] }, form: { weekly: true }, createdBy: 'U1' },
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

    const stance = await stanceOffered(digest, context);
    const label = stance.stance === 'refuse' ? 'undecided' : 'refuse';
    slack.press({ choose: `line:${stance.id}` }, { ephemeral: false });
    const line = await slack.called('respond', 4);
    expect(line).toMatchObject({ response_type: 'ephemeral' });
    slack.press({ button: buttonOf(line, 'Correct') });
    const form = await slack.called('views.open', 2);
    slack.submit(form, { ...filledIn(form), label, note: 'The minister said the reverse.' });
    await slack.called('respond', 5);
    expect(said(4)).toContain('Corrected.');
    expect(await correctPosts(context, platform)).toBe(1);
    const edited = await slack.called('chat.update');
    expect(edited).toMatchObject({ ts: '1700000000.000100', channel: 'C1' });
    expect(JSON.stringify(edited)).toContain('· corrected');
    expect(JSON.stringify(digest)).not.toContain('· corrected');
    expect(await correctPosts(context, platform)).toBe(0);
    expect(await stores.corrections.ofFact(stance.id)).toMatchObject([
      {
        verdict: 'changed',
        changes: { label },
        note: 'The minister said the reverse.',
        by: { user: 'U1' },
        before: { stance: stance.stance },
      },
    ]);

    slack.command('/unsubscribe', '1');
    await slack.called('respond', 6);
    expect(await stores.subscriptions.ofChannel(CHANNEL)).toEqual([]);

    slack.command('/subscribe', 'france');
    await slack.called('respond', 7);
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

/** A form as it was opened: what a person sends who changes nothing. */
function filledIn({ view }: Record<string, unknown>): Record<string, string> {
  const { blocks } = view as { blocks: { block_id?: string; element?: { initial_value?: string; initial_option?: { value: string } } }[] };
  const inputs = blocks.filter(({ element }) => element !== undefined);
  return Object.fromEntries(
    inputs.map(({ block_id = '', element }) => [block_id, element?.initial_value ?? element?.initial_option?.value ?? '']),
  );
}
