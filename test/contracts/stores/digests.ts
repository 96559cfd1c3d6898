import { expect, it } from 'vitest';
import { channel, digest, hours, NOW, planned, subscription, TOPIC } from './builders.js';
import type { Rig } from './rig.js';

/** What every DigestStore does. */
export function digestStoreContract(rig: () => Rig): void {
  it('gives a digest back as it was saved', async () => {
    const { digests } = rig().stores;
    const whole = digest('d1', undefined, { selection: { topic: 't', subtopic: 'children', country: 'NO' }, empty: true });
    expect(await digests.save(whole, [])).toBe(0);
    expect(await digests.get('d1')).toEqual(whole);
    expect(await digests.get('d2')).toBeNull();
  });

  it('makes one due delivery a channel and moves the subscriptions on', async () => {
    const { digests, deliveries, subscriptions } = rig().stores;
    await subscriptions.add(subscription('s-C1'));
    await subscriptions.add(subscription('s-C2', { channel: channel('C2') }));
    expect(await digests.save(digest('d1'), [planned('C2', { dueAt: hours(1) }), planned('C1')])).toBe(2);
    expect(await deliveries.ofDigest('d1')).toEqual([
      {
        id: expect.any(String),
        digestId: 'd1',
        subscriptionId: 's-C1',
        channel: channel('C1'),
        state: 'due',
        attempt: 0,
        nonce: expect.stringMatching(/^[a-z0-9]{10,25}$/),
        dueAt: NOW,
        claimedAt: null,
        unsureSince: null,
        messageId: null,
        error: null,
      },
      expect.objectContaining({ subscriptionId: 's-C2', dueAt: hours(1) }),
    ]);
    expect(await subscriptions.get('s-C1')).toMatchObject({ lastUntil: NOW, nextDueAt: hours(24) });
    expect(await subscriptions.due(NOW)).toEqual([]);
  });

  it('only moves a silent subscription on', async () => {
    const { digests, deliveries, subscriptions } = rig().stores;
    await subscriptions.add(subscription('s-C1'));
    expect(await digests.save(digest('d1'), [planned('C1', { silent: true })])).toBe(0);
    expect(await deliveries.ofDigest('d1')).toEqual([]);
    expect(await subscriptions.get('s-C1')).toMatchObject({ lastUntil: NOW, nextDueAt: hours(24) });
  });

  it('adds nothing when saved again, keeps the first, and adds the channels that came later', async () => {
    const { digests, deliveries } = rig().stores;
    await digests.save(digest('d1'), [planned('C1')]);
    const before = await deliveries.ofDigest('d1');
    expect(await digests.save(digest('d1', undefined, { builtAt: hours(1) }), [planned('C1')])).toBe(0);
    expect(await digests.get('d1')).toEqual(digest('d1'));
    expect(await deliveries.ofDigest('d1')).toEqual(before);
    expect(await digests.save(digest('d1'), [planned('C1'), planned('C2')])).toBe(1);
  });

  it('never moves a subscription back', async () => {
    const { digests, subscriptions } = rig().stores;
    await subscriptions.add(subscription('s-C1'));
    const tomorrow = digest('d2', { since: NOW, until: hours(24) });
    await digests.save(digest('d1'), [planned('C1')]);
    await digests.save(tomorrow, [planned('C1', { nextDueAt: hours(48) })]);
    await digests.save(digest('d1'), [planned('C1')]);
    expect(await subscriptions.get('s-C1')).toMatchObject({ lastUntil: hours(24), nextDueAt: hours(48) });
  });

  it('makes one delivery a channel when two builders save at once', async () => {
    const { digests, deliveries } = rig().stores;
    const channels = Array.from({ length: 300 }, (_, i) => planned(`C${i}`));
    const added = await Promise.all([
      digests.save(digest('d1'), channels),
      digests.save(digest('d1'), [...channels].reverse()),
      digests.save(digest('d1'), channels),
    ]);
    expect(added.reduce((sum, one) => sum + one)).toBe(300);
    expect((await deliveries.ofDigest('d1')).length).toBe(300);
  });

  it('has its nonces and ids from digest and channel', async () => {
    const { digests, deliveries } = rig().stores;
    await digests.save(digest('d1'), [planned('C1'), planned('C1', { channel: channel('C1', 'discord') }), planned('C2')]);
    await digests.save(digest('d2'), [planned('C1')]);
    const all = [...(await deliveries.ofDigest('d1')), ...(await deliveries.ofDigest('d2'))];
    expect(new Set(all.map(({ id }) => id)).size).toBe(4);
    expect(new Set(all.map(({ nonce }) => nonce)).size).toBe(4);
  });

  it('gives the latest digest of the whole topic', async () => {
    const { digests } = rig().stores;
    expect(await digests.latest(TOPIC)).toBeNull();
    await digests.save(digest('old', { since: hours(-48), until: hours(-24) }, { builtAt: hours(5) }), []);
    await digests.save(digest('new'), []);
    await digests.save(
      digest('country', { since: NOW, until: hours(1) }, { selection: { topic: TOPIC, subtopic: null, country: 'NO' } }),
      [],
    );
    await digests.save(digest('sub', { since: NOW, until: hours(1) }, { selection: { topic: TOPIC, subtopic: 'x', country: null } }), []);
    await digests.save(
      digest('topic', { since: NOW, until: hours(1) }, { selection: { topic: 'other', subtopic: null, country: null } }),
      [],
    );
    expect((await digests.latest(TOPIC))?.id).toBe('new');
  });
}
