import { expect, it } from 'vitest';
import { OWN_TABLES } from '../../../src/adapters/store/erasure.js';
import { openDatabase } from '../../../src/adapters/store/open.js';
import { parseDatabaseUrl } from '../../../src/adapters/store/url.js';
import { deed, trail } from './audit.js';
import { channel, digest, hours, NOW, planned, subscription } from './builders.js';
import { installation } from './installations.js';
import type { Rig } from './rig.js';

const elsewhere = { ...channel('C9'), workspace: 'T2' };

/** What every ErasureStore does. */
export function erasureStoreContract(rig: () => Rig): void {
  it('knows every table that holds a workspace', async () => {
    const { db } = await openDatabase(parseDatabaseUrl(rig().url));
    const tables = await db.introspection.getTables();
    await db.destroy();
    const holding = tables.filter(({ columns }) => columns.some(({ name }) => name === 'workspace')).map(({ name }) => name);
    expect(holding.sort()).toEqual([...OWN_TABLES, 'audit', 'corrections'].sort());
  });

  it('leaves nothing of the workspace, and everything of others', async () => {
    const { subscriptions, digests, deliveries, feeds, audit, erasure, installations } = rig().stores;
    await subscriptions.add(subscription('s-C1'), deed('U1', hours(1)));
    await subscriptions.add(subscription('s-C2', { channel: channel('C2') }), deed('U1', hours(1)));
    await subscriptions.add(subscription('s-C9', { channel: elsewhere }), deed('U8', hours(2), 'T2'));
    // The same id on another platform is another workspace.
    await subscriptions.add(subscription('s-D1', { channel: channel('D1', 'discord') }));
    await feeds.add([{ url: 'https://gazette.example/feed', outlet: 'Gazette', topics: [] }], NOW, deed('U1', hours(3)));
    await installations.save(installation('T1'));
    await installations.save(installation('T2'));
    await digests.save(digest('d1'), [planned('C1'), planned('C2'), planned('C9', { channel: elsewhere })]);

    const by = { platform: 'slack', workspace: 'T1', user: 'U1' } as const;
    await rig().stores.reports.add({ id: 'r1', factId: 'f1', kind: 'stance', note: 'No.', by, at: NOW, state: 'open' });
    expect(await erasure.workspace('slack', 'T1', hours(4))).toEqual({
      subscriptions: 2,
      deliveries: 2,
      installations: 1,
      alerts: 0,
      reports: 1,
      auditEntries: 3,
    });
    expect((await subscriptions.active()).map(({ id }) => id).sort()).toEqual(['s-C9', 's-D1']);
    expect((await deliveries.ofDigest('d1')).map(({ channel: { workspace } }) => workspace)).toEqual(['T2']);
    expect(await digests.get('d1')).toEqual(digest('d1'));
    expect(await installations.get('slack', 'T1')).toBeNull();
    expect(await installations.get('slack', 'T2')).not.toBeNull();
    const left = await trail(audit);
    expect(left.map(({ actor, action }) => [actor.workspace, actor.user, action])).toEqual([
      ['T2', 'U8', 'subscribed'],
      ['', null, 'feed_added'],
      ['', null, 'erased'],
    ]);
    expect(JSON.stringify(left)).not.toMatch(/"(T1|U1|C1|C2)"/);
  });

  it('finds nothing the second time, and puts nothing on record', async () => {
    const { subscriptions, audit, erasure } = rig().stores;
    await subscriptions.add(subscription('s1'));
    await erasure.workspace('slack', 'T1', NOW);
    expect(await erasure.workspace('slack', 'T1', NOW)).toEqual({
      subscriptions: 0,
      deliveries: 0,
      installations: 0,
      alerts: 0,
      reports: 0,
      auditEntries: 0,
    });
    expect(await trail(audit)).toHaveLength(1);
  });
}
