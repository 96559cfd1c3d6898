import { expect, test } from 'vitest';
import { loadSettings } from '../../src/config/load.js';

test.each([
  [
    { DISCORD_SHARDS: '4', DISCORD_SHARD_IDS: '2,3' },
    { shards: 4, shardIds: [2, 3] },
  ],
  [{}, { shards: 'auto', shardIds: [] }],
])('settings: %j', (env, expected) => {
  expect(loadSettings(env).discord).toMatchObject(expected);
});
test.each([
  { DISCORD_SHARDS: 'many' },
  { DISCORD_SHARDS: '0' },
  { DISCORD_SHARD_IDS: '0' },
  { DISCORD_SHARDS: '2', DISCORD_SHARD_IDS: '2' },
])('refused with a reason: %j', (env) => {
  expect(() => loadSettings(env)).toThrow(/DISCORD_SHARD/);
});
