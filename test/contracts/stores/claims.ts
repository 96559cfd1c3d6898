import { expect, it } from 'vitest';
import { openStores } from '../../../src/adapters/store/open.js';
import type { Stores } from '../../../src/domain/ports/stores.js';
import { addArticle, addFeed, analysis, channel, digest, entry, hours, NOW, planned, poll, TOPIC } from './builders.js';
import type { Rig } from './rig.js';

const LATER = hours(1);

/** What every ClaimStore and DeadJobStore does. */
export function claimStoreContract(rig: () => Rig): void {
  it('gives a feed to one, hides it from the others, and gives it again when the time is over', async () => {
    const { feeds, claims } = rig().stores;
    const { id } = await addFeed(rig().stores);
    expect(await claims.feed(id, NOW, LATER)).toBe(true);
    expect(await claims.feed(id, NOW, LATER)).toBe(false);
    expect(await feeds.due(NOW, 10)).toEqual([]);
    expect((await feeds.due(LATER, 10)).length).toBe(1);
    expect(await claims.feed(id, LATER, hours(2))).toBe(true);
    await claims.releaseFeed(id);
    expect((await feeds.due(NOW, 10)).length).toBe(1);
  });

  it('gives several feeds at once, but none that another has, and each to one of two who want it at the same time', async () => {
    const { stores } = rig();
    const [one, two, three] = [await addFeed(stores, 'one'), await addFeed(stores, 'two'), await addFeed(stores, 'three')];
    expect(await stores.claims.feed(two.id, NOW, LATER)).toBe(true);
    expect(await stores.claims.feeds([one.id, two.id, one.id, 'nowhere'], NOW, LATER)).toEqual(new Set([one.id]));
    const wanted = [one.id, two.id, three.id];
    const both = await Promise.all([
      stores.claims.feeds(wanted, LATER, hours(2)),
      stores.claims.feeds(wanted.toReversed(), LATER, hours(2)),
    ]);
    expect(both.flatMap((ids) => [...ids]).sort()).toEqual(wanted.toSorted());
    expect(await stores.claims.feeds([], NOW, LATER)).toEqual(new Set());
    await stores.feeds.recordUnchanged([{ feedId: one.id, at: LATER, nextPollAt: hours(1.5) }]);
    expect(await stores.claims.feeds(wanted, hours(1.5), hours(3))).toEqual(new Set([one.id]));
  });

  it('gives nobody a feed that was polled since it was found due, was switched off, or is not there', async () => {
    const { feeds, claims } = rig().stores;
    const { id } = await addFeed(rig().stores);
    expect(await claims.feed(id, NOW, LATER)).toBe(true);
    await feeds.recordPoll(poll(id, [], { nextPollAt: hours(3) }));
    expect(await claims.feed(id, NOW, LATER)).toBe(false);
    expect(await claims.feed(id, hours(3), hours(4))).toBe(true);
    await feeds.disable(id, 'Switched off.');
    expect(await claims.feed(id, hours(9), hours(10))).toBe(false);
    expect(await claims.feed('nowhere', NOW, LATER)).toBe(false);
  });

  it('gives an article to one until it was read or failed', async () => {
    const { stores } = rig();
    const feed = await addFeed(stores);
    await stores.feeds.recordPoll(poll(feed.id, [entry({ key: 'one' })]));
    const [article] = await stores.articles.toRead(NOW, 10);
    const id = article!.id;
    expect(await stores.claims.article(id, NOW, LATER)).toBe(true);
    expect(await stores.claims.article(id, NOW, LATER)).toBe(false);
    expect(await stores.articles.toRead(NOW, 10)).toEqual([]);
    await stores.articles.fail(id, 'No answer.', hours(0.5));
    expect(await stores.claims.article(id, NOW, LATER)).toBe(false);
    expect(await stores.claims.article(id, hours(0.5), LATER)).toBe(true);
    await stores.claims.releaseArticle(id);
    expect((await stores.articles.toRead(LATER, 10)).length).toBe(1);
    await stores.articles.skip(id, 'language:de');
    expect(await stores.claims.article(id, hours(9), hours(10))).toBe(false);
  });

  it('gives an analysis to one until its facts are stored', async () => {
    const { stores } = rig();
    const id = await addArticle(stores, 'one', 'Eleven families will return.');
    expect(await stores.claims.analysis(id, TOPIC, null, NOW, LATER)).toBe(0);
    expect(await stores.claims.analysis(id, TOPIC, null, NOW, LATER)).toBeNull();
    expect(await stores.articles.toAnalyse(null, NOW, 10)).toEqual([]);
    expect((await stores.articles.toAnalyse(null, LATER, 10)).length).toBe(1);
    await stores.facts.saveAnalysis(id, TOPIC, 'v1', analysis(), NOW);
    expect(await stores.claims.analysis(id, TOPIC, null, LATER, hours(2))).toBeNull();
    expect(await stores.claims.analysis(id, TOPIC, 'v1', NOW, LATER)).toBeNull();
    expect(await stores.claims.analysis(id, TOPIC, 'v2', NOW, LATER)).toBe(0);
    await stores.facts.saveFailure(id, TOPIC, 'v2', 'Too deep.', NOW, null);
    expect(await stores.claims.analysis(id, TOPIC, 'v3', NOW, LATER)).toBe(0);
  });

  it('gives each of many feeds to one of many claimers on several connections', async () => {
    const { stores, url } = rig();
    const ids: string[] = [];
    for (let i = 0; i < 40; i++) ids.push((await addFeed(stores, `feed-${i}`)).id);
    const others = await Promise.all([openStores(url), openStores(url)]);
    try {
      const won = await Promise.all(
        [stores, ...others].map(async ({ claims }: Stores) => {
          const mine = await Promise.all(ids.map(async (id) => ((await claims.feed(id, NOW, LATER)) ? id : null)));
          return mine.filter((id) => id !== null);
        }),
      );
      expect(won.flat().sort()).toEqual([...ids].sort());
    } finally {
      for (const other of others) await other.close();
    }
  });

  it('leases a name to one holder, who may prolong it, until it ends or is given back', async () => {
    const { claims } = rig().stores;
    expect(await claims.lease('purse', 'a', NOW, LATER)).toBe(true);
    expect(await claims.lease('purse', 'b', NOW, LATER)).toBe(false);
    expect(await claims.lease('other', 'b', NOW, LATER)).toBe(true);
    expect(await claims.lease('purse', 'a', hours(0.5), hours(2))).toBe(true);
    expect(await claims.lease('purse', 'b', LATER, hours(3))).toBe(false);
    expect(await claims.lease('purse', 'b', hours(2), hours(3))).toBe(true);
    await claims.endLease('purse', 'a');
    expect(await claims.lease('purse', 'c', hours(2), hours(3))).toBe(false);
    await claims.endLease('purse', 'b');
    expect(await claims.lease('purse', 'c', hours(2), hours(3))).toBe(true);
  });

  it('says where something is due, and when the next is', async () => {
    const { digests, deliveries } = rig().stores;
    await digests.save(digest('d1'), [
      planned('one'),
      planned('two'),
      planned('far', { channel: { ...channel('far'), workspace: 'T2' }, dueAt: hours(2) }),
      planned('guild', { channel: { ...channel('guild', 'discord'), workspace: 'G1' } }),
    ]);
    expect(await deliveries.waiting(['slack'], NOW)).toEqual([{ platform: 'slack', workspace: 'T1' }]);
    expect((await deliveries.waiting(['slack', 'discord'], hours(2))).length).toBe(3);
    expect(await deliveries.waiting([], NOW)).toEqual([]);
    expect(await deliveries.nextDue('slack', 'T2')).toBe(hours(2));
    expect(await deliveries.nextDue('slack', null)).toBe(NOW);
    expect(await deliveries.nextDue('console', null)).toBe(null);
    expect((await deliveries.claim(['slack'], hours(2), 10, 'T2')).map((each) => each.channel.channel)).toEqual(['far']);
  });

  it('lists what failed or is held, and makes it due again', async () => {
    const { digests, deliveries } = rig().stores;
    await digests.save(digest('d1'), [planned('failed'), planned('held'), planned('sent')]);
    const claimed = await deliveries.claim(['slack'], NOW, 10);
    const [failed, held, sent] = ['failed', 'held', 'sent'].map((name) => claimed.find((each) => each.channel.channel === name)!);
    await deliveries.fail(failed!, 'The channel is gone.');
    await deliveries.hold(held!, 'It may have been posted.');
    await deliveries.sent(sent!.id, 'm1', NOW);
    expect(await deliveries.counts()).toEqual({ failed: 1, sent: 1, unknown: 1 });
    expect((await deliveries.stopped(10)).map(({ id }) => id).sort()).toEqual([failed!.id, held!.id].sort());
    for (const each of [failed!, held!, sent!]) await deliveries.again(each, LATER);
    expect(await deliveries.counts()).toEqual({ due: 2, sent: 1 });
    expect((await deliveries.claim(['slack'], LATER, 10)).map(({ unsureSince }) => unsureSince)).toEqual([null, null]);
  });

  it('buries a job with its reason, once, and digs it out again', async () => {
    const { deadJobs } = rig().stores;
    const dead = { name: 'poll', key: 'f1', reason: 'It broke.', attempts: 4, diedAt: NOW } as const;
    await deadJobs.bury(dead);
    await deadJobs.bury({ ...dead, name: 'deliver-slack', diedAt: hours(-1) });
    await deadJobs.bury({ ...dead, reason: 'It broke again.', diedAt: LATER });
    expect(await deadJobs.all()).toEqual([
      { ...dead, reason: 'It broke again.', diedAt: LATER },
      { ...dead, name: 'deliver-slack', diedAt: hours(-1) },
    ]);
    expect(await deadJobs.dig('poll', 'f1')).toBe(true);
    expect(await deadJobs.dig('poll', 'f1')).toBe(false);
    expect((await deadJobs.all()).length).toBe(1);
  });
}
