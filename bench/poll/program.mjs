// Plain JavaScript, on the built program: what runs TypeScript from source would be measured with it.
import { pollDue } from '../../dist/app/ingest/poll-due.js';
import { DAY } from '../../dist/domain/instant.js';
import { openHouse, readSettings } from '../../dist/wiring.js';

/**
 * Polls `feeds` feeds of a server, first and then when nothing has changed, and prints {first, unchanged, memoryMb, entries}: feeds a second by the server's clock (bySpan) and by ours, to the last entry stored (byRound), and milliseconds of processor a feed (cpuMs).
 * As a service polls that has run for a while: before, the `warmUp` feeds that the server has beyond these are polled, so that its code is compiled and its threads are up.
 */
const [server = '', feeds = '0', database = '', warmUp = '0'] = process.argv.slice(2);
const count = Number(feeds);
const WARM_ROUNDS = 20;
/** Polls that find nothing changed; the middle one counts. All within the week after which validators are left out. */
const UNCHANGED_ROUNDS = 5;
/** The one host of the bench stands for many: as many connections to it as the peers have threads. */
const CONNECTIONS = 8;

let shift = 0;
const clock = { now: () => new Date(Date.now() + shift).toISOString() };
const settings = readSettings();

const house = await openHouse(
  {
    ...settings,
    database: { url: `sqlite:${database}` },
    web: { ...settings.web, allowPrivateAddresses: true, loopbackConnections: CONNECTIONS },
    logLevel: 'error',
  },
  clock,
);

const addFeeds = (from, to) =>
  house.addFeeds(
    Array.from({ length: to - from }, (_, i) => ({
      url: `${server}/feed/${from + i}.xml`,
      outlet: `Feed ${from + i}`,
      topics: house.packs.map((pack) => pack.id),
    })),
  );

/** `expected`: the count of the server's that every feed must be in. */
async function poll(expected) {
  await (await fetch(`${server}/stats?reset=1`)).text();
  const report = { polled: 0, notModified: 0, failedFeeds: [], newEntries: 0 };
  const started = performance.now();
  const before = process.cpuUsage();
  await pollDue(house.polling, report);
  const elapsedMs = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  const stats = JSON.parse(await (await fetch(`${server}/stats`)).text());
  if (stats[expected] !== report.polled || report.failedFeeds.length > 0) {
    throw new Error(`Not every feed was counted as ${expected}: ${JSON.stringify({ stats, report })}`);
  }
  return {
    bySpan: (report.polled / stats.span_ms) * 1000,
    byRound: (report.polled / elapsedMs) * 1000,
    cpuMs: (user + system) / 1000 / report.polled,
    entries: report.newEntries,
  };
}

await addFeeds(count, count + Number(warmUp));
for (let round = 0; round < WARM_ROUNDS; round++) {
  await poll('req');
  shift += 1.2 * DAY;
}
shift = 0;
await addFeeds(0, count);
const first = await poll('ok');
const unchanged = [];
for (let round = 0; round < UNCHANGED_ROUNDS; round++) {
  shift += 1.2 * DAY;
  unchanged.push(await poll('nm'));
}
unchanged.sort((a, b) => a.bySpan - b.bySpan);
await house.close();
process.stdout.write(
  JSON.stringify({
    first,
    unchanged: unchanged[(UNCHANGED_ROUNDS - 1) / 2],
    memoryMb: process.resourceUsage().maxRSS / 1024,
    entries: first.entries,
  }),
);
