import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'standpoint-service-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** Starts `standpoint run` and sends the signal once it says what `ready` waits for. */
function runUntil(ready: RegExp, signal: NodeJS.Signals): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, [`${ROOT}dist/main.js`, 'run'], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      STANDPOINT_DATABASE_URL: `sqlite:${join(directory, 'service.sqlite')}`,
      STANDPOINT_TOPICS: join(directory, 'topic.yaml'),
      STANDPOINT_LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  let sent = false;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    if (sent || !ready.test(stderr)) return;
    sent = true;
    child.kill(signal);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr })));
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s stops the service cleanly, an unreachable feed does not',
  { timeout: 120_000 },
  async (signal) => {
    const pack = await readFile(join(ROOT, 'config/topics/is-foreign-fighters.yaml'), 'utf8');
    const feeds = "feeds:\n  - { url: 'http://feed.invalid/rss', outlet: Nowhere }\n";
    await writeFile(join(directory, 'topic.yaml'), pack.replace(/^feeds:[\s\S]*$/m, feeds));
    const { code, stderr } = await runUntil(/Running\./, signal);
    expect(stderr).toContain('1 feed polled, 1 failed');
    expect(stderr).toContain('Stopping');
    expect(code).toBe(0);
  },
);
