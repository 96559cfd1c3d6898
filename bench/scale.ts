/**
 * What one piece of each kind of work costs, for docs/scale.md: processor time (of all threads; others on the machine do not count) and bytes
 * in SQLite, the real program on news of loopback.
 *
 *   npm run bench:scale -- [DAYS]
 */
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { DAY } from '../src/domain/instant.js';
import { openHouse, readSettings } from '../src/wiring.js';
import { FIRST_MORNING, openWorld } from './crash/world.js';

const days = Number(process.argv[2] ?? 20);
/** Until then code is compiled and caches are filled. */
const WARM = Math.ceil(days / 2);

const folder = await mkdtemp(join(tmpdir(), 'standpoint-scale-'));
const file = join(folder, 'scale.sqlite');
const world = await openWorld(() => {});
const settings = readSettings();
const house = await openHouse(
  {
    ...settings,
    database: { url: `sqlite:${file}` },
    web: { ...settings.web, allowPrivateAddresses: true },
    logLevel: 'error',
  },
  { now: () => new Date(FIRST_MORNING + (world.day - 1) * DAY).toISOString() },
);
/** Of the database itself: its log of writes holds pages several times over until they are moved. */
const bytes = async (): Promise<number> => {
  const database = new Database(file);
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  return (await stat(file)).size;
};
const cpuMs = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
};
const spent = { poll: 0, read: 0, analyse: 0 };
const done = { poll: 0, read: 0, analyse: 0 };
let bytesBefore = 0;
try {
  await house.addFeeds(world.feeds.map((feed) => ({ ...feed, topics: house.packs.map(({ id }) => id) })));
  for (world.day = 1; world.day <= days; world.day++) {
    if (world.day === WARM + 1) bytesBefore = await bytes();
    let last = cpuMs();
    const report = await house.ingest((stage) => {
      const now = cpuMs();
      if (world.day > WARM) spent[stage] += now - last;
      last = now;
    });
    if (world.day <= WARM) continue;
    done.poll += report.polled;
    done.read += report.read;
    done.analyse += report.analysed;
  }
  const grown = (await bytes()) - bytesBefore;
  const each = (stage: keyof typeof done): string => `${(spent[stage] / done[stage]).toFixed(1)} ms (${done[stage]} of them)`;
  process.stdout.write(
    `${JSON.stringify({ pollWithNews: each('poll'), read: each('read'), analyse: each('analyse'), kbAnArticle: (grown / done.analyse / 1024).toFixed(1), counts: await house.stores.facts.counts() }, null, 2)}\n`,
  );
} finally {
  await house.close();
  await world.close();
  await rm(folder, { recursive: true, force: true });
}
