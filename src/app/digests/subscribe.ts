import type { Deed } from '../../domain/audit.js';
import { idOf } from '../../domain/ids.js';
import { addMilliseconds, DAY, type Instant } from '../../domain/instant.js';
import type { SubscriptionStore } from '../../domain/ports/stores.js';
import { nextDue } from '../../domain/schedule.js';
import type { ChannelRef, DigestForm, Schedule, Selection, Subscription } from '../../domain/subscription.js';

export interface SubscribeRequest {
  readonly channel: ChannelRef;
  readonly selection: Selection;
  readonly schedule: Schedule;
  readonly form: DigestForm;
  readonly quiet: boolean;
  readonly by: string;
}

export interface Subscribed {
  readonly made: Subscription;
  /** What it was before, where the channel had it. */
  readonly before: Subscription | null;
}

/**
 * One subscription a channel, selection and rhythm: subscribing again changes its hour, days and form. The first window is the day before it
 * is due, the week before for a weekly one; a changed one goes on where its last digest ended, so that nothing is left out or told twice.
 */
export async function subscribe(request: SubscribeRequest, store: SubscriptionStore, now: Instant): Promise<Subscribed> {
  const { channel, selection, schedule, form, quiet, by } = request;
  const nextDueAt = nextDue(schedule, now);
  const { platform, workspace } = channel;
  const id = idOf('subscription', platform, workspace, channel.channel, JSON.stringify(selection), ...(form.weekly ? ['weekly'] : []));
  const before = await store.get(id);
  const made: Subscription = {
    id,
    channel,
    selection,
    schedule,
    form,
    quiet,
    paused: false,
    pauseReason: null,
    createdBy: by,
    createdAt: now,
    lastUntil: before && !before.paused ? before.lastUntil : addMilliseconds(nextDueAt, -periodOf(form)),
    nextDueAt,
  };
  await store.add(made, { actor: { platform, workspace, user: by }, at: now });
  return { made, before };
}

/** How long a digest of this form looks back, in milliseconds. */
export const periodOf = ({ weekly }: Pick<DigestForm, 'weekly'>): number => (weekly ? 7 * DAY : DAY);

/** Running again from its next hour on: what came while it was paused is not sent after the fact. */
export async function resume(subscription: Subscription, store: SubscriptionStore, deed: Deed): Promise<void> {
  const nextDueAt = nextDue(subscription.schedule, deed.at);
  await store.add(
    { ...subscription, paused: false, pauseReason: null, lastUntil: addMilliseconds(nextDueAt, -periodOf(subscription.form)), nextDueAt },
    deed,
  );
}
