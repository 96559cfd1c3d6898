import { sql } from 'kysely';
import type { SchemaStep } from './migration.js';

/** Which analysis of an article was grouped, so that nothing is grouped again in vain; pages that were given up are found by the operator. */
export const groupedAs: SchemaStep = async (db, { text }) => {
  await db.schema.alterTable('story_articles').addColumn('analysed_at', text).execute();
  await db.schema
    .createIndex('articles_given_up')
    .on('articles')
    .columns(['found_at', 'id'])
    .where(sql<boolean>`state = 'failed' and next_try_at is null`)
    .execute();
};
