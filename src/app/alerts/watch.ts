import { alarmsIn } from '../../digest/alerts.js';
import type { Digest } from '../../domain/digest.js';
import { addMilliseconds, DAY } from '../../domain/instant.js';
import type { PlannedDelivery } from '../../domain/ports/stores.js';
import { USUAL_FORM } from '../../domain/subscription.js';
import { type BuildDeps, inputFor } from '../digests/build.js';

export interface WatchDeps extends BuildDeps {
  /** Ids of the topics that are followed. */
  readonly topics: readonly string[];
  /** IANA zone of the dates. */
  readonly zone: string;
}

/** How far back an article may have been published that was read only now. */
const LOOKED_AT = 2 * DAY;

/**
 * Tells the channels that asked for it of every change not told before. A change is stored when it is first seen, with its deliveries, in one
 * transaction: it is told once, to those who wanted to hear of it then. Returns how many messages were planned.
 */
export async function watchChanges(deps: WatchDeps): Promise<number> {
  let planned = 0;
  for (const topic of deps.topics) planned += await watchTopic(topic, deps);
  return planned;
}

async function watchTopic(topic: string, deps: WatchDeps): Promise<number> {
  const { stores, clock, log } = deps;
  const alerts = await stores.alerts.ofTopic(topic);
  if (alerts.length === 0) return 0;
  let planned = 0;
  for (const { alarm, digest } of await unseen(topic, deps)) {
    const now = clock.now();
    const deliveries = alerts
      .filter((alert) => alert.country === null || alert.country === alarm.country)
      .map((alert): PlannedDelivery => ({ subscriptionId: alert.id, channel: alert.channel, dueAt: now, nextDueAt: now, silent: false }));
    planned += await stores.digests.save(digest, onceAChannel(deliveries));
    log.info({ alert: alarm.id, country: alarm.country, deliveries: deliveries.length }, 'A change to be told at once.');
  }
  return planned;
}

/** Takes what changed until now as known, so that a new subscriber hears of what comes, not of what was. */
export async function noteChanges(topic: string, deps: Omit<WatchDeps, 'topics'>): Promise<void> {
  for (const { digest } of await unseen(topic, deps)) await deps.stores.digests.save(digest, []);
}

async function unseen(topic: string, deps: Omit<WatchDeps, 'topics'>) {
  const now = deps.clock.now();
  const window = { since: addMilliseconds(now, -LOOKED_AT), until: now };
  const selection = { topic, subtopic: null, country: null };
  const alarms = alarmsIn(await inputFor({ selection, window, zone: deps.zone, form: USUAL_FORM, late: false }, deps));
  const found = [];
  for (const alarm of alarms) {
    if (await deps.stores.digests.get(alarm.id)) continue;
    const digest: Digest = {
      id: alarm.id,
      kind: 'alert',
      selection: { ...selection, country: alarm.country },
      window,
      builtAt: now,
      empty: false,
      message: alarm.message,
    };
    found.push({ alarm, digest });
  }
  return found;
}

/** A channel that follows all and one country hears once. */
const onceAChannel = (deliveries: readonly PlannedDelivery[]): PlannedDelivery[] => [
  ...new Map(deliveries.map((each) => [JSON.stringify(each.channel), each])).values(),
];
