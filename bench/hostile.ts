/**
 * What hostile feeds cost: each is polled beside three sound ones by a program of its own, which says how long it took from the request to
 * the stored outcome, the peak of its memory over that of a program that polls the sound ones alone, and what the feed's health says.
 *
 *   npm run bench:hostile [-- SCRIPT]      SCRIPT (with what lies beside it) writes more feeds into ./in, and is run in a folder of its own
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { OWN_FEEDS } from './hostile/feeds.js';
import { measureHostile } from './hostile/measure.js';
import { type HostileFeed, serveHostile } from './hostile/server.js';

const LIMIT_MS = 5_000;
const LIMIT_MB = 200;

async function writtenBy(script: string, folder: string): Promise<HostileFeed[]> {
  await cp(dirname(script), folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules')).catch(() => undefined);
  const { status } = spawnSync(process.execPath, [basename(script)], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${script} ended with ${status}.`);
  const names = (await readdir(join(folder, 'in'))).sort();
  return names.map((name) => ({
    name,
    answer: async (response) => {
      const body = await readFile(join(folder, 'in', name));
      response.writeHead(200, { 'content-type': 'text/xml', ...(name.endsWith('.gz') ? { 'content-encoding': 'gzip' } : {}) }).end(body);
    },
  }));
}

const [script] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'standpoint-hostile-'));
try {
  const feeds = [...OWN_FEEDS, ...(script === undefined ? [] : await writtenBy(script, folder))];
  const server = await serveHostile(feeds);
  const base = await measureHostile(server.url, 'sound-0');
  let missed = 0;
  process.stdout.write(`a program with sound feeds alone: ${base.memoryMb.toFixed(0)} MB\n\n`);
  for (const { name } of feeds) {
    const { ms, memoryMb, entries, health, soundFeeds } = await measureHostile(server.url, name);
    const good = ms <= LIMIT_MS && memoryMb - base.memoryMb <= LIMIT_MB && soundFeeds === 3;
    if (!good) missed++;
    const cells = [
      name.padEnd(28),
      `${ms.toFixed(0)} ms`.padStart(9),
      `+${Math.max(0, memoryMb - base.memoryMb).toFixed(0)} MB`.padStart(8),
    ];
    process.stdout.write(`${good ? ' ' : '!'} ${cells.join('')}  ${`${entries} entries`.padEnd(13)}${health}\n`);
  }
  process.stdout.write(`\n${feeds.length} feeds, ${missed} over the limits of ${LIMIT_MS} ms and ${LIMIT_MB} MB\n`);
  process.exitCode = missed === 0 ? 0 : 1;
  await server.close();
} finally {
  await rm(folder, { recursive: true, force: true });
}
