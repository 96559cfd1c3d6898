import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CommandContext } from '../../../src/app/commands/command.js';
import { commandHandler } from '../../../src/app/commands/handle.js';
import { commandContext, textOf } from '../../support/command-context.js';
import { TestClock } from '../../support/house.js';

const CHANNEL = { platform: 'slack' as const, workspace: 'T1', channel: 'C1' };
const NOW = '2026-03-16T06:00:00.000Z';

let clock: TestClock;
let context: CommandContext;
const logged: string[] = [];
beforeEach(async () => {
  clock = new TestClock(Date.parse(NOW));
  logged.length = 0;
  context = await commandContext(clock, logged);
});
afterEach(() => context.stores.close());

async function say(line: string, user: { mayManage?: boolean; zone?: string | null } = {}): Promise<string> {
  const [command = '', ...words] = line.split(' ');
  const caller = { id: 'U1', name: 'ada', mayManage: user.mayManage ?? true, zone: user.zone ?? null };
  const reply = await commandHandler(context, async () => {})({ command, args: words.join(' '), channel: CHANNEL, user: caller });
  return textOf(reply.message);
}

describe('subscribing', () => {
  test('answers with the next time and a preview; the asker’s zone counts where none is named', async () => {
    const answer = await say('subscribe repatriation at 08:00 weekdays', { zone: 'Europe/Paris' });
    expect(answer).toContain('Repatriation, on weekdays at 08:00 (Europe/Paris)');
    expect(answer).toContain('Monday 16 March at 08:00');
    expect(answer).toContain('Preview');
    const [made] = await context.stores.subscriptions.ofChannel(CHANNEL);
    expect(made).toMatchObject({ selection: { subtopic: 'repatriation', country: null }, nextDueAt: '2026-03-16T07:00:00.000Z' });
  });

  test('again changes the hour and adds nothing', async () => {
    await say('subscribe france at 08:00');
    await say('subscribe France at 09:30');
    const all = await context.stores.subscriptions.ofChannel(CHANNEL);
    expect(all.map((each) => [each.selection.country, each.schedule.hour, each.schedule.minute])).toEqual([['FR', 9, 30]]);
  });

  test('again says what it was, and its next digest begins where the last one ended', async () => {
    await say('subscribe france at 08:00');
    const [first] = await context.stores.subscriptions.ofChannel(CHANNEL);
    const answer = await say('subscribe france at 09:30 mon');
    expect(answer).toContain('Changed: ');
    expect(answer).toContain('on Mondays at 09:30');
    expect(answer).toMatch(/It was: .*every day at 08:00/);
    expect((await context.stores.subscriptions.ofChannel(CHANNEL))[0]?.lastUntil).toBe(first?.lastUntil);
  });

  test('says what keeps the bot from posting, as far as the platform tells', async () => {
    const obstacle = async (): Promise<string> => 'Invite it first.';
    for (const command of ['subscribe', 'alerts']) {
      const call = { command, args: 'france', channel: CHANNEL, user: { id: 'U1', name: 'ada', mayManage: true, zone: null }, obstacle };
      expect(textOf((await commandHandler(context, async () => {})(call)).message)).toContain('Invite it first.');
    }
  });

  test.each([
    ['subscribe france germany', 'one topic or country too many', 'france, then germany'],
    ['subscribe repatriation and prosecution', 'too many', 'repatriation, then prosecution'],
    ['subscribe france tomorrow', '"tomorrow" was not understood.', 'france at 08:00 Europe/Paris weekdays'],
    ['subscribe Frnace', 'There is no topic, sub-topic or country called "Frnace".', 'Did you mean France?'],
    ['digest women and childrn', 'There is no topic', 'Did you mean Women and children?'],
    ['subscribe mars attacks', 'There is no topic', 'There are: is-foreign-fighters'],
    [`subscribe ${'x'.repeat(2000)}`, `"${'x'.repeat(60)}…"`, 'There are'],
  ])('"%s" is refused with a way on', async (line, fault, remedy) => {
    const answer = await say(line);
    expect(answer).toContain(fault);
    expect(answer).toContain(remedy);
    expect(await context.stores.subscriptions.ofChannel(CHANNEL)).toEqual([]);
  });

  test('needs the right to manage the channel', async () => {
    expect(await say('subscribe', { mayManage: false })).toContain('Only those who manage this channel');
    expect(await context.stores.subscriptions.ofChannel(CHANNEL)).toEqual([]);
  });

  test('a name that is none gets suggestions', async () => {
    expect(await say('subscribe repatriaton')).toContain('Did you mean repatriation?');
    expect(await say('subscribe', { zone: null })).toContain('(UTC)');
  });
});

