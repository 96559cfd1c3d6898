import { sql } from 'kysely';
import { connect } from '../../src/adapters/store/open.js';
import { parseDatabaseUrl } from '../../src/adapters/store/url.js';

/** The schema's own books, and what SQLite keeps of a text index beside its table. */
const KEPT = /^(schema_|sqlite_|statement_words_)/;

/** Takes everything out of a database but its schema: for the next test as good as a new one, and sooner there. */
export async function emptied(url: string): Promise<void> {
  const address = parseDatabaseUrl(url);
  const db = connect(address);
  try {
    const tables = (await db.introspection.getTables()).map(({ name }) => name).filter((name) => !KEPT.test(name));
    if (address.kind === 'postgres') {
      await sql`truncate ${sql.join(tables.map((name) => sql.table(name)))} restart identity cascade`.execute(db);
      return;
    }
    await sql`pragma foreign_keys = off`.execute(db);
    await sql`begin immediate`.execute(db);
    for (const table of tables.filter((name) => name !== 'statement_words')) await sql`delete from ${sql.table(table)}`.execute(db);
    await sql`insert into statement_words (statement_words) values ('delete-all')`.execute(db);
    await sql`commit`.execute(db);
  } finally {
    await db.destroy();
  }
}
