import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { discordPlatform } from '../../../src/adapters/chat/discord/platform.js';
import type { Message } from '../../../src/domain/message.js';
import type { ActionCall, ActionReply, ChatPlatform } from '../../../src/domain/ports/chat.js';
import type { Log } from '../../../src/domain/ports/system.js';
import { deskOf } from '../../support/desk.js';
import { discordFaults } from '../../support/discord-limits.js';
import { DiscordStandIn } from '../../support/discord-stand-in.js';

const CALLBACK = 'POST /interactions/500/interaction-token/callback';
const ORIGINAL = 'PATCH /webhooks/900/interaction-token/messages/@original';
const FOLLOW_UP = 'POST /webhooks/900/interaction-token';
const DEFER_UPDATE = 6;
const MODAL = 9;
const EPHEMERAL = 64;
const FOR_A_WHILE = { timeout: 8_000, interval: 10 };
const say = (text: string): Message => ({ summary: text, blocks: [{ kind: 'text', spans: [{ text }] }] });
const FORM = {
  title: 'Correct',
  intro: 'Said in the Harbour Post.',
  submitLabel: 'Save',
  action: 'correct:1',
  fields: [{ kind: 'text' as const, name: 'why', label: 'Why?', required: true, value: '', multiline: true, maxLength: 300 }],
};
const MORE = { kind: 'button' as const, label: 'More', action: 'more:2' };

let discord: DiscordStandIn;
let platform: ChatPlatform;
let calls: ActionCall[];
let errors: string[];
let reply: ActionReply | Promise<ActionReply>;
beforeEach(async () => {
  discord = await DiscordStandIn.start();
  calls = [];
  errors = [];
  const log: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: (_context, message) => errors.push(message) };
  platform = discordPlatform({ token: 'OTAx.test.token', apiUrl: discord.apiUrl }, log);
  const act = async (call: ActionCall): Promise<ActionReply> => {
    calls.push(call);
    return reply;
  };
  const opensForm = (action: string): boolean => action.startsWith('form');
  await platform.start(deskOf([], async () => ({ message: { ...say('a'), controls: [MORE] }, ephemeral: true }), { act, opensForm }));
});
afterEach(async () => {
  await platform.stop();
  await discord.close();
  expect([...discord.bodiesOf(ORIGINAL), ...discord.bodiesOf(FOLLOW_UP)].flatMap(discordFaults)).toEqual([]);
});
const came = (request: string): Promise<Record<string, unknown>> =>
  vi.waitFor(() => {
    const [body] = discord.bodiesOf(request);
    if (!body) throw new Error(`no ${request}`);
    return body;
  }, FOR_A_WHILE);

