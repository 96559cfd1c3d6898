/**
 * What `standpoint run` does, on a clock that its parent moves and with platforms at the address of a stand-in:
 * `program.ts DATABASE STAND-IN ROLE OFFSET FEEDS`. Says `ready` when everything is open.
 */
import type { FeedSeed } from '../../src/domain/feed.js';
import { openHouse, readSettings } from '../../src/wiring.js';
import { postingPlatforms } from '../fanout/platforms.js';
import { LEASE_SECONDS } from './lease.js';

const [url = '', address = '', role = 'all', startOffset = '0', feeds = '[]'] = process.argv.slice(2);
let offset = Number(startOffset);
process.on('message', (moved: number) => {
  offset = moved;
});
const settings = readSettings();
const house = await openHouse(
  {
    ...settings,
    database: { url },
    web: { ...settings.web, allowPrivateAddresses: true },
    jobs: { leaseSeconds: LEASE_SECONDS },
    logLevel: 'error',
  },
  { now: () => new Date(Date.now() + offset).toISOString() },
);
const seeds = (JSON.parse(feeds) as { url: string; outlet: string }[]).map(
  (feed): FeedSeed => ({ ...feed, topics: house.packs.map(({ id }) => id) }),
);
await house.addFeeds(seeds);
process.stdout.write('ready\n');
if (role !== 'worker') await house.serve(postingPlatforms(address), 'bot');
if (role !== 'bot') {
  await house.ingest();
  await house.serve([], 'worker');
}
