import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PLATFORMS, platformsFrom } from '../../../src/adapters/chat/platforms.js';
import type { Log } from '../../../src/domain/ports/system.js';

const SILENT: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const slack = { botToken: null, appToken: null, apiUrl: null, whoMaySubscribe: 'everyone' as const };
const discord = { token: null, apiUrl: null, shards: 'auto' as const, shardIds: [] };

test('the list of platforms names what the folder holds beside the console', () => {
  const folders = readdirSync(new URL('../../../src/adapters/chat', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'console')
    .map(({ name }) => name);
  expect(PLATFORMS.map(({ name }) => name as string).sort()).toEqual(folders.sort());
});

test.each([
  ['none', {}, {}, []],
  ['Slack', { botToken: 'xoxb-1', appToken: 'xapp-1' }, {}, ['slack']],
  ['Discord', {}, { token: 'a.b.c' }, ['discord']],
  ['both', { botToken: 'xoxb-1', appToken: 'xapp-1' }, { token: 'a.b.c' }, ['slack', 'discord']],
])('tokens for %s', async (_name, forSlack, forDiscord, names) => {
  const opened = await platformsFrom({ slack: { ...slack, ...forSlack }, discord: { ...discord, ...forDiscord } }, SILENT);
  expect(opened.map(({ name }) => name)).toEqual(names);
});

test.each([
  [{ botToken: 'xoxb-1' }, 'SLACK_APP_TOKEN'],
  [{ appToken: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
])('half of Slack’s tokens: the other is named', async (half, missing) => {
  await expect(platformsFrom({ slack: { ...slack, ...half }, discord }, SILENT)).rejects.toMatchObject({
    code: 'settings_invalid',
    message: expect.stringContaining(missing),
  });
});
