import type { SchemaStep } from './migration.js';

/** What one poll teaches the next, and the look-up of an entry whose key has changed. */
export const feedMemory: SchemaStep = async (db, { text }) => {
  await db.schema
    .alterTable('feeds')
    .addColumn('memory', text, (c) => c.notNull().defaultTo('{}'))
    .execute();
  await db.schema.createIndex('entries_feed_url').on('entries').columns(['feed_id', 'url']).execute();
};
