import type { Insertable, Selectable } from 'kysely';
import type { Installation, InstallationStore } from '../../domain/ports/installation-store.js';
import type { PlatformName } from '../../domain/subscription.js';
import type { StoreDatabase } from './database.js';
import type { InstallationRow } from './tables.js';

/** Where the bot was installed, and with what token. */
export function installationStore({ db }: StoreDatabase): InstallationStore {
  return {
    async save(installation) {
      const row = toRow(installation);
      await db
        .insertInto('installations')
        .values(row)
        .onConflict((conflict) => conflict.columns(['platform', 'workspace']).doUpdateSet(row))
        .execute();
    },

    async get(platform, workspace) {
      const row = await db
        .selectFrom('installations')
        .selectAll()
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .executeTakeFirst();
      return row === undefined ? null : toInstallation(row);
    },

    async remove(platform, workspace) {
      const { numDeletedRows } = await db
        .deleteFrom('installations')
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },

    async sealedOtherwise(platform, keyId) {
      const rows = await db
        .selectFrom('installations')
        .selectAll()
        .where('platform', '=', platform)
        .where('key_id', '!=', keyId)
        .orderBy('workspace')
        .execute();
      return rows.map(toInstallation);
    },

    async reseal({ platform, workspace, sealedToken: read }, sealedToken, keyId) {
      const { numUpdatedRows } = await db
        .updateTable('installations')
        .set({ sealed_token: sealedToken, key_id: keyId })
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .where('sealed_token', '=', read)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}

const toRow = (installation: Installation): Insertable<InstallationRow> => ({
  platform: installation.platform,
  workspace: installation.workspace,
  name: installation.name,
  sealed_token: installation.sealedToken,
  key_id: installation.keyId,
  installed_by: installation.installedBy,
  installed_at: installation.installedAt,
});

const toInstallation = (row: Selectable<InstallationRow>): Installation => ({
  platform: row.platform as PlatformName,
  workspace: row.workspace,
  name: row.name,
  sealedToken: row.sealed_token,
  keyId: row.key_id,
  installedBy: row.installed_by,
  installedAt: row.installed_at,
});
