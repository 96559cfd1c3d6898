import type { Insertable, Selectable } from 'kysely';
import type { Report } from '../../domain/correction.js';
import type { ReportStore } from '../../domain/ports/correction-store.js';
import type { PlatformName } from '../../domain/subscription.js';
import type { StoreDatabase } from './database.js';
import type { ReportRow } from './tables.js';

/** What readers say is wrong. */
export const reportStore = ({ db }: StoreDatabase): ReportStore => ({
  async add({ factId, by, ...rest }) {
    const row: Insertable<ReportRow> = { ...rest, ...by, fact_id: factId };
    return db.transaction().execute(async (trx) => {
      const same = await trx
        .selectFrom('reports')
        .select('id')
        .where('fact_id', '=', factId)
        .where('state', '=', 'open')
        .where('platform', '=', by.platform)
        .where('workspace', '=', by.workspace)
        .where('user', '=', by.user)
        .executeTakeFirst();
      if (same) return false;
      const added = await trx
        .insertInto('reports')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst();
      return (added.numInsertedOrUpdatedRows ?? 0n) > 0n;
    });
  },
  async open() {
    return (await db.selectFrom('reports').selectAll().where('state', '=', 'open').orderBy('at').orderBy('id').execute()).map(toReport);
  },
  async close(factId) {
    await db.updateTable('reports').set({ state: 'closed' }).where('fact_id', '=', factId).execute();
  },
});

const toReport = (row: Selectable<ReportRow>): Report => ({
  id: row.id,
  factId: row.fact_id,
  kind: row.kind as Report['kind'],
  note: row.note,
  by: { platform: row.platform as PlatformName, workspace: row.workspace, user: row.user },
  at: row.at,
  state: row.state as Report['state'],
});
