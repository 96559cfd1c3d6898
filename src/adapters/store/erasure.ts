import type { Erased, ErasureStore } from '../../domain/ports/erasure.js';
import { writeAudit } from './audit.js';
import type { StoreDatabase } from './database.js';
import type { Queries } from './queries.js';
import type { Tables } from './tables.js';

/** Tables whose rows are a workspace's own and go with it; the audit trail and corrections, which tell of shared things too, are treated apart. */
export const OWN_TABLES = [
  'subscriptions',
  'deliveries',
  'installations',
  'alerts',
  'reports',
] as const satisfies readonly (keyof Tables)[];

/** In place of a workspace that was erased. */
const NOBODY = '';

/** Removes what a workspace left behind. A table with a column `workspace` belongs in {@link OWN_TABLES}: a test compares. */
export function erasureStore({ db }: StoreDatabase): ErasureStore {
  return {
    async workspace(platform, workspace, at) {
      return db.transaction().execute(async (trx) => {
        // Subscriptions first: nothing new is planned for a workspace that has none.
        const counts = { subscriptions: 0, deliveries: 0, installations: 0, alerts: 0, reports: 0 };
        for (const table of OWN_TABLES) counts[table] = await removeFrom(trx, table, platform, workspace);
        await unsignCorrections(trx, platform, workspace);
        const erased: Erased = { ...counts, auditEntries: await eraseTrail(trx, platform, workspace) };
        if (Object.values(erased).some((count) => count > 0)) {
          const actor = { platform, workspace: NOBODY, user: null };
          await writeAudit(trx, { actor, at, action: 'erased', subject: { kind: 'workspace', id: NOBODY }, before: erased, after: null });
        }
        return erased;
      });
    },
  };
}

async function removeFrom(trx: Queries, table: (typeof OWN_TABLES)[number], platform: string, workspace: string): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom(table)
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Corrections are everybody's and stay, without whose hand it was. */
async function unsignCorrections(trx: Queries, platform: string, workspace: string): Promise<void> {
  await trx
    .updateTable('corrections')
    .set({ workspace: NOBODY, user: null })
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .execute();
}

/** What concerns readers elsewhere (a feed that was added, a fact that was corrected) stays on record, without whose hand it was. */
async function eraseTrail(trx: Queries, platform: string, workspace: string): Promise<number> {
  const own = await trx
    .deleteFrom('audit')
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('subject_kind', 'in', ['subscription', 'alert'])
    .executeTakeFirst();
  const shared = await trx
    .updateTable('audit')
    .set({ workspace: NOBODY, user: null })
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .executeTakeFirst();
  return Number(own.numDeletedRows) + Number(shared.numUpdatedRows);
}
