import { sql } from 'kysely';
import type { SchemaStep } from './migration.js';

/** Which texts are the oldest that are still kept. */
export const articleTexts: SchemaStep = async (db) => {
  await sql`create index articles_text on articles (coalesce(published_at, found_at)) where text is not null`.execute(db);
};
