import type { SchemaStep } from './migration.js';

/** Who named a feed: what an operator chose, a topic pack does not change back. */
export const feedOrigin: SchemaStep = async (db, { text }) => {
  await db.schema
    .alterTable('feeds')
    .addColumn('origin', text, (c) => c.notNull().defaultTo('pack'))
    .execute();
};
