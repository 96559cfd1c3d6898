import type { Insertable, Selectable } from 'kysely';
import { StandpointError } from '../../domain/errors.js';
import type { SubscriptionStore } from '../../domain/ports/stores.js';
import type { Subscription } from '../../domain/subscription.js';
import { channelColumns, toChannel } from './channels.js';
import type { StoreDatabase } from './database.js';
import { flag } from './queries.js';
import type { SubscriptionRow } from './tables.js';

/** Who wants which digest when. */
export function subscriptionStore({ db }: StoreDatabase): SubscriptionStore {
  return {
    async add(subscription) {
      const { id, ...settings } = toRow(subscription);
      await db
        .insertInto('subscriptions')
        .values({ id, ...settings })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(settings))
        .execute();
    },

    async get(id) {
      const row = await db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toSubscription(row);
    },

    async ofChannel({ platform, workspace, channel }) {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(toSubscription);
    },

    async active() {
      const rows = await db.selectFrom('subscriptions').selectAll().where('paused', '=', 0).orderBy('next_due_at').orderBy('id').execute();
      return rows.map(toSubscription);
    },

    async due(now) {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('paused', '=', 0)
        .where('next_due_at', '<=', now)
        .orderBy('next_due_at')
        .orderBy('id')
        .execute();
      return rows.map(toSubscription);
    },

    async setPaused(id, paused, reason) {
      const result = await db
        .updateTable('subscriptions')
        .set({ paused: flag(paused), pause_reason: paused ? reason : null })
        .where('id', '=', id)
        .executeTakeFirst();
      if (result.numUpdatedRows === 0n) throw new StandpointError('not_found', `There is no subscription ${id}.`);
    },

    async remove(id) {
      return db.transaction().execute(async (trx) => {
        const removed = await trx.deleteFrom('subscriptions').where('id', '=', id).executeTakeFirst();
        // Who unsubscribed hears nothing more, not even what was already on its way.
        await trx
          .updateTable('deliveries')
          .set({ state: 'failed', error: 'The subscription was removed before the digest was sent.' })
          .where('subscription_id', '=', id)
          .where('state', '=', 'due')
          .execute();
        return removed.numDeletedRows > 0n;
      });
    },
  };
}

const toRow = (subscription: Subscription): Insertable<SubscriptionRow> => ({
  id: subscription.id,
  ...channelColumns(subscription.channel),
  topic: subscription.selection.topic,
  subtopic: subscription.selection.subtopic,
  country: subscription.selection.country,
  hour: subscription.schedule.hour,
  minute: subscription.schedule.minute,
  zone: subscription.schedule.zone,
  days: JSON.stringify(subscription.schedule.days),
  quiet: flag(subscription.quiet),
  paused: flag(subscription.paused),
  pause_reason: subscription.pauseReason,
  created_by: subscription.createdBy,
  created_at: subscription.createdAt,
  last_until: subscription.lastUntil,
  next_due_at: subscription.nextDueAt,
});

const toSubscription = (row: Selectable<SubscriptionRow>): Subscription => ({
  id: row.id,
  channel: toChannel(row),
  selection: { topic: row.topic, subtopic: row.subtopic, country: row.country },
  schedule: { hour: row.hour, minute: row.minute, zone: row.zone, days: JSON.parse(row.days) },
  quiet: row.quiet === 1,
  paused: row.paused === 1,
  pauseReason: row.pause_reason,
  createdBy: row.created_by,
  createdAt: row.created_at,
  lastUntil: row.last_until,
  nextDueAt: row.next_due_at,
});
