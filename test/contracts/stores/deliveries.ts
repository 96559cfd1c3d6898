import { expect, it } from 'vitest';
import { openStores } from '../../../src/adapters/store/open.js';
import type { Delivery } from '../../../src/domain/delivery.js';
import { channel, digest, hours, NOW, planned } from './builders.js';
import type { Rig } from './rig.js';

const names = (deliveries: readonly Delivery[]): string[] => deliveries.map((delivery) => delivery.channel.channel);

/** What every DeliveryStore does. */
export function deliveryStoreContract(rig: () => Rig): void {
  const one = async (): Promise<Delivery> => {
    const { digests, deliveries } = rig().stores;
    await digests.save(digest('d1'), [planned('C1')]);
    const [claimed] = await deliveries.claim(['slack'], NOW, 1);
    return claimed!;
  };
  const state = async (): Promise<Delivery> => (await rig().stores.deliveries.ofDigest('d1'))[0]!;

  it('claims what is due on the platforms asked for, longest due first, and each once', async () => {
    const { digests, deliveries } = rig().stores;
    await digests.save(digest('d1'), [
      planned('now'),
      planned('late', { dueAt: hours(-2) }),
      planned('latest', { dueAt: hours(-3) }),
      planned('future', { dueAt: hours(1) }),
      planned('discord', { channel: channel('discord', 'discord') }),
    ]);
    const first = await deliveries.claim(['slack', 'console'], NOW, 2);
    expect(names(first)).toEqual(['latest', 'late']);
    expect(first[0]).toMatchObject({ state: 'sending', attempt: 1, error: null });
    expect(names(await deliveries.claim(['slack'], NOW, 10))).toEqual(['now']);
    expect(await deliveries.claim(['slack'], NOW, 10)).toEqual([]);
    expect(await deliveries.claim([], NOW, 10)).toEqual([]);
    expect(names(await deliveries.claim(['discord', 'slack'], hours(1), 10))).toEqual(['discord', 'future']);
  });

  it('keeps what was posted of a delivery of several messages, over attempts, and takes no word of an attempt that is over', async () => {
    const { deliveries } = rig().stores;
    const first = await one();
    await deliveries.retry(first, 'No answer.', NOW, NOW);
    expect(await deliveries.partSent(first, 'm1')).toBe(false);
    const [second] = await deliveries.claim(['slack'], NOW, 1);
    expect(await deliveries.partSent(first, 'm1')).toBe(false);
    expect(await deliveries.partSent(second!, 'm1')).toBe(true);
    expect(await state()).toMatchObject({ state: 'sending', messageId: 'm1', unsureSince: null });
    await deliveries.retry(second!, 'HTTP 429', NOW, null);
    expect(await deliveries.claim(['slack'], NOW, 1)).toMatchObject([{ messageId: 'm1', attempt: 3 }]);
    await deliveries.sent(first.id, 'm1 m2', NOW);
    expect(await state()).toMatchObject({ state: 'sent', messageId: 'm1 m2' });
  });

  it('gives no delivery to two of many claimers at once, in one process or several connections', async () => {
    const { stores, url } = rig();
    await stores.digests.save(
      digest('d1'),
      Array.from({ length: 400 }, (_, i) => planned(`C${i}`)),
    );
    const others = await Promise.all([openStores(url), openStores(url)]);
    try {
      const claimers = [stores, ...others].flatMap((own) => Array.from({ length: 4 }, () => own.deliveries));
      const claimed = await Promise.all(
        claimers.map(async (deliveries) => {
          const mine: Delivery[] = [];
          for (;;) {
            const rows = await deliveries.claim(['slack'], NOW, 7);
            if (rows.length === 0) return mine;
            expect(rows.length).toBeLessThanOrEqual(7);
            mine.push(...rows);
          }
        }),
      );
      const all = claimed.flat();
      expect(all.length).toBe(400);
      expect(new Set(all.map(({ id }) => id)).size).toBe(400);
      expect(all.every(({ attempt }) => attempt === 1)).toBe(true);
    } finally {
      for (const other of others) await other.close();
    }
  });

  it('records what was sent, once and for good', async () => {
    const { deliveries } = rig().stores;
    const claimed = await one();
    const { id } = claimed;
    await deliveries.sent(id, '1700.42', hours(1));
    await deliveries.sent(id, 'second', hours(2));
    await deliveries.retry(claimed, 'late reply', hours(2), null);
    await deliveries.fail(claimed, 'late reply');
    expect(await state()).toMatchObject({ state: 'sent', messageId: '1700.42', error: null });
    expect(await deliveries.claim(['slack'], hours(9), 10)).toEqual([]);
  });

  it('sends again under the same nonce with the next attempt', async () => {
    const { deliveries } = rig().stores;
    const first = await one();
    await deliveries.retry(first, 'Slack is busy.', hours(1), null);
    expect(await state()).toMatchObject({ state: 'due', attempt: 1, dueAt: hours(1), error: 'Slack is busy.' });
    expect(await deliveries.claim(['slack'], NOW, 10)).toEqual([]);
    const [second] = await deliveries.claim(['slack'], hours(1), 10);
    expect(second).toMatchObject({ id: first.id, nonce: first.nonce, attempt: 2, state: 'sending', error: null });
  });

  it('fails with its reason and is not claimed again', async () => {
    const { deliveries } = rig().stores;
    await deliveries.fail(await one(), 'The channel is archived.');
    expect(await state()).toMatchObject({ state: 'failed', error: 'The channel is archived.' });
    expect(await deliveries.claim(['slack'], hours(9), 10)).toEqual([]);
  });

  it('gives what may have been posted before the rest, however long that is due', async () => {
    const { digests, deliveries } = rig().stores;
    await digests.save(digest('d1'), [planned('unsure', { dueAt: hours(-9) }), planned('early', { dueAt: hours(-2) }), planned('late')]);
    const [unsure] = await deliveries.claim(['slack'], hours(-9), 1);
    await deliveries.retry(unsure!, 'No answer.', NOW, hours(-9));
    const claimed = await deliveries.claim(['slack'], NOW, 10);
    expect(names(claimed)).toEqual(['unsure', 'early', 'late']);
    expect(claimed.map(({ unsureSince }) => unsureSince)).toEqual([hours(-9), null, null]);
  });

  it('shows what a dead process left in sending until somebody settles it', async () => {
    const { digests, deliveries } = rig().stores;
    await digests.save(digest('d1'), [planned('C1'), planned('C2'), planned('C3'), planned('C4')]);
    await deliveries.claim(['slack'], NOW, 3);
    await deliveries.claim(['slack'], hours(2), 1);
    const left = (held = false) => deliveries.unsettled(['slack', 'discord'], hours(1), held, 10);
    expect(await deliveries.unsettled(['slack'], NOW, true, 10)).toEqual([]);
    expect(await deliveries.unsettled(['discord'], hours(9), true, 10)).toEqual([]);
    expect(await deliveries.unsettled([], hours(9), true, 10)).toEqual([]);
    const unsettled = await left();
    expect(unsettled.length).toBe(3);
    expect(unsettled.every(({ state, attempt, claimedAt }) => state === 'sending' && attempt === 1 && claimedAt === NOW)).toBe(true);
    // Looked at and not settled, it is there for the next who looks.
    expect(await left()).toEqual(unsettled);
    await deliveries.sent(unsettled[0]!.id, 'found', hours(1));
    await deliveries.retry(unsettled[1]!, 'not found', hours(1), null);
    await deliveries.hold(unsettled[2]!, 'It may have been posted.');
    expect(await left()).toEqual([]);
    expect(await left(true)).toMatchObject([{ id: unsettled[2]!.id, state: 'unknown', error: 'It may have been posted.' }]);
    const states = new Map((await deliveries.ofDigest('d1')).map((delivery) => [delivery.id, delivery.state]));
    expect(unsettled.map(({ id }) => states.get(id))).toEqual(['sent', 'due', 'unknown']);
    await deliveries.retry(unsettled[2]!, 'asked for', hours(1), null);
    expect(names(await deliveries.claim(['slack'], hours(1), 10)).length).toBe(2);
  });

  it('believes a process that was taken for dead and did send', async () => {
    const { deliveries } = rig().stores;
    const claimed = await one();
    await deliveries.retry(claimed, 'unknown after a crash', hours(1), null);
    await deliveries.sent(claimed.id, '1700.42', hours(1));
    expect(await deliveries.claim(['slack'], hours(9), 10)).toEqual([]);
    expect(await state()).toMatchObject({ state: 'sent', messageId: '1700.42' });
  });

  it('does not let a process that was taken for dead undo what another does now', async () => {
    const { deliveries } = rig().stores;
    const dead = await one();
    await deliveries.retry(dead, 'taken over', NOW, null);
    await deliveries.claim(['slack'], hours(1), 1);
    await deliveries.retry(dead, 'back again', hours(2), null);
    await deliveries.fail(dead, 'back again');
    await deliveries.hold(dead, 'back again');
    expect(await state()).toMatchObject({ state: 'sending', attempt: 2 });
  });

  it('says so when there is no such delivery', async () => {
    const { deliveries } = rig().stores;
    const x = { id: 'x', attempt: 1 };
    const changes = [
      () => deliveries.sent('x', 'm', NOW),
      () => deliveries.retry(x, 'r', NOW, null),
      () => deliveries.fail(x, 'r'),
      () => deliveries.hold(x, 'r'),
    ];
    for (const change of changes) {
      await expect(change()).rejects.toMatchObject({ code: 'not_found' });
    }
  });
}
