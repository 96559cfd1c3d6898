import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiscordStandIn } from '../support/discord-stand-in.js';
import { runService, writeTopic } from '../support/run-service.js';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'standpoint-service-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const runUntil = (ready: RegExp, act: (child: ChildProcess) => void, env: Record<string, string> = {}) =>
  runService([], [[ready, act]], {
    STANDPOINT_DATABASE_URL: `sqlite:${join(directory, 'service.sqlite')}`,
    STANDPOINT_TOPICS: join(directory, 'topic.yaml'),
    ...env,
  });

const followNowhere = (): Promise<void> => writeTopic(join(directory, 'topic.yaml'), 'http://feed.invalid/rss');

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops the service cleanly, an unreachable feed does not',
  { timeout: 120_000 },
  async (signal) => {
    await followNowhere();
    const { code, stderr } = await runUntil(/Running\./, (child) => child.kill(signal));
    expect(stderr).toContain('1 feed polled, 1 failed');
    expect(stderr).toContain('Stopping');
    expect(code).toBe(0);
  },
);

test('a token that Discord takes back ends the service with a word and exit code 1, where Discord is all there is', {
  timeout: 240_000,
}, async () => {
  await followNowhere();
  const discord = await DiscordStandIn.start();
  const env = { DISCORD_TOKEN: 'OTAx.test.token', DISCORD_API_URL: discord.apiUrl };
  const { code, stderr } = await runUntil(/Running on discord/, () => discord.drop(4004), env);
  await discord.close();
  expect(stderr).toContain('DISCORD_TOKEN');
  expect(stderr).toContain('Set a new token and start again');
  expect(code).toBe(1);
});
