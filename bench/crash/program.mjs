/**
 * What `standpoint run` does, on a clock that its parent moves and with platforms at the address of a stand-in:
 * `program.mjs DATABASE STAND-IN ROLE OFFSET FEEDS LEASE_SECONDS`. Says `ready` when everything is open. Plain JavaScript, on the built
 * program: a life that ends soon must not be spent on turning TypeScript into it.
 */
import { openHouse, readSettings } from '../../dist/wiring.js';
import { postingPlatforms } from '../fanout/platforms.mjs';

const [url, address, role, startOffset, feeds, leaseSeconds] = process.argv.slice(2);
let offset = Number(startOffset);
process.on('message', (moved) => {
  offset = moved;
});
const settings = readSettings();
const house = await openHouse(
  {
    ...settings,
    database: { url },
    web: { ...settings.web, allowPrivateAddresses: true },
    jobs: { leaseSeconds: Number(leaseSeconds) },
    logLevel: 'error',
  },
  { now: () => new Date(Date.now() + offset).toISOString() },
);
await house.addFeeds(JSON.parse(feeds).map((feed) => ({ ...feed, topics: house.packs.map(({ id }) => id) })));
process.stdout.write('ready\n');
if (role !== 'worker') await house.serve(postingPlatforms(address), 'bot');
if (role !== 'bot') {
  await house.ingest();
  await house.serve([], 'worker');
}
