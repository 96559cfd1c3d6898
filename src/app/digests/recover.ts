import { addMilliseconds } from '../../domain/instant.js';
import type { ChatPlatform } from '../../domain/ports/chat.js';
import { type SettleDeps, settleUnsure } from './settle.js';

export interface RecoverDeps extends SettleDeps {
  readonly platforms: readonly ChatPlatform[];
  /** After so long an attempt that was not settled belongs to a process that died. Longer than any attempt takes. */
  readonly leaseMs: number;
}

const BATCH = 200;

/**
 * Takes up what a process left behind that died between claiming a delivery and settling it: it may or may not have been posted. Held
 * deliveries are taken up as well once the operator wants such digests sent again. Killed in the middle, the next call goes on. Returns
 * how many there were.
 */
export async function recoverUnsettled(deps: RecoverDeps): Promise<number> {
  const { stores, platforms, clock, leaseMs, whenUnknown } = deps;
  const byName = new Map(platforms.map((platform) => [platform.name as string, platform]));
  let recovered = 0;
  for (;;) {
    const before = addMilliseconds(clock.now(), -leaseMs);
    const left = await stores.deliveries.unsettled([...byName.keys()], before, whenUnknown === 'resend', BATCH);
    for (const delivery of left) {
      const platform = byName.get(delivery.channel.platform);
      const unsureSince = delivery.unsureSince ?? delivery.claimedAt ?? before;
      // Its lease is over: there is nothing more to wait for, and the platform's memory of the nonce is short.
      if (platform) await settleUnsure({ ...delivery, unsureSince }, platform, 'The program ended before it heard the answer.', deps, 0);
    }
    recovered += left.length;
    if (left.length < BATCH) return recovered;
  }
}
