import type { Selectable } from 'kysely';
import type { Alert } from '../../domain/alert.js';
import type { AlertStore } from '../../domain/ports/alert-store.js';
import { writeAudit } from './audit.js';
import { channelColumns, toChannel } from './channels.js';
import type { StoreDatabase } from './database.js';
import type { AlertRow } from './tables.js';

/** Who wants to hear of changes at once. */
export const alertStore = ({ db }: StoreDatabase): AlertStore => ({
  async add(alert, deed) {
    await db.transaction().execute(async (trx) => {
      const added = await trx
        .insertInto('alerts')
        .values(toRow(alert))
        .onConflict((conflict) => conflict.column('id').doNothing())
        .executeTakeFirst();
      if ((added.numInsertedOrUpdatedRows ?? 0n) === 0n) return;
      await writeAudit(trx, { ...deed, action: 'subscribed', subject: { kind: 'alert', id: alert.id }, before: null, after: alert });
    });
  },

  async ofChannel(channel) {
    const rows = await db
      .selectFrom('alerts')
      .selectAll()
      .where((where) => where.and(channelColumns(channel)))
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map(toAlert);
  },

  async ofTopic(topic) {
    return (await db.selectFrom('alerts').selectAll().where('topic', '=', topic).orderBy('id').execute()).map(toAlert);
  },

  async remove(id, deed) {
    return db.transaction().execute(async (trx) => {
      const row = await trx.deleteFrom('alerts').where('id', '=', id).returningAll().executeTakeFirst();
      if (row === undefined) return false;
      if (deed)
        await writeAudit(trx, { ...deed, action: 'unsubscribed', subject: { kind: 'alert', id }, before: toAlert(row), after: null });
      return true;
    });
  },
});

const toRow = ({ id, channel, topic, country, createdBy, createdAt }: Alert): AlertRow => ({
  id,
  ...channelColumns(channel),
  topic,
  country,
  created_by: createdBy,
  created_at: createdAt,
});

const toAlert = (row: Selectable<AlertRow>): Alert => ({
  id: row.id,
  channel: toChannel(row),
  topic: row.topic,
  country: row.country,
  createdBy: row.created_by,
  createdAt: row.created_at,
});
