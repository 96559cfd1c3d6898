import type { Selectable } from 'kysely';
import type { Report } from '../../domain/correction.js';
import type { ReportStore } from '../../domain/ports/correction-store.js';
import type { StoreDatabase } from './database.js';
import type { ReportRow } from './tables.js';

/** What readers say is wrong. */
export const reportStore = ({ db }: StoreDatabase): ReportStore => ({
  async add({ factId, by, ...rest }) {
    const row = { ...rest, fact_id: factId, by: JSON.stringify(by) };
    return db.transaction().execute(async (trx) => {
      const same = trx
        .selectFrom('reports')
        .select('id')
        .where('fact_id', '=', factId)
        .where('by', '=', row.by)
        .where('state', '=', 'open');
      if (await same.executeTakeFirst()) return false;
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
  by: JSON.parse(row.by),
  at: row.at,
  state: row.state as Report['state'],
});
