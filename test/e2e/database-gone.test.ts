import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiscordStandIn } from '../support/discord-stand-in.js';
import { gateTo, type NetworkGate } from '../support/network-gate.js';
import { freshPostgres, type PostgresDatabase } from '../support/postgres.js';
import { runService, type Step, writeTopic } from '../support/run-service.js';

let directory: string;
let database: PostgresDatabase;
let gate: NetworkGate;
let feed: Server;
let onPoll: () => Promise<void>;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'standpoint-gone-'));
  database = await freshPostgres();
  gate = await gateTo(database.url);
  feed = createServer((_, response) => {
    void onPoll().then(() => response.end('<rss version="2.0"><channel><title>The Gazette</title></channel></rss>'));
  });
  await new Promise<void>((resolve) => feed.listen(0, '127.0.0.1', resolve));
  await writeTopic(join(directory, 'topic.yaml'), `http://127.0.0.1:${(feed.address() as AddressInfo).port}/rss`);
});
afterEach(async () => {
  await gate.cut();
  await database.drop();
  await new Promise((resolve) => feed.close(resolve));
  await rm(directory, { recursive: true, force: true });
});

test('a worker whose database goes away in its first round waits for it, goes on, and stops cleanly', { timeout: 300_000 }, async () => {
  onPoll = async () => {
    onPoll = async () => {};
    await gate.cut();
  };
  const steps: Step[] = [
    [/Waiting for it/, () => void gate.open()],
    [/Running as a worker/, (child) => child.kill('SIGTERM')],
  ];
  const { code, stderr } = await runService(['--role', 'worker'], steps, {
    STANDPOINT_DATABASE_URL: gate.url,
    STANDPOINT_TOPICS: join(directory, 'topic.yaml'),
    STANDPOINT_ALLOW_PRIVATE_ADDRESSES: '1',
  });
  expect(stderr).toContain('What is left of the first round is done when it is there again.');
  expect(code).toBe(0);
});

test('a bot whose database goes away while it connects waits for it, connects again, and stops cleanly', { timeout: 300_000 }, async () => {
  const discord = await DiscordStandIn.start();
  discord.beforeReply = async () => {
    if (discord.identifies === 0) return;
    discord.beforeReply = async () => {};
    await gate.cut();
  };
  const steps: Step[] = [
    [/Waiting for it/, () => void gate.open()],
    [/Running on discord/, (child) => child.kill('SIGTERM')],
  ];
  const { code, stderr } = await runService(['--role', 'bot'], steps, {
    STANDPOINT_DATABASE_URL: gate.url,
    DISCORD_TOKEN: 'OTAx.test.token',
    DISCORD_API_URL: discord.apiUrl,
  });
  await discord.close();
  expect(discord.identifies).toBe(2);
  expect(stderr).toContain('Running on discord');
  expect(code).toBe(0);
});
