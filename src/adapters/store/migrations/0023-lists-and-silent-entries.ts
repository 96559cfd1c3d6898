import { sql } from 'kysely';
import type { SchemaStep } from './migration.js';

/**
 * Lists of figures and stances in their whole order, from index to answer: with a part of it alone, SQLite's planner took another index for as
 * good, and sorted all that was ever said of a country. And entries that may be about a topic but name no address: what no digest can tell
 * is counted.
 */
export const listsAndSilentEntries: SchemaStep = async (db, { text }) => {
  const lists = {
    figures_published: 'figures (topic, published desc, article_id, rank)',
    figures_country: 'figures (topic, country, published desc, article_id, rank)',
    figures_event: 'figures (topic, event, published desc, article_id, rank)',
    stances_held: 'stances (topic, held_on desc, published desc, article_id, rank)',
    stances_country: 'stances (topic, country, held_on desc, published desc, article_id, rank)',
  };
  for (const [index, list] of Object.entries(lists)) {
    await sql`drop index ${sql.ref(index)}`.execute(db);
    await sql`create index ${sql.ref(index)} on ${sql.raw(list)}`.execute(db);
  }
  await db.schema.alterTable('entries').addColumn('silent_on', text).execute();
  await sql`create index entries_silent on entries (seen_at) where silent_on is not null`.execute(db);
};
