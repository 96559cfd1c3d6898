import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAY } from '../../src/domain/instant.js';
import { openHouse, readSettings } from '../../src/wiring.js';
import { heldBy } from './held.js';
import { FIRST_MORNING, type World } from './world.js';

/** Ids of the facts that a program finds in the same news when nobody kills it. */
export async function factsUndisturbed(world: World): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-undisturbed-'));
  const url = `sqlite:${join(folder, 'undisturbed.sqlite')}`;
  const last = world.day;
  // The feeds are polled from their first day on, as they were: a first poll takes in nothing older than a few days.
  world.day = 1;
  const settings = readSettings();
  const house = await openHouse(
    { ...settings, database: { url }, web: { ...settings.web, allowPrivateAddresses: true }, logLevel: 'error' },
    { now: () => new Date(FIRST_MORNING + (world.day - 1) * DAY).toISOString() },
  );
  try {
    await house.addFeeds(world.feeds.map((feed) => ({ ...feed, topics: house.packs.map(({ id }) => id) })));
    for (world.day = 1; world.day <= last; world.day++) await house.ingest();
    world.day = last;
  } finally {
    await house.close();
  }
  const { facts, waiting, givenUp } = await heldBy(url);
  // What is compared with must be whole.
  if (waiting + givenUp.length > 0) {
    throw new Error(`The program that nobody killed left ${waiting} articles unread and gave up: ${givenUp.join('; ') || 'none'}.`);
  }
  await rm(folder, { recursive: true, force: true });
  return facts;
}
