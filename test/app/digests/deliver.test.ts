import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStores } from '../../../src/adapters/store/open.js';
import { deliverDue, recoverUnknown } from '../../../src/app/digests/deliver.js';
import type { PostResult } from '../../../src/domain/delivery.js';
import type { ChatPlatform } from '../../../src/domain/ports/chat.js';
import type { Stores } from '../../../src/domain/ports/stores.js';
import type { Log } from '../../../src/domain/ports/system.js';
import { channel, digest, planned, subscription } from '../../contracts/stores/builders.js';
import { SAMPLE_END, TestClock } from '../../support/house.js';

const SILENT: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

let stores: Stores;
let clock: TestClock;
beforeEach(async () => {
  stores = await openStores('sqlite::memory:');
  clock = new TestClock(SAMPLE_END);
  await stores.subscriptions.add(subscription('s-one', { channel: channel('one') }));
  await stores.digests.save(digest('d1'), [planned('one')]);
});
afterEach(() => stores.close());

/** A platform that answers as it is told and remembers what it was asked to post. */
function platform(...answers: PostResult[]) {
  const nonces: string[] = [];
  const chat: ChatPlatform = {
    name: 'slack',
    start: async () => {},
    edit: async (_channel, messageId) => ({ kind: 'sent', messageId }),
    stop: async () => {},
    post: async (_channel, _message, nonce) => {
      nonces.push(nonce);
      return answers.shift() ?? { kind: 'sent', messageId: 'm1' };
    },
  };
  return { chat, nonces };
}
const deps = (chat: ChatPlatform, whenUnknown: 'resend' | 'hold' = 'resend') => ({
  stores,
  platforms: [chat],
  clock,
  log: SILENT,
  whenUnknown,
});
const only = async () => (await stores.deliveries.ofDigest('d1'))[0]!;

describe('what becomes of one attempt to post', () => {
  test('sent: once, with the platform’s id', async () => {
    const { chat, nonces } = platform();
    expect(await deliverDue(deps(chat))).toBe(1);
    expect(await deliverDue(deps(chat))).toBe(0);
    expect(nonces).toHaveLength(1);
    expect(await only()).toMatchObject({ state: 'sent', messageId: 'm1', attempt: 1 });
  });

  test('retry: not before the platform’s time, under the same nonce', async () => {
    const { chat, nonces } = platform({ kind: 'retry', reason: 'rate limited', retryAfterMs: 90_000 });
    expect(await deliverDue(deps(chat))).toBe(0);
    clock.forward(60_000);
    expect(await deliverDue(deps(chat))).toBe(0);
    clock.forward(60_000);
    expect(await deliverDue(deps(chat))).toBe(1);
    expect(nonces[0]).toBe(nonces[1]);
    expect(await only()).toMatchObject({ state: 'sent', attempt: 2 });
  });

  test('retried too often: failed, with the last reason', async () => {
    const { chat, nonces } = platform(
      ...Array.from({ length: 20 }, () => ({ kind: 'retry' as const, reason: 'HTTP 503', retryAfterMs: 1000 })),
    );
    for (let round = 0; round < 20; round++) {
      await deliverDue(deps(chat));
      clock.forward(10_000);
    }
    expect(nonces).toHaveLength(8);
    expect(await only()).toMatchObject({ state: 'failed', error: 'HTTP 503' });
  });

  test('channel lost: the subscription is paused, and says why', async () => {
    const { chat } = platform({ kind: 'channel_lost', reason: 'The channel is archived.' });
    await deliverDue(deps(chat));
    expect(await only()).toMatchObject({ state: 'failed' });
    expect(await stores.subscriptions.get('s-one')).toMatchObject({ paused: true, pauseReason: 'The channel is archived.' });
  });

  test('platform lost: kept due, and not tried in a loop', async () => {
    const { chat, nonces } = platform({ kind: 'platform_lost', reason: 'The token was revoked.' });
    await deliverDue(deps(chat));
    await deliverDue(deps(chat));
    expect(nonces).toHaveLength(1);
    expect(await only()).toMatchObject({ state: 'due' });
    expect(await stores.subscriptions.get('s-one')).toMatchObject({ paused: false });
  });
});

describe('after a crash in the middle of posting', () => {
  test('resend: posted again under the same nonce', async () => {
    const [claimed] = await stores.deliveries.claim(['slack'], clock.now(), 10);
    clock.forward(1000);
    const { chat, nonces } = platform();
    expect(await recoverUnknown(deps(chat))).toBe(1);
    expect(await deliverDue(deps(chat))).toBe(1);
    expect(nonces).toEqual([claimed?.nonce]);
  });

  test('hold: left for the operator', async () => {
    await stores.deliveries.claim(['slack'], clock.now(), 10);
    clock.forward(1000);
    const { chat, nonces } = platform();
    expect(await recoverUnknown(deps(chat, 'hold'))).toBe(1);
    expect(await deliverDue(deps(chat))).toBe(0);
    expect(nonces).toEqual([]);
    expect(await only()).toMatchObject({ state: 'unknown' });
  });
});
