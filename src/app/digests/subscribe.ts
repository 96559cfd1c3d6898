import type { Deed } from '../../domain/audit.js';
import { idOf } from '../../domain/ids.js';
import { addMilliseconds, DAY, type Instant } from '../../domain/instant.js';
import type { SubscriptionStore } from '../../domain/ports/stores.js';
import { nextDue } from '../../domain/schedule.js';
import type { ChannelRef, Schedule, Selection, Subscription } from '../../domain/subscription.js';

export interface SubscribeRequest {
  readonly channel: ChannelRef;
  readonly selection: Selection;
  readonly schedule: Schedule;
  readonly quiet: boolean;
  readonly by: string;
}

/** One subscription a channel and selection: subscribing again changes its hour and days. The first window is the day before it is due. */
export async function subscribe(request: SubscribeRequest, store: SubscriptionStore, now: Instant): Promise<Subscription> {
  const { channel, selection, schedule, quiet, by } = request;
  const nextDueAt = nextDue(schedule, now);
  const subscription: Subscription = {
    id: idOf('subscription', channel.platform, channel.workspace, channel.channel, JSON.stringify(selection)),
    channel,
    selection,
    schedule,
    quiet,
    paused: false,
    pauseReason: null,
    createdBy: by,
    createdAt: now,
    lastUntil: addMilliseconds(nextDueAt, -DAY),
    nextDueAt,
  };
  await store.add(subscription, { actor: { platform: channel.platform, workspace: channel.workspace, user: by }, at: now });
  return subscription;
}

/** Running again from its next hour on: what came while it was paused is not sent after the fact. */
export async function resume(subscription: Subscription, store: SubscriptionStore, deed: Deed): Promise<void> {
  const nextDueAt = nextDue(subscription.schedule, deed.at);
  await store.add({ ...subscription, paused: false, pauseReason: null, lastUntil: addMilliseconds(nextDueAt, -DAY), nextDueAt }, deed);
}
