import { openStores } from '../../src/adapters/store/open.js';
import { DAY } from '../../src/domain/instant.js';
import { type ChannelRef, USUAL_FORM, WEEKDAYS } from '../../src/domain/subscription.js';
import { FIRST_MORNING } from './world.js';

const EACH = 12;
const SLACK_WORKSPACES = 3;
/** Whole topic, and two countries: three digests a day. */
const COUNTRIES = [null, 'FR', 'DE'];

/** Channels of both platforms, by names that differ in every workspace. */
export const CHANNELS: readonly ChannelRef[] = Array.from({ length: EACH }, (_, i): ChannelRef[] => [
  { platform: 'discord', workspace: `G${i % 4}`, channel: `${10_000_000 + i}` },
  { platform: 'slack', workspace: `T${i % SLACK_WORKSPACES}`, channel: `T${i % SLACK_WORKSPACES}-C${i}` },
]).flat();

/** Subscribes every channel to one digest a day at seven, from the first morning on. */
export async function subscribeChannels(databaseUrl: string, topic: string): Promise<void> {
  const stores = await openStores(databaseUrl);
  try {
    for (const [i, channel] of CHANNELS.entries()) {
      await stores.subscriptions.add({
        id: `subscription-${i}`,
        channel,
        selection: { topic, subtopic: null, country: COUNTRIES[Math.floor(i / 2) % COUNTRIES.length] ?? null },
        schedule: { hour: 7, minute: 0, zone: 'UTC', days: [...WEEKDAYS] },
        quiet: false,
        form: USUAL_FORM,
        paused: false,
        pauseReason: null,
        createdBy: 'bench',
        createdAt: new Date(FIRST_MORNING - DAY).toISOString(),
        lastUntil: new Date(FIRST_MORNING - DAY).toISOString(),
        nextDueAt: new Date(FIRST_MORNING).toISOString(),
      });
    }
  } finally {
    await stores.close();
  }
}
