import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { discordPlatform } from '../../src/adapters/chat/discord/platform.js';
import { buildDue } from '../../src/app/digests/build.js';
import { deliverDue } from '../../src/app/digests/deliver.js';
import type { ChatPlatform } from '../../src/domain/ports/chat.js';
import { correctPosts, stanceOffered } from '../support/corrections.js';
import { discordFaults } from '../support/discord-limits.js';
import { DiscordStandIn } from '../support/discord-stand-in.js';
import { sampleHouse, type TestHouse } from '../support/house.js';

const HOUR = 3600_000;
const CHANNEL = { platform: 'discord' as const, workspace: '700', channel: '800' };
const MANAGER = '16';
/** Who types and presses at the stand-in. */
const OPERATOR = '600';
const CALLBACK = 'POST /interactions/500/interaction-token/callback';
const ORIGINAL = 'PATCH /webhooks/900/interaction-token/messages/@original';
const FOLLOW_UP = 'POST /webhooks/900/interaction-token';
const MESSAGES = 'POST /channels/800/messages';
/** The id that the stand-in gives to what is posted. */
const EDITED = 'PATCH /channels/800/messages/1234567890';

/** One newsroom's days with Standpoint: the real client, the real house with the sample news, Discord's side at the wire. */
let directory: string;
let discord: DiscordStandIn;
let rig: TestHouse;
let platform: ChatPlatform;
let posted: Record<string, unknown>;
const taken = new Map<string, number>();
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'standpoint-discord-'));
  discord = await DiscordStandIn.start();
  rig = await sampleHouse(`sqlite:${join(directory, 'journey.sqlite')}`, [OPERATOR]);
  await rig.ingestAll();
  platform = discordPlatform({ token: 'OTAx.test.token', apiUrl: discord.apiUrl }, rig.house.log);
});
afterAll(async () => {
  await platform.stop();
  await rig.close();
  await rm(directory, { recursive: true, force: true });
  expect([ORIGINAL, FOLLOW_UP, MESSAGES, EDITED].flatMap((request) => discord.bodiesOf(request)).flatMap(discordFaults)).toEqual([]);
  await discord.close();
});

/** The next request of its kind that no step has looked at yet. */
const next = (request: string): Promise<Record<string, unknown>> =>
  vi.waitFor(
    () => {
      const index = taken.get(request) ?? 0;
      const body = discord.bodiesOf(request)[index];
      if (!body) throw new Error(`no ${request}`);
      taken.set(request, index + 1);
      return body;
    },
    { timeout: 20_000, interval: 20 },
  );
const digestsPosted = async (): Promise<number> => {
  await buildDue(rig.house.context);
  return deliverDue({ ...rig.house.context, platforms: [platform], whenUnknown: 'resend', leaseMs: 60_000, holder: 'test' });
};
const text = (body: unknown): string => JSON.stringify(body);

test('it comes online and registers every command', async () => {
  await platform.start(rig.house.desk);
  const [commands] = discord.bodiesOf('PUT /applications/900/commands');
  expect(commands).toEqual(rig.house.desk.commands.map(({ name }) => expect.objectContaining({ name })));
  expect(platform.isReady?.()).toBe(true);
});

test('while somebody types, countries and zones are completed', async () => {
  discord.types('subscribe', 'subject', 'denm');
  expect(await next(CALLBACK)).toMatchObject({ type: 8, data: { choices: [{ name: 'Denmark', value: 'Denmark' }] } });
  discord.types('subscribe', 'zone', 'copenh');
  expect(await next(CALLBACK)).toMatchObject({ data: { choices: [{ value: 'Europe/Copenhagen' }] } });
});

test('whoever may not manage the channel is told so', async () => {
  discord.command('subscribe', { subject: 'Denmark' });
  expect(await next(CALLBACK)).toMatchObject({ type: 5, data: { flags: 64 } });
  expect(text(await next(ORIGINAL))).toContain('Only those who manage this channel');
});

