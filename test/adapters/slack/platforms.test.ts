import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { PLATFORMS, platformsFrom } from '../../../src/adapters/chat/platforms.js';
import { openStores } from '../../../src/adapters/store/open.js';
import { settingsSchema } from '../../../src/config/schema.js';
import type { Log } from '../../../src/domain/ports/system.js';

const log: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const stores = await openStores('sqlite::memory:');
const { installations } = stores;
afterAll(() => stores.close());
const slack = settingsSchema.parse({}).slack;
const MANY = { clientId: '1.2', clientSecret: 'c', signingSecret: 's', stateSecret: 't', tokenKey: randomBytes(32).toString('base64') };
const discord = { token: null, apiUrl: null, shards: 'auto' as const, shardIds: [] };

test('the list of platforms names what the folder holds beside the console', () => {
  const folders = readdirSync(new URL('../../../src/adapters/chat', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'console')
    .map(({ name }) => name);
  expect(PLATFORMS.map(({ name }) => name as string).sort()).toEqual(folders.sort());
});

test.each([
  ['none', {}, {}, []],
  ['Slack over HTTP', { botToken: 'xoxb-1', signingSecret: 's' }, {}, ['slack']],
  ['Slack for many', MANY, {}, ['slack']],
  ['Slack', { botToken: 'xoxb-1', appToken: 'xapp-1' }, {}, ['slack']],
  ['Discord', {}, { token: 'a.b.c' }, ['discord']],
  ['both', { botToken: 'xoxb-1', appToken: 'xapp-1' }, { token: 'a.b.c' }, ['slack', 'discord']],
])('tokens for %s', async (_name, forSlack, forDiscord, names) => {
  const opened = await platformsFrom({ slack: { ...slack, ...forSlack }, discord: { ...discord, ...forDiscord } }, { log, installations });
  expect(opened.map(({ name }) => name)).toEqual(names);
});

test.each([
  [{ botToken: 'xoxb-1' }, 'SLACK_APP_TOKEN is missing; or SLACK_SIGNING_SECRET'],
  [{ appToken: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
  [{ signingSecret: 's' }, 'SLACK_BOT_TOKEN'],
  [{ clientId: '1.2' }, 'SLACK_CLIENT_SECRET, SLACK_SIGNING_SECRET, SLACK_STATE_SECRET, STANDPOINT_TOKEN_KEY are missing'],
  [{ ...MANY, tokenKey: 'short' }, 'STANDPOINT_TOKEN_KEY is no key'],
  [{ ...MANY, botToken: 'xoxb-1' }, 'both for one workspace and for many'],
])('half of Slack’s settings: %j', async (half, words) => {
  await expect(platformsFrom({ slack: { ...slack, ...half }, discord }, { log, installations })).rejects.toMatchObject({
    code: 'settings_invalid',
    message: expect.stringContaining(words),
  });
});
