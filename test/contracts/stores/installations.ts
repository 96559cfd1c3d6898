import { expect, it } from 'vitest';
import type { Installation } from '../../../src/domain/ports/installation-store.js';
import { hours } from './builders.js';
import type { Rig } from './rig.js';

export const installation = (workspace: string, more: Partial<Installation> = {}): Installation => ({
  platform: 'slack',
  workspace,
  name: `Desk ${workspace}`,
  sealedToken: `sealed-${workspace}`,
  keyId: 'k1',
  installedBy: 'U1',
  installedAt: hours(1),
  ...more,
});

/** What every InstallationStore does. */
export function installationStoreContract(rig: () => Rig): void {
  it('keeps one a workspace: the last that was installed', async () => {
    const { installations } = rig().stores;
    await installations.save(installation('T1'));
    await installations.save(installation('T2'));
    const again = installation('T1', { sealedToken: 'new', installedBy: 'U2', installedAt: hours(2), name: 'Night desk' });
    await installations.save(again);
    expect(await installations.get('slack', 'T1')).toEqual(again);
    expect(await installations.get('slack', 'T2')).toEqual(installation('T2'));
    expect(await installations.get('discord', 'T1')).toBeNull();
  });

  it('forgets one and leaves the others', async () => {
    const { installations } = rig().stores;
    await installations.save(installation('T1'));
    await installations.save(installation('T2'));
    expect(await installations.remove('slack', 'T1')).toBe(true);
    expect(await installations.remove('slack', 'T1')).toBe(false);
    expect(await installations.get('slack', 'T1')).toBeNull();
    expect(await installations.get('slack', 'T2')).toEqual(installation('T2'));
  });

  it('finds those of another key, and gives each its new seal', async () => {
    const { installations } = rig().stores;
    for (const each of [installation('T2'), installation('T3', { keyId: 'k2' }), installation('T1')]) await installations.save(each);
    const old = await installations.sealedOtherwise('slack', 'k2');
    expect(old.map(({ workspace }) => workspace)).toEqual(['T1', 'T2']);
    expect(await installations.reseal(installation('T1'), 'sealed anew', 'k2')).toBe(true);
    expect(await installations.get('slack', 'T1')).toEqual(installation('T1', { sealedToken: 'sealed anew', keyId: 'k2' }));
    expect(await installations.sealedOtherwise('slack', 'k2')).toEqual([installation('T2')]);
  });

  it('puts no old token back in the place of a newer one', async () => {
    const { installations } = rig().stores;
    await installations.save(installation('T1'));
    const newer = installation('T1', { sealedToken: 'newer' });
    await installations.save(newer);
    expect(await installations.reseal(installation('T1'), 'sealed anew', 'k2')).toBe(false);
    expect(await installations.get('slack', 'T1')).toEqual(newer);
    await installations.remove('slack', 'T1');
    expect(await installations.reseal(newer, 'sealed anew', 'k2')).toBe(false);
  });
}
