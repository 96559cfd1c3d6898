import { sql } from 'kysely';
import { type SchemaStep, table } from './migration.js';

/** Who is at work on what: claims that expire, so that several processes share the work and a dead one holds nothing up. */
export const claims: SchemaStep = async (db, types) => {
  const { text, whole } = types;
  for (const name of ['feeds', 'articles', 'analyses']) {
    await db.schema.alterTable(name).addColumn('claimed_until', text).execute();
  }
  // From when on the message may have been posted without our knowing; null while that is out of the question.
  await db.schema.alterTable('deliveries').addColumn('unsure_since', text).execute();
  await db.schema
    .createIndex('deliveries_purse')
    .on('deliveries')
    .columns(['platform', 'workspace', 'due_at'])
    .where(sql.ref('state'), '=', sql.lit('due'))
    .execute();
  await db.schema.dropIndex('deliveries_due').execute();
  // What was given up or is held, for the operator: few rows among many sent ones.
  await db.schema
    .createIndex('deliveries_stopped')
    .on('deliveries')
    .column('state')
    .where(sql.ref('state'), 'in', sql`('failed', 'unknown')`)
    .execute();

  await table(db, 'leases', types)
    .addColumn('name', text, (c) => c.primaryKey().notNull())
    .addColumn('holder', text, (c) => c.notNull())
    .addColumn('until', text, (c) => c.notNull())
    .execute();

  await table(db, 'dead_jobs', types)
    .addColumn('job', text, (c) => c.notNull())
    .addColumn('key', text, (c) => c.notNull())
    .addColumn('reason', text, (c) => c.notNull())
    .addColumn('attempts', whole, (c) => c.notNull())
    .addColumn('died_at', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('dead_jobs_pk', ['job', 'key'])
    .execute();
};
