// Plain JavaScript, on the built program: what runs TypeScript from source would be measured with it.
import { pollDue } from '../../dist/app/ingest/cycle.js';
import { DAY } from '../../dist/domain/instant.js';
import { openHouse, readSettings } from '../../dist/wiring.js';

/** Polls `feeds` feeds of a server twice and prints {first, unchanged, memoryMb, entries}: feeds a second by the server's clock (bySpan) and by ours, to the last entry stored (byRound), and milliseconds of processor a feed (cpuMs). */
const [server = '', feeds = '0', database = ''] = process.argv.slice(2);
const WARM_UP = 100;
/** The one host of the bench stands for many: as many connections to it as the peers have threads. */
const CONNECTIONS = 8;

let shift = 0;
const clock = { now: () => new Date(Date.now() + shift).toISOString() };
const settings = readSettings();

async function open(url, count) {
  const house = await openHouse(
    {
      ...settings,
      database: { url },
      web: { ...settings.web, allowPrivateAddresses: true, loopbackConnections: CONNECTIONS },
      logLevel: 'error',
    },
    clock,
  );
  await house.addFeeds(
    Array.from({ length: count }, (_, i) => ({
      url: `${server}/feed/${i}.xml`,
      outlet: `Feed ${i}`,
      topics: house.packs.map((pack) => pack.id),
    })),
  );
  return house;
}

async function poll(house, expected) {
  await (await fetch(`${server}/stats?reset=1`)).text();
  const report = { polled: 0, notModified: 0, failedFeeds: [], newEntries: 0 };
  const started = performance.now();
  const before = process.cpuUsage();
  await pollDue(house.polling, report);
  const elapsedMs = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  const stats = JSON.parse(await (await fetch(`${server}/stats`)).text());
  if ((expected === 'fetched' ? stats.ok : stats.nm) !== report.polled || report.failedFeeds.length > 0) {
    throw new Error(`Not every feed was ${expected}: ${JSON.stringify({ stats, report })}`);
  }
  return {
    bySpan: (report.polled / stats.span_ms) * 1000,
    byRound: (report.polled / elapsedMs) * 1000,
    cpuMs: (user + system) / 1000 / report.polled,
    entries: report.newEntries,
  };
}

const warm = await open('sqlite::memory:', Math.min(WARM_UP, Number(feeds)));
await poll(warm, 'fetched');
shift = 2 * DAY;
await poll(warm, 'unchanged');
shift = 0;
await warm.close();
const house = await open(`sqlite:${database}`, Number(feeds));
const first = await poll(house, 'fetched');
shift = 2 * DAY;
const unchanged = await poll(house, 'unchanged');
await house.close();
process.stdout.write(
  JSON.stringify({
    first,
    unchanged,
    memoryMb: process.resourceUsage().maxRSS / 1024,
    entries: first.entries,
  }),
);
