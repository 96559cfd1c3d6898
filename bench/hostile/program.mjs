// Plain JavaScript, on the built program: what runs TypeScript from source would be measured with it.
import { pollDue } from '../../dist/app/ingest/poll-due.js';
import { healthOf } from '../../dist/domain/feed-health.js';
import { DAY } from '../../dist/domain/instant.js';
import { openHouse, readSettings } from '../../dist/wiring.js';

/** Polls a feed of a server beside three sound ones, and prints what it took (see measure.ts). */
const [server = '', name = ''] = process.argv.slice(2);
const SOUND = ['sound-1', 'sound-2', 'sound-3'];

let shift = 0;
const clock = { now: () => new Date(Date.now() + shift).toISOString() };
const settings = readSettings();
const web = { ...settings.web, allowPrivateAddresses: true, loopbackConnections: 8 };
const house = await openHouse({ ...settings, database: { url: 'sqlite::memory:' }, web, logLevel: 'silent' }, clock);
const add = (...names) => house.addFeeds(names.map((each) => ({ url: `${server}/${each}`, outlet: each, topics: [house.packs[0].id] })));
const poll = (polling) => pollDue(polling, { polled: 0, notModified: 0, failedFeeds: [], newEntries: 0 });

// The thread that parses is up, as it is in a program that runs.
await add(...SOUND);
await poll(house.polling);
shift = 2 * DAY;
await add(name);

const { id } = (await house.stores.feeds.all()).find((feed) => feed.outlet === name);
const began = performance.now();
let ms = 0;
const feeds = {
  ...house.polling.feeds,
  async recordPoll(record) {
    const added = await house.polling.feeds.recordPoll(record);
    if (record.feedId === id) ms = performance.now() - began;
    return added;
  },
};
await poll({ ...house.polling, feeds });
const all = await house.stores.feeds.all();
const feed = all.find((each) => each.id === id);
// Polled again in this round, not only before it.
const soundFeeds = all.filter(
  (each) => SOUND.includes(each.outlet) && each.state === 'active' && Date.parse(each.lastPollAt) > Date.now() + DAY,
);
await house.close();
process.stdout.write(
  JSON.stringify({
    ms,
    memoryMb: process.resourceUsage().maxRSS / 1024,
    entries: feed.entriesSeen,
    health: feed.lastError ?? healthOf(feed).words,
    soundFeeds: soundFeeds.length,
  }),
);
