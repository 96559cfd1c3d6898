import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chatDesk } from '../../../src/app/chat/desk.js';
import type { CommandContext } from '../../../src/app/commands/command.js';
import { editPosts, reviseDigests } from '../../../src/app/corrections/revise.js';
import { buildDue } from '../../../src/app/digests/build.js';
import type { Form } from '../../../src/domain/form.js';
import { HOUR } from '../../../src/domain/instant.js';
import type { Control, Message } from '../../../src/domain/message.js';
import type { ActionReply, ChatDesk, ChatPlatform } from '../../../src/domain/ports/chat.js';
import { addArticle, analysis, figure, hours, NOW, stance, statement, TOPIC } from '../../contracts/stores/builders.js';
import { commandContext, textOf } from '../../support/command-context.js';
import { TestClock } from '../../support/house.js';

const SAID = '“We take every child home,” Foreign Minister Solveig Aune said on Monday.';
const COUNT = 'Norway has repatriated 52 children from the camps.';
const TEXT = `${SAID}\n\n${COUNT}`;
const FOUND = analysis({
  statements: [
    statement(TEXT, 'We take every child home,', SAID, { speaker: { name: 'Solveig Aune', role: 'Foreign Minister', country: 'NO' } }),
  ],
  figures: [figure(TEXT, '52', COUNT, { value: 52, country: 'NO', event: 'repatriated', group: 'children', key: true })],
  stances: [stance(TEXT, 'We take every child home')],
});
const CHANNEL = { platform: 'slack', workspace: 'T1', channel: 'C1' } as const;
const READER = { id: 'U1', name: 'ada', mayManage: true, zone: null };
const OPERATOR = { ...READER, id: 'U9', name: 'grace' };

let clock: TestClock;
let logged: string[];
let context: CommandContext;
let desk: ChatDesk;
beforeEach(async () => {
  clock = new TestClock(Date.parse(NOW));
  logged = [];
  context = await commandContext(clock, logged, { operators: new Set(['U9', '123456789012345678']) });
  desk = chatDesk(context);
  const article = await addArticle(context.stores, '1', TEXT);
  await context.stores.facts.saveAnalysis(article, TOPIC, 'v1', FOUND, NOW);
});
afterEach(() => context.stores.close());

const answer = async (command: string, args = '', takesForm = false, user = READER) =>
  desk.answer({ command, args, channel: CHANNEL, user, takesForm });
const act = (action: string, user = READER, values: Record<string, string> = {}): Promise<ActionReply> =>
  desk.act({ action, values, channel: CHANNEL, user });
const said = (reply: ActionReply): Message => {
  if (reply.kind !== 'message') throw new Error('a form where words were due');
  return reply.message;
};
const formOf = (reply: ActionReply): Form => {
  if (reply.kind !== 'form') throw new Error(`words where a form was due: ${textOf(reply.message)}`);
  return reply.form;
};
const actions = (controls: readonly Control[] = []): string[] =>
  controls.flatMap((control) => (control.kind === 'button' ? [control.action] : control.choices.map((choice) => choice.action)));
const actionOf = (message: Message, name: string): string => {
  const found = actions(message.controls).find((each) => each.startsWith(name));
  if (found === undefined) throw new Error(`no control for ${name} in ${JSON.stringify(message.controls)}`);
  return found;
};

describe('what is completed while typing', () => {
  test.each([
    ['subscribe', 'zone', '', ['UTC']],
    ['subscribe', 'zone', 'cet', ['Europe/Paris', 'Europe/Berlin', 'Europe/Brussels']],
    ['subscribe', 'zone', 'utc', ['UTC']],
    ['subscribe', 'zone', 'new york', ['America/New_York']],
    ['stance', 'country', 'allem', ['Germany']],
    ['stance', 'country', '🇩🇰', ['Denmark']],
    ['stance', 'country', '🎉', []],
    ['alerts', 'subject', 'al', ['all']],
    ['alerts', 'subject', 'of', ['off']],
  ])('/%s %s "%s"', async (command, option, typed, expected) => {
    const found = await desk.suggest({ command, option, typed });
    expect(command === 'alerts' ? found.slice(0, 1) : found).toEqual(expected);
  });
});

