import type { Deed } from '../../domain/audit.js';
import type { Delivery, PostResult } from '../../domain/delivery.js';
import { addMilliseconds, type Instant, MINUTE } from '../../domain/instant.js';
import type { ChatPlatform } from '../../domain/ports/chat.js';
import type { Stores } from '../../domain/ports/stores.js';
import type { Clock, Log } from '../../domain/ports/system.js';
import type { ChannelRef } from '../../domain/subscription.js';

export interface DeliverDeps {
  readonly stores: Stores;
  readonly platforms: readonly ChatPlatform[];
  readonly clock: Clock;
  readonly log: Log;
  readonly whenUnknown: 'resend' | 'hold';
}

const BATCH = 50;
/** Attempts after which a delivery is given up. */
const MAX_ATTEMPTS = 8;

/**
 * Posts everything that is due, each row claimed before its network call, so that two processes never post the same.
 * Returns how many were sent.
 */
export async function deliverDue(deps: DeliverDeps): Promise<number> {
  const byName = new Map(deps.platforms.map((platform) => [platform.name as string, platform]));
  let sent = 0;
  for (;;) {
    const claimed = await deps.stores.deliveries.claim([...byName.keys()], deps.clock.now(), BATCH);
    if (claimed.length === 0) return sent;
    for (const delivery of claimed) {
      const platform = byName.get(delivery.channel.platform);
      const digest = await deps.stores.digests.get(delivery.digestId);
      if (!platform || !digest) {
        await deps.stores.deliveries.fail(delivery.id, 'Its digest or its platform is gone.');
        continue;
      }
      const result = await platform.post(delivery.channel, digest.message, delivery.nonce);
      if (result.kind === 'sent') sent++;
      await settle(delivery, result, deps);
    }
  }
}

async function settle(delivery: Delivery, result: PostResult, deps: DeliverDeps): Promise<void> {
  const { deliveries, subscriptions } = deps.stores;
  const now = deps.clock.now();
  switch (result.kind) {
    case 'sent':
      await deliveries.sent(delivery.id, result.messageId, now);
      return;
    case 'retry':
      if (delivery.attempt >= MAX_ATTEMPTS) await deliveries.fail(delivery.id, result.reason);
      else await deliveries.retry(delivery.id, result.reason, addMilliseconds(now, result.retryAfterMs ?? backOff(delivery.attempt)));
      break;
    case 'channel_lost':
      await deliveries.fail(delivery.id, result.reason);
      // It may have been ended while its digest was on the way.
      if (await subscriptions.get(delivery.subscriptionId))
        await subscriptions.setPaused(delivery.subscriptionId, true, result.reason, ownDeed(delivery.channel, now));
      break;
    case 'platform_lost':
      // Kept due for the day the operator has mended the token.
      await deliveries.retry(delivery.id, result.reason, addMilliseconds(now, 60 * MINUTE));
      break;
    case 'rejected':
      await deliveries.fail(delivery.id, result.reason);
      break;
    default:
      return result satisfies never;
  }
  deps.log.warn({ delivery: delivery.id, channel: delivery.channel, attempt: delivery.attempt, result: result.kind }, result.reason);
}

/** Standpoint itself acts for the workspace. */
const ownDeed = ({ platform, workspace }: ChannelRef, at: Instant): Deed => ({ actor: { platform, workspace, user: null }, at });

const backOff = (attempt: number): number => Math.min(MINUTE * 2 ** (attempt - 1), 60 * MINUTE);

/**
 * Deliveries that a process left in `sending` when it died may or may not have been posted: sent again under the same nonce, or held for
 * the operator, as `whenUnknown` says. Called at start. Returns how many there were.
 */
export async function recoverUnknown(deps: DeliverDeps, claimedBefore = deps.clock.now()): Promise<number> {
  const unknown = await deps.stores.deliveries.findUnknown(claimedBefore);
  for (const delivery of unknown) {
    const again = deps.whenUnknown === 'resend';
    if (again) await deps.stores.deliveries.retry(delivery.id, 'Sent again after a crash.', deps.clock.now());
    deps.log.warn(
      { delivery: delivery.id, channel: delivery.channel, again },
      again
        ? 'A digest may have been posted before a crash; it is sent again.'
        : 'A digest may have been posted before a crash; it is held. Set STANDPOINT_DELIVERY_WHEN_UNKNOWN=resend to send such digests again.',
    );
  }
  return unknown.length;
}
