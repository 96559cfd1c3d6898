import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { programArguments } from '../../support/program-arguments.js';

const PROGRAM = fileURLToPath(new URL('./programs/churn.ts', import.meta.url));

/** The most heap, in MB, of a program that churns through objects, in a process of its own. */
async function mostHeap(how: 'as usual' | 'sparingly'): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [...programArguments(PROGRAM), how]);
  return Number(stdout.split(' ')[1]);
}

it('a heap that grows sparingly holds less garbage', async () => {
  const [usual, sparing] = [await mostHeap('as usual'), await mostHeap('sparingly')];
  expect(sparing).toBeGreaterThan(0);
  expect(sparing).toBeLessThan(0.75 * usual);
}, 120_000);
