/**
 * What more workers on one PostgreSQL bring: all stored texts are analysed again by 1, 2 and 4 processes that claim them from each other.
 *
 *   npm run bench:workers -- [DAYS]        a dozen texts a day; 50 days by default
 *
 * Prints texts a second and the ratio to one worker. More workers than cores show what claiming costs, not what they could do elsewhere.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../src/adapters/store/open.js';
import { parseDatabaseUrl } from '../src/adapters/store/url.js';
import { DAY } from '../src/domain/instant.js';
import { openHouse, readSettings } from '../src/wiring.js';
import { startPostgresServer } from '../test/support/postgres-server.js';
import { FIRST_MORNING, openWorld } from './crash/world.js';

const PROGRAM = fileURLToPath(new URL('./workers/program.mjs', import.meta.url));
const WORKERS = [1, 2, 4];
/** Sorts before and is unlike every version that the program makes. */
const OLD = '0-of-another-day';

const days = Number(process.argv[2] ?? 50);

async function fill(url: string): Promise<void> {
  const world = await openWorld(() => {});
  const settings = readSettings();
  const now = (): string => new Date(FIRST_MORNING + (world.day - 1) * DAY).toISOString();
  const house = await openHouse(
    { ...settings, database: { url }, web: { ...settings.web, allowPrivateAddresses: true }, logLevel: 'error' },
    { now },
  );
  try {
    await house.addFeeds(world.feeds.map((feed) => ({ ...feed, topics: house.packs.map(({ id }) => id) })));
    for (world.day = 1; world.day <= days; world.day++) {
      await house.ingest();
      process.stderr.write(`\rday ${world.day} of ${days} is read `);
    }
  } finally {
    await house.close();
    await world.close();
  }
}

async function outdate(url: string): Promise<void> {
  const { db } = await openDatabase(parseDatabaseUrl(url));
  await db.updateTable('analyses').set({ version: OLD }).where('version', 'is not', null).execute();
  await db.destroy();
}

/** Seconds from the word to the end of the last one, and what each did. */
async function race(url: string, workers: number): Promise<{ readonly seconds: number; readonly analysed: readonly number[] }> {
  const runners = Array.from({ length: workers }, () => {
    const child = spawn(process.execPath, [PROGRAM, url], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
    return { child, lines: createInterface(child.stdout!)[Symbol.asyncIterator]() };
  });
  await Promise.all(runners.map(({ lines }) => lines.next()));
  const began = performance.now();
  const analysed = await Promise.all(
    runners.map(async ({ child, lines }) => {
      child.send('go');
      const { value, done } = await lines.next();
      if (done) throw new Error('A worker ended without a word.');
      const { analysed, failed } = JSON.parse(value) as { analysed: number; failed: number };
      if (failed > 0) throw new Error(`${failed} analyses failed.`);
      return analysed;
    }),
  );
  const seconds = (performance.now() - began) / 1_000;
  await Promise.all(runners.map(({ child }) => (child.exitCode === null ? once(child, 'exit') : null)));
  return { seconds, analysed };
}

const server = await startPostgresServer();
try {
  await fill(server.url);
  process.stderr.write('\n');
  let alone = 0;
  for (const workers of WORKERS) {
    await outdate(server.url);
    const { seconds, analysed } = await race(server.url, workers);
    const total = analysed.reduce((sum, each) => sum + each, 0);
    const pace = total / seconds;
    if (workers === 1) alone = pace;
    process.stdout.write(
      `${workers} worker${workers > 1 ? 's' : ''} on ${cpus().length} cores: ${total} texts (${analysed.join(' + ')}), ${pace.toFixed(1)} a second, ${(pace / alone).toFixed(2)} x one worker\n`,
    );
  }
} finally {
  await server.stop();
}
