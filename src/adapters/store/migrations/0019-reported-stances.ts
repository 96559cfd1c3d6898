import type { SchemaStep } from './migration.js';

/** A country's timeline is read in the order in which its stances were reported, whatever day they speak of. */
export const reportedStances: SchemaStep = async (db) => {
  await db.schema.createIndex('stances_reported').on('stances').columns(['topic', 'country', 'published', 'id']).execute();
};
