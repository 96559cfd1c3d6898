import { expect, it } from 'vitest';
import { NO_MEMORY } from '../../../src/domain/feed.js';
import { addFeed, BY_OPERATOR, entry, hours, NOW, poll, TOPIC } from './builders.js';
import type { Rig } from './rig.js';

const SEED = { url: 'https://courier.example/feed', outlet: 'The Harbour Courier', topics: [TOPIC] };

/** Who has the last word on a feed: the operator, over restarts that add the feeds of the topic packs again. */
export function feedOriginContract(rig: () => Rig): void {
  it('polls a feed that two topic packs name for both', async () => {
    const { feeds } = rig().stores;
    expect(await feeds.add([SEED, { ...SEED, topics: ['other'] }], NOW)).toBe(1);
    expect((await feeds.all())[0]).toMatchObject({ topics: [TOPIC, 'other'], origin: 'pack' });
  });

  it('keeps a removed feed removed, until an operator adds it again as a new one', async () => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    await stores.feeds.recordPoll(poll(feed.id, [entry({ key: '1' })], { memory: { ...NO_MEMORY, movedUrl: 'https://new.example/' } }));
    await stores.feeds.remove(feed.id);
    expect(await stores.feeds.add([SEED], hours(1))).toBe(0);
    expect(await stores.feeds.all()).toEqual([]);
    expect(await stores.feeds.due(hours(100), 10)).toEqual([]);
    expect(await stores.feeds.nextDue()).toBeNull();
    expect(await stores.feeds.add([SEED], hours(2), BY_OPERATOR)).toBe(1);
    expect(await stores.feeds.all()).toEqual([{ ...feed, origin: 'operator', nextPollAt: hours(2) }]);
  });

  it('cannot switch on, switch off or remove what was removed', async () => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    await stores.feeds.remove(feed.id);
    await expect(stores.feeds.enable(feed.id, NOW)).rejects.toMatchObject({ code: 'not_found' });
    await expect(stores.feeds.disable(feed.id, 'x')).rejects.toMatchObject({ code: 'not_found' });
    await stores.feeds.remove(feed.id);
    expect(await stores.feeds.all()).toEqual([]);
  });

  it('keeps a feed switched off when its pack names it again', async () => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    await stores.feeds.disable(feed.id, 'Not wanted.');
    await stores.feeds.add([SEED], hours(1));
    expect((await stores.feeds.all())[0]).toMatchObject({ state: 'disabled', lastError: 'Not wanted.' });
  });

  it("keeps an operator's outlet and topics when a pack names the feed otherwise", async () => {
    const { feeds } = rig().stores;
    await feeds.add([SEED], NOW);
    expect(await feeds.add([{ ...SEED, outlet: 'Courier', topics: ['other'] }], NOW, BY_OPERATOR)).toBe(0);
    await feeds.add([SEED], hours(1));
    expect((await feeds.all())[0]).toMatchObject({ outlet: 'Courier', topics: ['other'], origin: 'operator' });
  });

  it.each(['remove', 'disable'] as const)('stores nothing of a poll that was under way when the feed got %sd', async (change) => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    await (change === 'remove' ? stores.feeds.remove(feed.id) : stores.feeds.disable(feed.id, 'Not wanted.'));
    await expect(stores.feeds.recordPoll(poll(feed.id, [entry({ key: '1' })]))).rejects.toMatchObject({ code: 'not_found' });
    expect(await stores.articles.toRead(NOW, 10)).toEqual([]);
    expect(await stores.feeds.due(hours(100), 10)).toEqual([]);
  });
}
