import type { SchemaStep } from './migration.js';

/** How a channel wants its digests: length, language, daily or of the week. */
export const digestForm: SchemaStep = async (db, { text }) => {
  await db.schema
    .alterTable('subscriptions')
    .addColumn('form', text, (c) => c.notNull().defaultTo('{}'))
    .execute();
};
