/**
 * The process that is killed: polls what is due of the first FEEDS feeds of a server, once for every line it is given: so many days from now.
 *   program.mjs CODE SERVER FEEDS DATABASE_URL        CODE: src (run by tsx) or dist
 * Prints "ready" before a round's first poll, then, each time a poll is stored, how many are, and "done" after the last.
 */
import { createInterface } from 'node:readline';

const [code = 'dist', server = '', feeds = '', database = ''] = process.argv.slice(2);
const { pollDue } = await import(`../../${code}/app/ingest/poll-due.js`);
const { DAY } = await import(`../../${code}/domain/instant.js`);
const { openHouse, readSettings } = await import(`../../${code}/wiring.js`);

let days = 0;
const clock = { now: () => new Date(Date.now() + days * DAY).toISOString() };
const settings = readSettings();
const house = await openHouse(
  {
    ...settings,
    database: { url: database },
    web: { ...settings.web, allowPrivateAddresses: true, loopbackConnections: 8 },
    logLevel: 'error',
  },
  clock,
);
const topics = house.packs.map((pack) => pack.id);
for await (const line of createInterface(process.stdin)) {
  days = Number(line);
  // Due at the time that the first round is at.
  await house.addFeeds(Array.from({ length: Number(feeds) }, (_, i) => ({ url: `${server}/feed/${i}.xml`, outlet: `Feed ${i}`, topics })));
  process.stdout.write('ready\n');
  const counts = { polled: 0, notModified: 0, failedFeeds: [], newEntries: 0 };
  await pollDue(house.polling, counts, (_stage, done) => process.stdout.write(`${done}\n`));
  if (counts.failedFeeds.length > 0) throw new Error(`Not every feed could be read: ${JSON.stringify(counts.failedFeeds.slice(0, 3))}`);
  process.stdout.write('done\n');
}
await house.close();
