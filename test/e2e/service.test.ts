import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DiscordStandIn } from '../support/discord-stand-in.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'standpoint-service-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** Starts `standpoint run`, does what is to be done once it says what `ready` waits for, and waits for its end. */
function runUntil(
  ready: RegExp,
  act: (child: ChildProcess) => void,
  env: Record<string, string> = {},
): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, [`${ROOT}dist/main.js`, 'run'], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      STANDPOINT_DATABASE_URL: `sqlite:${join(directory, 'service.sqlite')}`,
      STANDPOINT_TOPICS: join(directory, 'topic.yaml'),
      STANDPOINT_LOG_LEVEL: 'error',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  let sent = false;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    if (sent || !ready.test(stderr)) return;
    sent = true;
    act(child);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr })));
}

async function followNowhere(): Promise<void> {
  const pack = await readFile(join(ROOT, 'config/topics/is-foreign-fighters.yaml'), 'utf8');
  const feeds = "feeds:\n  - { url: 'http://feed.invalid/rss', outlet: Nowhere }\n";
  await writeFile(join(directory, 'topic.yaml'), pack.replace(/^feeds:[\s\S]*$/m, feeds));
}

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
