import { expect, it } from 'vitest';
import type { AuditEntry, Deed } from '../../../src/domain/audit.js';
import type { AuditStore } from '../../../src/domain/ports/audit.js';
import { hours, NOW, subscription } from './builders.js';
import type { Rig } from './rig.js';

export const deed = (user: string | null, at = NOW, workspace = 'T1'): Deed => ({ actor: { platform: 'slack', workspace, user }, at });

export async function trail(audit: AuditStore, since: string | null = null): Promise<AuditEntry[]> {
  const found: AuditEntry[] = [];
  for await (const entry of audit.entries(since)) found.push(entry);
  return found;
}

/** What every AuditStore does, and what the other stores write into it. */
export function auditStoreContract(rig: () => Rig): void {
  it('gives every entry back once, oldest first, from a moment on, however many there are', async () => {
    const { audit } = rig().stores;
    const entries = Array.from(
      { length: 1203 },
      (_, i): AuditEntry => ({
        ...deed(`U${i}`, hours(Math.floor(i / 7))),
        action: 'corrected',
        subject: { kind: 'statement', id: `f${i}` },
        before: { speaker: 'Ann Lee “A”' },
        after: i % 2 === 0 ? null : { speaker: null, list: [1, 2] },
      }),
    );
    for (const entry of [...entries].reverse()) await audit.record(entry);
    const all = await trail(audit);
    expect(all.map(({ at }) => at)).toEqual(entries.map(({ at }) => at));
    expect(new Map(all.map((entry) => [entry.subject.id, entry]))).toEqual(new Map(entries.map((entry) => [entry.subject.id, entry])));
    expect((await trail(audit, hours(171))).map(({ at }) => at)).toEqual([...Array(6).fill(hours(171))]);
  });

  it('is written with every change of a subscription: who, when, before and after', async () => {
    const { audit, subscriptions } = rig().stores;
    const first = subscription('s1');
    const later = subscription('s1', { quiet: true });
    await subscriptions.add(first, deed('U1', hours(1)));
    await subscriptions.add(later, deed('U2', hours(2)));
    await subscriptions.setPaused('s1', true, 'The channel is archived.', deed(null, hours(3)));
    await subscriptions.add(later, deed('U3', hours(4)));
    await subscriptions.remove('s1', deed('U4', hours(5)));
    await subscriptions.remove('s1', deed('U5', hours(6)));
    const paused = { ...later, paused: true, pauseReason: 'The channel is archived.' };
    const subject = { kind: 'subscription', id: 's1' };
    expect(await trail(audit)).toEqual([
      { ...deed('U1', hours(1)), action: 'subscribed', subject, before: null, after: first },
      { ...deed('U2', hours(2)), action: 'changed', subject, before: first, after: later },
      { ...deed(null, hours(3)), action: 'paused', subject, before: later, after: paused },
      { ...deed('U3', hours(4)), action: 'resumed', subject, before: paused, after: later },
      { ...deed('U4', hours(5)), action: 'unsubscribed', subject, before: later, after: null },
    ]);
  });

  it('is written with every change of a feed', async () => {
    const { audit, feeds } = rig().stores;
    const seed = { url: 'https://gazette.example/feed', outlet: 'The Gazette', topics: ['t'] };
    await feeds.add([seed], NOW, deed('U1', hours(1)));
    await feeds.add([seed], NOW, deed('U2', hours(2)));
    const id = (await feeds.all())[0]!.id;
    await feeds.disable(id, 'It is spam.', deed('U1', hours(3)));
    await feeds.enable(id, NOW, deed('U1', hours(4)));
    await feeds.remove(id, deed('U1', hours(5)));
    await feeds.remove(id, deed('U1', hours(6)));
    const told = { ...seed, state: 'active', reason: null };
    expect((await trail(audit)).map(({ action, before, after }) => ({ action, before, after }))).toEqual([
      { action: 'feed_added', before: null, after: told },
      { action: 'feed_disabled', before: told, after: { ...told, state: 'disabled', reason: 'It is spam.' } },
      { action: 'feed_enabled', before: { ...told, state: 'disabled', reason: 'It is spam.' }, after: told },
      { action: 'feed_removed', before: told, after: null },
    ]);
  });

  it('is written when an operator names a feed otherwise, or brings one back, and not for a topic pack', async () => {
    const { audit, feeds } = rig().stores;
    const seed = { url: 'https://gazette.example/feed', outlet: 'The Gazette', topics: ['t'] };
    await feeds.add([seed], NOW);
    await feeds.add([{ ...seed, outlet: 'Gazette' }], NOW, deed('U1', hours(1)));
    await feeds.remove((await feeds.all())[0]!.id, deed('U1', hours(2)));
    await feeds.add([seed], NOW);
    await feeds.add([seed], NOW, deed('U1', hours(3)));
    const told = { ...seed, state: 'active', reason: null };
    expect((await trail(audit)).map(({ action, before, after }) => ({ action, before, after }))).toEqual([
      { action: 'changed', before: told, after: { ...told, outlet: 'Gazette' } },
      { action: 'feed_removed', before: { ...told, outlet: 'Gazette' }, after: null },
      { action: 'feed_added', before: null, after: told },
    ]);
  });

  it('holds nothing of what was not done', async () => {
    const { audit, subscriptions, feeds } = rig().stores;
    await expect(subscriptions.setPaused('nobody', true, null, deed('U1'))).rejects.toMatchObject({ code: 'not_found' });
    await expect(feeds.disable('nothing', 'x', deed('U1'))).rejects.toMatchObject({ code: 'not_found' });
    expect(await trail(audit)).toEqual([]);
  });
}