test('a subscription is made with its hour and zone, and answered with a preview', async () => {
  discord.command('subscribe', { subject: 'Denmark', at: '08:00', zone: 'Europe/Copenhagen', days: 'mon', rhythm: 'weekly' }, MANAGER);
  await next(CALLBACK);
  const answer = text(await next(ORIGINAL));
  expect(answer).toMatch(/Subscribed.*08\\*:00/);
  const [made] = await rig.house.stores.subscriptions.ofChannel(CHANNEL);
  expect(made).toMatchObject({
    selection: { country: 'DK' },
    schedule: { hour: 8, minute: 0, zone: 'Europe/Copenhagen' },
    form: { weekly: true },
  });
});

test('the digest comes at its time, once', async () => {
  rig.clock.forward(25 * HOUR);
  expect(await digestsPosted()).toBe(1);
  expect(await digestsPosted()).toBe(0);
  posted = await next(MESSAGES);
  expect(posted).toMatchObject({ enforce_nonce: true, allowed_mentions: { parse: [] } });
  expect(text(posted)).toContain('Denmark');
  expect(discord.bodiesOf(MESSAGES)).toHaveLength(1);
});

test('a look-up is answered to the asker alone, and shared with the channel by its button', async () => {
  discord.command('stance', { country: 'Denmark', group: 'children' });
  await next(CALLBACK);
  const answer = await next(ORIGINAL);
  expect(text(answer)).toContain('Denmark');
  const id = /"custom_id":"(share:[^"]+)"/.exec(text(answer))?.[1] ?? '';
  expect(id).toBe('share:stance Denmark children');
  discord.press(id);
  expect(await next(CALLBACK)).toEqual({ type: 6 });
  const shared = await next(FOLLOW_UP);
  expect(shared['flags']).toBeUndefined();
  expect(shared['embeds']).toEqual(answer['embeds']);
});

test('an operator corrects a line of the digest by button and form; the post is edited and says so', async () => {
  const { context, stores } = rig.house;
  const stance = await stanceOffered(posted, context);
  const label = stance.stance === 'refuse' ? 'undecided' : 'refuse';
  discord.choose('choice:0', `line:${stance.id}`, { ephemeral: false });
  expect(await next(CALLBACK)).toEqual({ type: 6 });
  const line = await next(FOLLOW_UP);
  expect(line['flags']).toBe(64);
  expect(text(line)).toContain(`"custom_id":"correct:${stance.id}"`);
  discord.press(`correct:${stance.id}`);
  const { type, data } = (await next(CALLBACK)) as { type: number; data: { custom_id: string } };
  expect(type).toBe(9);
  const named = { country: context.nameOf(stance.country), note: 'The minister said the reverse.' };
  discord.send(data.custom_id, named, { verdict: 'changed', label });
  expect(await next(CALLBACK)).toEqual({ type: 6 });
  expect(text(await next(FOLLOW_UP))).toContain('Corrected.');
  expect(await correctPosts(context, platform)).toBe(1);
  expect(text(await next(EDITED))).toContain('corrected');
  expect(text(posted)).not.toContain('corrected');
  expect(await correctPosts(context, platform)).toBe(0);
  expect(await stores.corrections.ofFact(stance.id)).toMatchObject([
    { verdict: 'changed', changes: { label }, by: { user: OPERATOR }, before: { stance: stance.stance } },
  ]);
});

test('a wrong name gets a better one', async () => {
  discord.command('stance', { country: 'Danmrk' });
  await next(CALLBACK);
  expect(text(await next(ORIGINAL))).toContain('Denmark');
});

test('unsubscribed, nothing more comes', async () => {
  discord.command('unsubscribe', {}, MANAGER);
  await next(CALLBACK);
  expect(text(await next(ORIGINAL))).toContain('Unsubscribed');
  rig.clock.forward(25 * HOUR);
  expect(await digestsPosted()).toBe(0);
});

test('put out of the server, its subscriptions there end', async () => {
  discord.command('subscribe', { subject: 'France' }, MANAGER);
  await next(CALLBACK);
  await next(ORIGINAL);
  expect(await rig.house.stores.subscriptions.ofChannel(CHANNEL)).toHaveLength(1);
  discord.removeGuild();
  await vi.waitFor(async () => expect(await rig.house.stores.subscriptions.ofChannel(CHANNEL)).toEqual([]), { timeout: 20_000 });
});
