import { sql } from 'kysely';
import type { SchemaStep } from './migration.js';

/** Five times PostgreSQL's default: it then knows how often each of 5,000 words stands, instead of 1,000. */
const WORDS_TARGET = 500;

/**
 * How common a rare word is. A word that is in none of PostgreSQL's statistics counts as half as common as the rarest that is: with too few of
 * them it expects the newest twenty soon, and reads tens of thousands of statements newest first where the index of words names the few.
 */
export const rareWords: SchemaStep = async (db, { kind }) => {
  if (kind === 'postgres') await sql`alter table statements alter column words set statistics ${sql.lit(WORDS_TARGET)}`.execute(db);
};