describe('one of several subscriptions', () => {
  beforeEach(async () => {
    await say('subscribe france');
    await say('subscribe repatriation');
  });

  test.each([
    ['unsubscribe', 'Which one?'],
    ['unsubscribe 9', 'no subscription "9"'],
    ['unsubscribe mars', 'no subscription "mars"'],
    ['subscriptions pause', 'Which one?'],
    ['subscriptions resume germany', 'no subscription "germany"'],
  ])('"%s" is asked back, with the list', async (line, fault) => {
    const answer = await say(line);
    expect(answer).toContain(fault);
    expect(answer).toMatch(/Give its number: 1\. .+; 2\. .+\./);
  });

  test('is named by its number or its name, in any order', async () => {
    expect(await say('subscriptions pause France')).toContain('Paused: Islamic State foreign fighters: France');
    expect(await say('subscriptions 1 resume')).toContain('Resumed');
    expect(await say('unsubscribe repatriation')).toContain('Unsubscribed: Islamic State foreign fighters: Repatriation');
    expect(await say('subscriptions stop')).toContain('/unsubscribe 1 to end it');
    expect(await context.stores.subscriptions.ofChannel(CHANNEL)).toHaveLength(1);
  });
});

describe('a subscription’s life', () => {
  test('listed, paused, resumed at its next hour without what it missed, ended', async () => {
    await say('subscribe at 07:00');
    expect(await say('subscriptions')).toContain('1. ');
    expect(await say('subscriptions pause 1')).toContain('Paused');
    expect(await say('subscriptions')).toContain('paused');
    clock.forward(5 * 24 * 3600_000);
    expect(await context.stores.subscriptions.due(clock.now())).toEqual([]);
    expect(await say('subscriptions resume')).toContain('Resumed');
    expect(await context.stores.subscriptions.due(clock.now())).toEqual([]);
    const [resumed] = await context.stores.subscriptions.ofChannel(CHANNEL);
    expect(resumed).toMatchObject({ paused: false, nextDueAt: '2026-03-21T07:00:00.000Z', lastUntil: '2026-03-20T07:00:00.000Z' });
    expect(await say('unsubscribe')).toContain('Unsubscribed');
    expect(await say('subscriptions')).toContain('no subscription');
  });

  test('a number that is none is refused', async () => {
    expect(await say('unsubscribe 3')).toContain('This channel has no subscription.');
    await say('subscribe france');
    await say('subscribe denmark');
    expect(await say('unsubscribe')).toContain('Which one?');
  });
});

describe('what cannot be answered', () => {
  test('a country that is none', async () => {
    expect(await say('stance frnace')).toContain('Did you mean France');
  });
  test('a command that is none', async () => {
    expect(await say('stnce france')).toContain('/stance');
  });
  test('no country at all', async () => {
    expect(await say('stance')).toContain('For example: /stance france');
  });
  test('a country of which nothing is known', async () => {
    expect(await say('stance iceland')).toContain('unknown');
  });
  test('a fault of ours is logged, and said without its innards', async () => {
    await context.stores.close();
    expect(await say('sources')).toContain('It has been logged');
    expect(logged).toEqual(['A command failed.']);
    context = await commandContext(clock);
  });
});

test('who did what is on record', async () => {
  for (const line of ['subscribe', 'subscriptions pause 1', 'subscriptions resume 1', 'subscribe at 09:00', 'unsubscribe']) await say(line);
  await say('subscribe', { mayManage: false });
  const trail = [];
  for await (const { actor, at, action } of context.stores.audit.entries(null)) trail.push({ actor, at, action });
  const actor = { platform: 'slack', workspace: 'T1', user: 'U1' };
  const actions = ['subscribed', 'paused', 'resumed', 'changed', 'unsubscribed'];
  // Within one instant of the test's clock the entries come in no certain order.
  expect(trail).toHaveLength(actions.length);
  expect(trail).toEqual(expect.arrayContaining(actions.map((action) => ({ actor, at: NOW, action }))));
});
