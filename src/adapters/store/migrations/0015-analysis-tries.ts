import { sql } from 'kysely';
import type { SchemaStep } from './migration.js';

/** An analysis that failed is tried again, some times and later from time to time; what was given up is found by the operator. */
export const analysisTries: SchemaStep = async (db, { text, whole }) => {
  await db.schema
    .alterTable('analyses')
    .addColumn('failures', whole, (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('analyses').addColumn('next_try_at', text).execute();
  await db.schema.createIndex('analyses_failed').on('analyses').column('analysed_at').where(sql.ref('error'), 'is not', null).execute();
};
