import { sql } from 'kysely';
import type { SchemaStep } from './migration.js';

/**
 * Full-text search over statements. Both sides stem English and keep every word: PostgreSQL's own English configuration
 * would drop "not" and "who", which are what a reader may search for, and find nothing where SQLite finds something.
 */
export const statementSearch: SchemaStep = async (db, { kind }) => {
  if (kind === 'sqlite') {
    // Contentless: the index refers to statements by seq and keeps no second copy of the text.
    await sql`create virtual table statement_words using fts5(
      words, scope, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2'
    )`.execute(db);
    return;
  }
  await sql`create text search dictionary standpoint_stem (template = snowball, language = english)`.execute(db);
  await sql`create text search configuration standpoint (copy = simple)`.execute(db);
  await sql`alter text search configuration standpoint
    alter mapping for asciiword, word, numword with standpoint_stem`.execute(db);
  await sql`alter table statements add column words tsvector`.execute(db);
  await sql`create index statements_words on statements using gin (words)`.execute(db);
};