describe('a button', () => {
  test('is acknowledged first; its answer stands beside the message, for the one who pressed', async () => {
    reply = { kind: 'message', message: say('noted'), ephemeral: true };
    discord.press('report:1', { permissions: '16' });
    expect(await came(FOLLOW_UP)).toMatchObject({ flags: EPHEMERAL, embeds: [{ description: 'noted' }] });
    expect(discord.bodiesOf(CALLBACK)).toEqual([{ type: DEFER_UPDATE }]);
    expect(calls).toEqual([
      {
        action: 'report:1',
        values: {},
        channel: { platform: 'discord', workspace: '700', channel: '800' },
        user: { id: '600', name: 'ada', mayManage: true, zone: null },
      },
    ]);
  });

  test('may replace the message that its reader alone sees, controls and all', async () => {
    reply = { kind: 'message', message: { ...say('page 2'), controls: [{ ...MORE, action: 'more:3' }] }, ephemeral: true, replaces: true };
    discord.press('more:2');
    expect(await came(ORIGINAL)).toMatchObject({
      embeds: [{ description: 'page 2' }],
      components: [{ components: [{ custom_id: 'more:3' }] }],
    });
    expect(discord.bodiesOf(FOLLOW_UP)).toEqual([]);
  });

  test('never replaces what all can see', async () => {
    reply = { kind: 'message', message: say('page 2'), ephemeral: true, replaces: true };
    discord.press('more:2', { ephemeral: false });
    expect(await came(FOLLOW_UP)).toMatchObject({ flags: EPHEMERAL });
    expect(discord.bodiesOf(ORIGINAL)).toEqual([]);
  });

  test('shares with the channel, once, even where Discord stumbles', async () => {
    reply = { kind: 'message', message: say('shared'), ephemeral: false };
    discord.willReply(FOLLOW_UP, { status: 502 });
    discord.press('share:stance france');
    expect((await came(FOLLOW_UP))['flags']).toBeUndefined();
    reply = { kind: 'message', message: say('again'), ephemeral: false };
    discord.press('share:stance france');
    await vi.waitFor(() => expect(discord.bodiesOf(FOLLOW_UP)).toHaveLength(2), FOR_A_WHILE);
    expect(discord.bodiesOf(FOLLOW_UP)[1]).toMatchObject({ embeds: [{ description: 'again' }] });
  });

  test('pressed too late does nothing', async () => {
    reply = { kind: 'message', message: say('x'), ephemeral: true };
    discord.willReply(CALLBACK, { status: 404, body: { code: 10062, message: 'Unknown interaction' } });
    discord.press('report:1');
    await came(CALLBACK);
    discord.press('report:2');
    await came(FOLLOW_UP);
    expect(calls.map(({ action }) => action)).toEqual(['report:2']);
  });
});

test('a choice does what its option says', async () => {
  reply = { kind: 'message', message: say('noted'), ephemeral: true };
  discord.choose('choice:0', 'report:statement:7');
  await came(FOLLOW_UP);
  expect(calls[0]?.action).toBe('report:statement:7');
});

describe('a form', () => {
  test('is the first response to what opens it', async () => {
    reply = { kind: 'form', form: FORM };
    discord.press('form:1');
    expect(await came(CALLBACK)).toMatchObject({ type: MODAL, data: { custom_id: 'correct:1', title: 'Correct' } });
  });

  test('not given to whoever may not have it: said to them alone', async () => {
    reply = { kind: 'message', message: say('Only operators may.'), ephemeral: true };
    discord.press('form:1');
    expect(await came(FOLLOW_UP)).toMatchObject({ flags: EPHEMERAL, embeds: [{ description: 'Only operators may.' }] });
    expect(discord.bodiesOf(CALLBACK)).toEqual([{ type: DEFER_UPDATE }]);
  });

  test('that takes too long is said, in time', async () => {
    reply = new Promise(() => {});
    discord.press('form:1');
    expect(JSON.stringify(await came(FOLLOW_UP))).toContain('Please press again.');
  });

  test('sent, comes back as an action with its values', async () => {
    reply = { kind: 'message', message: say('Corrected.'), ephemeral: true };
    discord.send('correct:1', { why: 'He is the minister.' }, { label: 'refuse', group: '' });
    expect(await came(FOLLOW_UP)).toMatchObject({ flags: EPHEMERAL });
    expect(calls[0]).toMatchObject({ action: 'correct:1', values: { why: 'He is the minister.', label: 'refuse', group: '' } });
  });

  test('where none can be shown is a fault of ours: logged, and said', async () => {
    reply = { kind: 'form', form: FORM };
    discord.press('report:1');
    expect(JSON.stringify(await came(FOLLOW_UP))).toContain('press its button again');
    expect(errors).toEqual(['Discord: a form came where none can be shown.']);
  });
});

test('a digest is posted with its controls, and edited without', async () => {
  const channel = { platform: 'discord' as const, workspace: '700', channel: '800' };
  await platform.post(channel, { ...say('digest'), controls: [MORE] }, 'n');
  await platform.edit(channel, '42', say('corrected'));
  expect(discord.bodiesOf('POST /channels/800/messages')[0]).toMatchObject({ components: [{ components: [{ custom_id: 'more:2' }] }] });
  expect(discord.bodiesOf('PATCH /channels/800/messages/42')[0]).toMatchObject({ components: [], embeds: [{ description: 'corrected' }] });
});
