import type { Delivery } from '../../domain/delivery.js';
import { type RecoverDeps, recoverUnsettled } from './recover.js';
import { forgottenAt, settle, settleUnsure } from './settle.js';

export type DeliverDeps = RecoverDeps;

const BATCH = 50;

/**
 * Posts everything that is due, each row claimed before its network call, so that two processes never post the same.
 * Returns how many were sent.
 */
export async function deliverDue(deps: DeliverDeps): Promise<number> {
  await recoverUnsettled(deps);
  let sent = 0;
  for (;;) {
    const claimed = await deps.stores.deliveries.claim(
      deps.platforms.map(({ name }) => name),
      deps.clock.now(),
      BATCH,
    );
    if (claimed.length === 0) return sent;
    for (const delivery of claimed) if (await attempt(delivery, deps)) sent++;
  }
}

async function attempt(delivery: Delivery, deps: DeliverDeps): Promise<boolean> {
  const { stores, clock, platforms } = deps;
  const platform = platforms.find(({ name }) => name === delivery.channel.platform);
  const digest = await stores.digests.get(delivery.digestId);
  if (!platform || !digest) {
    await stores.deliveries.fail(delivery, 'Its digest or its platform is gone.');
    return false;
  }
  const { unsureSince } = delivery;
  // It waited longer than the platform remembers the nonce of an earlier try: posting now could post twice.
  if (unsureSince !== null && forgottenAt(unsureSince, platform) <= clock.now()) {
    await settleUnsure({ ...delivery, unsureSince }, platform, 'It waited too long for another try.', deps);
    return false;
  }
  const result = await platform.post(delivery.channel, digest.message, delivery.nonce);
  await settle(delivery, digest, platform, result, deps);
  return result.kind === 'sent';
}
