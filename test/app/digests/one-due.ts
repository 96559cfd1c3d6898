import { openStores } from '../../../src/adapters/store/open.js';
import type { DeliverDeps } from '../../../src/app/digests/deliver.js';
import type { ChatPlatform } from '../../../src/domain/ports/chat.js';
import type { Stores } from '../../../src/domain/ports/stores.js';
import { channel, digest, planned, subscription } from '../../contracts/stores/builders.js';
import type { TestClock } from '../../support/house.js';
import { SILENT } from '../../support/silent.js';

export const LEASE = 60_000;
/** No answer came: the message may stand in the channel all the same. */
export const LOST = { kind: 'retry', reason: 'No answer.', retryAfterMs: null, maybePosted: true } as const;

/** Stores with one digest that is due in one channel. */
export async function storesWithOneDue(): Promise<Stores> {
  const stores = await openStores('sqlite::memory:');
  await stores.subscriptions.add(subscription('s-one', { channel: channel('one') }));
  await stores.digests.save(digest('d1'), [planned('one')]);
  return stores;
}

export const onlyDelivery = async (stores: Stores) => (await stores.deliveries.ofDigest('d1'))[0]!;

export const delivering = (
  stores: Stores,
  clock: TestClock,
  chat: ChatPlatform,
  whenUnknown: 'resend' | 'hold' = 'resend',
): DeliverDeps => ({ stores, platforms: [chat], clock, log: SILENT, whenUnknown, leaseMs: LEASE, holder: 'test' });
