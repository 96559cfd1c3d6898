import type { Deed } from '../../domain/audit.js';
import type { Delivery, PostResult } from '../../domain/delivery.js';
import type { Digest } from '../../domain/digest.js';
import { idOf } from '../../domain/ids.js';
import { addMilliseconds, DAY, type Instant, MINUTE } from '../../domain/instant.js';
import type { ChatPlatform } from '../../domain/ports/chat.js';
import type { Stores } from '../../domain/ports/stores.js';
import type { Clock, Log } from '../../domain/ports/system.js';
import type { ChannelRef } from '../../domain/subscription.js';
import { tell } from '../notices.js';

export interface SettleDeps {
  readonly stores: Stores;
  readonly clock: Clock;
  readonly log: Log;
  readonly whenUnknown: 'resend' | 'hold';
}

/** A digest that could not be sent for so long is no news any more. */
const GIVE_UP_AFTER = DAY;
const SECOND = 1_000;
/** A platform that refuses us altogether is asked again after this long, for the day that the operator has mended the token. */
const REFUSED_PAUSE = 60 * MINUTE;

type Doubtful = Delivery & { readonly unsureSince: Instant };

/** Stores what came of an attempt to post. */
export async function settle(
  delivery: Delivery,
  digest: Digest,
  platform: ChatPlatform,
  result: PostResult,
  deps: SettleDeps,
): Promise<void> {
  const { deliveries } = deps.stores;
  const now = deps.clock.now();
  switch (result.kind) {
    case 'sent':
      await deliveries.sent(delivery.id, result.messageId, now);
      return;
    case 'retry':
      await settleRetry(delivery, digest, platform, result, deps);
      break;
    case 'channel_lost':
      await deliveries.fail(delivery, result.reason);
      await endFor(delivery, result.reason, deps);
      break;
    case 'platform_lost':
      await deliveries.retry(delivery, result.reason, addMilliseconds(now, REFUSED_PAUSE), delivery.unsureSince);
      break;
    case 'rejected':
      await deliveries.fail(delivery, result.reason);
      break;
    default:
      return result satisfies never;
  }
  deps.log.warn({ ...contextOf(delivery), result: result.kind }, result.reason);
}

/** The channel takes nothing more: what brings messages there is paused or ended, and whoever asked for it is told, once. */
async function endFor({ channel, subscriptionId }: Delivery, reason: string, deps: SettleDeps): Promise<void> {
  const { stores, clock } = deps;
  const deed = ownDeed(channel, clock.now());
  await stores.alerts.remove(subscriptionId, deed);
  // It may have been ended while its digest was on the way.
  const subscription = await stores.subscriptions.get(subscriptionId);
  if (!subscription || subscription.paused) return;
  await stores.subscriptions.setPaused(subscriptionId, true, reason, deed);
  const said = `A digest that you subscribed could not be posted and is paused. ${reason} Type /subscriptions in its channel to resume it.`;
  const message = {
    summary: said,
    blocks: [{ kind: 'text', spans: [{ text: said }, { text: ' ' }, { text: '', channel: channel.channel }] } as const],
  };
  const id = idOf('notice', subscriptionId, clock.now());
  await tell([subscription.createdBy], { id, topic: subscription.selection.topic, near: channel, message }, deps);
}

async function settleRetry(
  delivery: Delivery,
  digest: Digest,
  platform: ChatPlatform,
  result: Extract<PostResult, { kind: 'retry' }>,
  deps: SettleDeps,
): Promise<void> {
  const { deliveries, subscriptions } = deps.stores;
  const now = deps.clock.now();
  if (addMilliseconds(digest.builtAt, GIVE_UP_AFTER) < now) {
    await deliveries.fail(delivery, `Given up after a day: ${result.reason}`);
    return;
  }
  // Alerts and notices are nobody's subscription.
  if (digest.kind === 'digest' && !(await subscriptions.get(delivery.subscriptionId))) {
    await deliveries.fail(delivery, `The subscription was removed before the digest was sent. ${result.reason}`);
    return;
  }
  const unsureSince = delivery.unsureSince ?? (result.maybePosted ? delivery.claimedAt : null);
  if (unsureSince !== null) {
    await settleUnsure({ ...delivery, unsureSince }, platform, result.reason, deps, result.retryAfterMs);
    return;
  }
  const wait = result.retryAfterMs ?? backOff(delivery.attempt, MINUTE, 60 * MINUTE);
  await deliveries.retry(delivery, result.reason, addMilliseconds(now, wait), null);
}

/**
 * A message that may or may not have been posted. While the platform remembers its nonce it is asked again, and soon; after that its channel is
 * searched by the next attempt, where it can be, else the setting decides. Each way is one write, so a crash in the middle leaves it to be settled.
 */
export async function settleUnsure(
  delivery: Doubtful,
  platform: ChatPlatform,
  reason: string,
  deps: SettleDeps,
  retryAfterMs: number | null = null,
): Promise<void> {
  const soon = soonAfter(delivery, deps, retryAfterMs);
  if (platform.find || soon < forgottenAt(delivery.unsureSince, platform)) {
    await deps.stores.deliveries.retry(delivery, reason, soon, delivery.unsureSince);
  } else await settleForgotten(delivery, reason, deps, retryAfterMs);
}

/** Nobody can tell any more whether the message was posted: `whenUnknown` decides whether it is sent once more or held. */
export async function settleForgotten(
  delivery: Doubtful,
  reason: string,
  deps: SettleDeps,
  retryAfterMs: number | null = null,
): Promise<void> {
  const { deliveries } = deps.stores;
  const context = contextOf(delivery);
  if (deps.whenUnknown === 'hold') {
    await deliveries.hold(delivery, `It may have been posted, and is held. ${reason}`);
    deps.log.error(
      context,
      'A digest may or may not have been posted; it is held. `standpoint jobs` shows it, `standpoint jobs retry` sends it again.',
    );
    return;
  }
  await deliveries.retry(delivery, `It may have been posted before. ${reason}`, soonAfter(delivery, deps, retryAfterMs), null);
  deps.log.warn(context, 'A digest may or may not have been posted; it is sent again.');
}

const soonAfter = ({ attempt }: Delivery, { clock }: SettleDeps, retryAfterMs: number | null): Instant =>
  addMilliseconds(clock.now(), retryAfterMs ?? backOff(attempt, SECOND, 20 * SECOND));

/** When the platform no longer knows the message of an attempt made at `since`. */
export const forgottenAt = (since: Instant, { limits }: ChatPlatform): Instant => addMilliseconds(since, limits?.nonceMs ?? 0);

/** Doubles from try to try, by half at random: what failed together must not come back together. */
const backOff = (attempt: number, first: number, most: number): number =>
  Math.min(first * 2 ** (attempt - 1), most) * (0.5 + Math.random() / 2);

const contextOf = ({ id, channel, attempt }: Delivery): object => ({ delivery: id, channel, attempt });

/** Standpoint itself acts for the workspace. */
const ownDeed = ({ platform, workspace }: ChannelRef, at: Instant): Deed => ({ actor: { platform, workspace, user: null }, at });