describe('look-ups', () => {
  test('are shared by a button that asks again, for all to see', async () => {
    const { message, ephemeral } = await answer('stance', 'norway');
    expect(ephemeral).toBe(true);
    const shared = await act(actionOf(message, 'share:'));
    expect(shared).toMatchObject({ kind: 'message', ephemeral: false });
    expect(textOf(said(shared))).toContain('Norway');
  });

  test('what is shared can be opened and reported by whoever reads it, and not shared again', async () => {
    const { message } = await answer('stance', 'norway');
    const shared = said(await act(actionOf(message, 'share:')));
    expect(actions(shared.controls).map((action) => action.split(':')[0])).toEqual(['line']);
    expect(shared.blocks).toEqual(message.blocks);
  });

  test('a long answer goes on with a button, page by page, and the page that was seen is what is shared', async () => {
    const many = Array.from({ length: 23 }, (_, index) =>
      figure(TEXT, '52', COUNT, { value: 52, text: String(index + 100), country: 'SE', event: 'returned', group: 'men' }),
    );
    for (const [index, each] of many.entries()) {
      const text = TEXT.replace('52', String(index + 100));
      const article = await addArticle(context.stores, `m${index}`, text, { publishedAt: hours(-index) });
      const one = figure(text, each.text, COUNT.replace('52', each.text), { ...each, value: index + 100 });
      await context.stores.facts.saveAnalysis(article, TOPIC, 'v1', analysis({ figures: [one] }), NOW);
    }
    const first = (await answer('figures', 'sweden men')).message;
    expect(first.summary).toContain('the newest 5 of 23 numbers');
    expect(actionOf(first, 'ask:')).toBe('ask:#2 figures sweden men');
    const second = said(await act(actionOf(first, 'ask:')));
    expect(second.summary).toContain('6 to 10 of 23 numbers');
    expect(actionOf(second, 'share:')).toBe('share:#2 figures sweden men');
    expect(said(await act(actionOf(second, 'share:'))).blocks).toEqual(second.blocks);
    const last = said(await act('ask:#5 figures sweden men'));
    expect(last.summary).toContain('21 to 23 of 23 numbers');
    expect(actions(last.controls).filter((action) => action.startsWith('ask:'))).toEqual([]);
  });

  test('an answer that the whole channel sees has no button to share it', async () => {
    const { message } = await desk.answer({ command: 'stance', args: 'norway', channel: CHANNEL, user: READER, public: true });
    expect(textOf(message)).toContain('Norway');
    expect(actions(message.controls).filter((each) => each.startsWith('share:'))).toEqual([]);
  });

  test('what a channel subscribed is not shared, nor can a made-up button run a command', async () => {
    expect(actions((await answer('subscriptions')).message.controls)).toEqual([]);
    expect(textOf(said(await act('share:unsubscribe 1')))).toContain('cannot be asked');
    expect(textOf(said(await act('nothing:1')))).toContain('out of date');
  });

  test('a line opens to its sentence with a citation; only operators are offered to correct it', async () => {
    const { message } = await answer('statements', 'norway');
    const opened = said(await act(actionOf(message, 'line:')));
    expect(textOf(opened)).toContain(`In the article: ${SAID}`);
    expect(textOf(opened)).toMatch(
      /To cite: Solveig Aune, foreign minister: “We take every child home.?” \(The Harbour Courier, 10 Mar 2026, https/,
    );
    expect(actions(opened.controls).map((action) => action.split(':')[0])).toEqual(['report']);
    const byOperator = said(await act(actionOf(message, 'line:'), OPERATOR));
    expect(actions(byOperator.controls).map((action) => action.split(':')[0])).toEqual(['report', 'correct']);
  });

  test('nobody asks faster than anybody reads', async () => {
    for (let i = 0; i < 20; i++) await answer('figures');
    expect(textOf((await answer('figures')).message)).toMatch(/more than 20 questions.*Ask again in \d+ seconds/s);
    expect(textOf((await answer('figures', '', false, OPERATOR)).message)).toContain('52');
  });
});

describe('reports and corrections', () => {
  const lineOf = async (command: string): Promise<string> =>
    actionOf((await answer(command, 'norway')).message, 'line:').slice('line:'.length);

  test('a report reaches the operators of the platform once, with the sentence', async () => {
    const id = await lineOf('figures');
    expect(desk.opensForm(`report:${id}`)).toBe(true);
    const form = formOf(await act(`report:${id}`));
    expect(form).toMatchObject({ action: `reported:${id}`, intro: expect.stringContaining(COUNT) });
    await act(form.action, READER, { note: 'It was 25.' });
    await act(form.action, READER, { note: 'It was 25.' });
    const due = await context.stores.deliveries.claim(['slack', 'discord'], hours(1), 10);
    expect(due.map((each) => each.channel)).toEqual([{ ...CHANNEL, channel: '@U9' }]);
    const notice = await context.stores.digests.get(due[0]!.digestId);
    expect(textOf(notice!.message)).toContain('A reader reports a line as wrong: It was 25.');
    expect(textOf(notice!.message)).toContain(COUNT);
    expect(await context.stores.digests.latest(TOPIC)).toBeNull();
    expect(textOf(said(await act(actionOf(notice!.message, 'dismiss:'))))).toContain('Only operators');
    await act(actionOf(notice!.message, 'dismiss:'), OPERATOR);
    expect(await context.stores.reports.open()).toEqual([]);
  });

  test('nobody but operators corrects', async () => {
    const id = await lineOf('figures');
    expect(textOf(said(await act(`correct:${id}`)))).toContain('Only operators');
    expect(textOf(said(await act(`corrected:${id}`, READER, { verdict: 'withdrawn' })))).toContain('Only operators');
    expect(await context.stores.facts.figures({})).toHaveLength(1);
  });

  test('a corrected speaker shows in look-ups and in the digest that was posted, and both stay on record', async () => {
    await answer('subscribe', 'at 07:00');
    clock.forward(2 * HOUR);
    await buildDue(context);
    const [delivery] = await context.stores.deliveries.claim(['slack'], clock.now(), 10);
    await context.stores.deliveries.sent(delivery!.id, 'm1', clock.now());

    const id = await lineOf('statements');
    const form = formOf(await act(`correct:${id}`, OPERATOR));
    expect(form.fields.map((field) => [field.name, field.value])).toEqual([
      ['verdict', 'changed'],
      ['speaker', 'Solveig Aune'],
      ['country', 'Norway'],
      ['note', ''],
    ]);
    expect(textOf(said(await act(form.action, OPERATOR, { verdict: 'changed', speaker: 'Solveig Aune', country: 'norway' })))).toContain(
      'Nothing was changed',
    );
    expect(textOf(said(await act(form.action, OPERATOR, { verdict: 'changed', country: 'Atlantis' })))).toContain('No country or body');
    await act(form.action, OPERATOR, { verdict: 'changed', speaker: 'Åse Dahl', country: 'Denmark', note: 'The byline.' });
    expect(textOf((await answer('statements', 'denmark')).message)).toContain('Åse Dahl');

    const edits: { messageId: string; text: string }[] = [];
    const platform: ChatPlatform = {
      name: 'slack',
      start: async () => {},
      stop: async () => {},
      post: async () => ({ kind: 'rejected', reason: 'not now' }),
      edit: async (_channel, messageId, message) => {
        edits.push({ messageId, text: textOf(message) });
        return { kind: 'sent', messageId };
      },
    };
    const deps = { ...context, zone: 'UTC', platforms: [platform] };
    expect(await reviseDigests(deps)).toBe(1);
    expect(await editPosts(deps)).toBe(1);
    expect(edits).toEqual([{ messageId: 'm1', text: expect.stringMatching(/Åse Dahl.*corrected/) }]);
    expect(await reviseDigests(deps)).toBe(0);
    expect(await editPosts(deps)).toBe(0);
    const [record] = await context.stores.corrections.ofFact(id);
    expect(record).toMatchObject({ note: 'The byline.', by: { user: 'U9' }, before: { speaker: { name: 'Solveig Aune' } } });
  });
});

describe('what ends', () => {
  test('a thread that is gone takes its own subscription along, and not the channel’s', async () => {
    await answer('subscribe', 'norway');
    const thread = { ...CHANNEL, channel: 'C1-thread' };
    await desk.answer({ command: 'subscribe', args: 'france', channel: thread, user: READER });
    await desk.channelLost(thread, 'The thread was deleted.');
    expect(await context.stores.subscriptions.ofChannel(CHANNEL)).toMatchObject([{ paused: false }]);
    expect(await context.stores.subscriptions.ofChannel(thread)).toMatchObject([{ paused: true, pauseReason: 'The thread was deleted.' }]);
  });
});

describe('subscribing by form', () => {
  test('bare /subscribe asks, where the platform shows forms, and subscribes otherwise', async () => {
    const { form } = await answer('subscribe', '', true);
    expect(form?.fields.map((field) => field.name)).toEqual(['part', 'country', 'when', 'days', 'form']);
    expect(await context.stores.subscriptions.active()).toEqual([]);
    await act(form!.action, READER, {
      part: 'Repatriation',
      country: 'france',
      when: '08:30 Europe/Oslo',
      days: 'weekly on friday',
      form: 'short in french',
    });
    expect(await context.stores.subscriptions.active()).toMatchObject([
      {
        selection: { country: 'FR' },
        schedule: { hour: 8, minute: 30, zone: 'Europe/Oslo', days: ['fri'] },
        form: { length: 'short', language: 'fr', weekly: true },
      },
    ]);
  });

  test('a daily and a weekly digest of the same are told apart', async () => {
    await answer('subscribe', 'norway');
    await answer('subscribe', 'norway weekly');
    const asked = said(await act('unsubscribe:is-foreign-fighters//NO'));
    const [first, second] = await context.stores.subscriptions.ofChannel(CHANNEL);
    expect(actions(asked.controls)).toEqual([`unsubscribed:${first?.id}`, `unsubscribed:${second?.id}`]);
    await act(`unsubscribed:${second?.id}`);
    expect(await context.stores.subscriptions.active()).toEqual([first]);
  });

  test('a digest ends its subscription by button, after asking', async () => {
    await answer('subscribe', 'norway');
    const asked = said(await act('unsubscribe:is-foreign-fighters//NO'));
    expect(textOf(asked)).toContain('End the subscription of this channel');
    expect(await context.stores.subscriptions.active()).toHaveLength(1);
    await act(actionOf(asked, 'unsubscribed:'));
    expect(await context.stores.subscriptions.active()).toEqual([]);
  });
});
