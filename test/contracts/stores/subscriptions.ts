import { expect, it } from 'vitest';
import { channel, digest, hours, NOW, planned, subscription } from './builders.js';
import type { Rig } from './rig.js';

/** What every SubscriptionStore does. */
export function subscriptionStoreContract(rig: () => Rig): void {
  it('gives a subscription back as it was added', async () => {
    const { subscriptions } = rig().stores;
    const whole = subscription('s1', {
      selection: { topic: 't', subtopic: 'children', country: 'NO' },
      schedule: { hour: 0, minute: 5, zone: 'America/Argentina/Buenos_Aires', days: [] },
      quiet: true,
      paused: true,
      pauseReason: 'The bot was removed from the channel.',
    });
    await subscriptions.add(whole);
    expect(await subscriptions.get('s1')).toEqual(whole);
    expect(await subscriptions.get('s2')).toBeNull();
  });

  it('replaces a subscription that is added again', async () => {
    const { subscriptions } = rig().stores;
    await subscriptions.add(subscription('s1'));
    const changed = subscription('s1', { quiet: true, nextDueAt: hours(5) });
    await subscriptions.add(changed);
    expect(await subscriptions.ofChannel(channel('C1'))).toEqual([changed]);
  });

  it('tells channels apart by platform, workspace and channel', async () => {
    const { subscriptions } = rig().stores;
    await subscriptions.add(subscription('b', { createdAt: hours(-1) }));
    await subscriptions.add(subscription('a', { createdAt: hours(-2) }));
    await subscriptions.add(subscription('other', { channel: channel('C2') }));
    await subscriptions.add(subscription('platform', { channel: channel('C1', 'discord') }));
    await subscriptions.add(subscription('workspace', { channel: { ...channel('C1'), workspace: 'T2' } }));
    expect((await subscriptions.ofChannel(channel('C1'))).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('gives what is active, and what is due, earliest first', async () => {
    const { subscriptions } = rig().stores;
    await subscriptions.add(subscription('late', { nextDueAt: hours(-5) }));
    await subscriptions.add(subscription('now'));
    await subscriptions.add(subscription('future', { nextDueAt: hours(1) }));
    await subscriptions.add(subscription('paused', { paused: true, nextDueAt: hours(-9) }));
    expect((await subscriptions.active()).map(({ id }) => id)).toEqual(['late', 'now', 'future']);
    expect((await subscriptions.paused()).map(({ id }) => id)).toEqual(['paused']);
    expect((await subscriptions.due(NOW)).map(({ id }) => id)).toEqual(['late', 'now']);
  });

  it('pauses with a reason and goes on without one', async () => {
    const { subscriptions } = rig().stores;
    await subscriptions.add(subscription('s1'));
    await subscriptions.setPaused('s1', true, 'The channel is archived.');
    expect(await subscriptions.get('s1')).toMatchObject({ paused: true, pauseReason: 'The channel is archived.' });
    expect(await subscriptions.active()).toEqual([]);
    await subscriptions.setPaused('s1', false, null);
    expect(await subscriptions.get('s1')).toEqual(subscription('s1'));
    await expect(subscriptions.setPaused('nobody', true, null)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('removes once, and sends nothing more to who unsubscribed', async () => {
    const { subscriptions, digests, deliveries } = rig().stores;
    await subscriptions.add(subscription('s-C1'));
    await digests.save(digest('d1'), [planned('C1'), planned('C2')]);
    expect(await subscriptions.remove('s-C1')).toBe(true);
    expect(await subscriptions.remove('s-C1')).toBe(false);
    expect(await subscriptions.get('s-C1')).toBeNull();
    expect((await deliveries.claim(['slack'], NOW, 10)).map((delivery) => delivery.channel.channel)).toEqual(['C2']);
  });
}
