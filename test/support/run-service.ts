import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What is done once the program has said something. */
export type Step = readonly [said: RegExp, act: (child: ChildProcess) => void];

/** Starts the built `standpoint run`, takes the steps one after the other, and waits for its end. */
export function runService(
  args: readonly string[],
  steps: readonly Step[],
  env: Record<string, string>,
): Promise<{ code: number | null; stderr: string }> {
  const child = spawn(process.execPath, [`${ROOT}dist/main.js`, 'run', ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', STANDPOINT_LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let stderr = '';
  const left = [...steps];
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    while (left[0]?.[0].test(stderr)) left.shift()?.[1](child);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr })));
}

/** The default topic at `path`, with one feed. */
export async function writeTopic(path: string, feed: string): Promise<void> {
  const pack = await readFile(join(ROOT, 'config/topics/is-foreign-fighters.yaml'), 'utf8');
  await writeFile(path, pack.replace(/^feeds:[\s\S]*$/m, `feeds:\n  - { url: '${feed}', outlet: The Gazette }\n`));
}
