import { sql } from 'kysely';
import type { SchemaStep } from './migration.js';

/**
 * PostgreSQL finds a word in all years before it looks at what is older than the period that was asked for. Statements lie in the order they
 * were stored in, which is nearly that of their publication: an index of a few pages says in which blocks a period lies, and the matches
 * elsewhere are never read. SQLite's text index is in that order itself.
 */
export const statementPeriods: SchemaStep = async (db, { kind }) => {
  if (kind === 'postgres') await sql`create index statements_period on statements using brin (seq)`.execute(db);
};
