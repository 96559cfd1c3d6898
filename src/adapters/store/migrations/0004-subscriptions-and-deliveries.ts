import { sql } from 'kysely';
import { type SchemaStep, table } from './migration.js';

/** Who wants what when, the digests built, and the ledger of what was sent where. */
export const subscriptionsAndDeliveries: SchemaStep = async (db, types) => {
  const { text, whole } = types;
  await table(db, 'subscriptions', types)
    .addColumn('id', text, (c) => c.primaryKey().notNull())
    .addColumn('platform', text, (c) => c.notNull())
    .addColumn('workspace', text, (c) => c.notNull())
    .addColumn('channel', text, (c) => c.notNull())
    .addColumn('topic', text, (c) => c.notNull())
    .addColumn('subtopic', text)
    .addColumn('country', text)
    .addColumn('hour', whole, (c) => c.notNull())
    .addColumn('minute', whole, (c) => c.notNull())
    .addColumn('zone', text, (c) => c.notNull())
    .addColumn('days', text, (c) => c.notNull())
    .addColumn('quiet', whole, (c) => c.notNull())
    .addColumn('paused', whole, (c) => c.notNull())
    .addColumn('pause_reason', text)
    .addColumn('created_by', text, (c) => c.notNull())
    .addColumn('created_at', text, (c) => c.notNull())
    .addColumn('last_until', text, (c) => c.notNull())
    .addColumn('next_due_at', text, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('subscriptions_channel').on('subscriptions').columns(['platform', 'workspace', 'channel']).execute();
  await db.schema.createIndex('subscriptions_due').on('subscriptions').columns(['paused', 'next_due_at']).execute();

  await table(db, 'digests', types)
    .addColumn('id', text, (c) => c.primaryKey().notNull())
    .addColumn('topic', text, (c) => c.notNull())
    .addColumn('subtopic', text)
    .addColumn('country', text)
    .addColumn('since', text, (c) => c.notNull())
    .addColumn('until', text, (c) => c.notNull())
    .addColumn('built_at', text, (c) => c.notNull())
    .addColumn('empty', whole, (c) => c.notNull())
    .addColumn('message', text, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('digests_latest').on('digests').columns(['topic', 'until']).execute();

  // A delivery outlives its subscription: the ledger says what was posted even to a channel that left.
  await table(db, 'deliveries', types)
    .addColumn('id', text, (c) => c.primaryKey().notNull())
    .addColumn('digest_id', text, (c) => c.notNull().references('digests.id'))
    .addColumn('subscription_id', text, (c) => c.notNull())
    .addColumn('platform', text, (c) => c.notNull())
    .addColumn('workspace', text, (c) => c.notNull())
    .addColumn('channel', text, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('attempt', whole, (c) => c.notNull())
    .addColumn('nonce', text, (c) => c.notNull())
    .addColumn('due_at', text, (c) => c.notNull())
    .addColumn('claimed_at', text)
    .addColumn('sent_at', text)
    .addColumn('message_id', text)
    .addColumn('error', text)
    .addUniqueConstraint('deliveries_digest_channel', ['digest_id', 'platform', 'workspace', 'channel'])
    .execute();
  await db.schema
    .createIndex('deliveries_due')
    .on('deliveries')
    .columns(['platform', 'due_at'])
    .where(sql.ref('state'), '=', sql.lit('due'))
    .execute();
  await db.schema
    .createIndex('deliveries_sending')
    .on('deliveries')
    .column('claimed_at')
    .where(sql.ref('state'), '=', sql.lit('sending'))
    .execute();
  await db.schema.createIndex('deliveries_subscription').on('deliveries').column('subscription_id').execute();
};
