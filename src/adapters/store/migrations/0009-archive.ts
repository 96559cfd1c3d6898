import type { SchemaStep } from './migration.js';

/** What the archive is leafed through by: the stance board reads its whole answer from one index; figures of one event. */
export const archive: SchemaStep = async (db) => {
  await db.schema
    .createIndex('stances_board')
    .on('stances')
    .columns(['topic', 'country', 'part', 'stance', 'group', 'authority', 'date', 'held_on', 'published', 'id'])
    .execute();
  await db.schema.createIndex('figures_event').on('figures').columns(['topic', 'event', 'published']).execute();
  await db.schema.createIndex('feeds_outlet').on('feeds').columns(['outlet', 'url']).execute();
};
