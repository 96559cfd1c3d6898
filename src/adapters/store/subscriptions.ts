import type { Insertable, Selectable } from 'kysely';
import type { AuditAction, Deed } from '../../domain/audit.js';
import { StandpointError } from '../../domain/errors.js';
import type { SubscriptionStore } from '../../domain/ports/stores.js';
import { type Subscription, USUAL_FORM } from '../../domain/subscription.js';
import { writeAudit } from './audit.js';
import { channelColumns, toChannel } from './channels.js';
import type { StoreDatabase } from './database.js';
import { flag, type Queries } from './queries.js';
import type { SubscriptionRow } from './tables.js';
import type { DatabaseKind } from './url.js';

/** Who wants which digest when. */
export function subscriptionStore({ db, kind }: StoreDatabase): SubscriptionStore {
  return {
    async add(subscription, deed) {
      const { id, ...settings } = toRow(subscription);
      await db.transaction().execute(async (trx) => {
        const before = await held(trx, kind, id);
        await trx
          .insertInto('subscriptions')
          .values({ id, ...settings })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(settings))
          .execute();
        if (deed) await record(trx, deed, added(before, subscription), id, before, subscription);
      });
    },

    async get(id) {
      const row = await db.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toSubscription(row);
    },

    async ofChannel(channel) {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where((where) => where.and(channelColumns(channel)))
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(toSubscription);
    },

    async ofWorkspace(platform, workspace) {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('platform', '=', platform)
        .where('workspace', '=', workspace)
        .orderBy('channel')
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map(toSubscription);
    },

    async active() {
      const rows = await db.selectFrom('subscriptions').selectAll().where('paused', '=', 0).orderBy('next_due_at').orderBy('id').execute();
      return rows.map(toSubscription);
    },

    async paused() {
      const rows = await db
        .selectFrom('subscriptions')
        .selectAll()
        .where('paused', '=', 1)
        .orderBy('platform')
        .orderBy('workspace')
        .orderBy('channel')
        .orderBy('id')
        .execute();
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

    async setPaused(id, paused, reason, deed) {
      await db.transaction().execute(async (trx) => {
        const before = await held(trx, kind, id);
        if (before === null) throw new StandpointError('not_found', `There is no subscription ${id}.`);
        const pauseReason = paused ? reason : null;
        await trx
          .updateTable('subscriptions')
          .set({ paused: flag(paused), pause_reason: pauseReason })
          .where('id', '=', id)
          .execute();
        if (deed) await record(trx, deed, paused ? 'paused' : 'resumed', id, before, { ...before, paused, pauseReason });
      });
    },

    async remove(id, deed) {
      return db.transaction().execute(async (trx) => {
        const removed = await trx.deleteFrom('subscriptions').where('id', '=', id).returningAll().executeTakeFirst();
        // Who unsubscribed hears nothing more, not even what was already on its way.
        await trx
          .updateTable('deliveries')
          .set({ state: 'failed', error: 'The subscription was removed before the digest was sent.' })
          .where('subscription_id', '=', id)
          .where('state', '=', 'due')
          .execute();
        if (removed && deed) await record(trx, deed, 'unsubscribed', id, toSubscription(removed), null);
        return removed !== undefined;
      });
    },
  };
}

/** The subscription as it is, held until the transaction ends: on SQLite that has the whole database to itself. */
async function held(trx: Queries, kind: DatabaseKind, id: string): Promise<Subscription | null> {
  const row = await trx
    .selectFrom('subscriptions')
    .selectAll()
    .where('id', '=', id)
    .$if(kind === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();
  return row === undefined ? null : toSubscription(row);
}

const record = (trx: Queries, deed: Deed, action: AuditAction, id: string, before: Subscription | null, after: Subscription | null) =>
  writeAudit(trx, { ...deed, action, subject: { kind: 'subscription', id }, before, after });

function added(before: Subscription | null, after: Subscription): AuditAction {
  if (before === null) return 'subscribed';
  return before.paused && !after.paused ? 'resumed' : 'changed';
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
  form: JSON.stringify(subscription.form),
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
  form: { ...USUAL_FORM, ...JSON.parse(row.form) },
  quiet: row.quiet === 1,
  paused: row.paused === 1,
  pauseReason: row.pause_reason,
  createdBy: row.created_by,
  createdAt: row.created_at,
  lastUntil: row.last_until,
  nextDueAt: row.next_due_at,
});
