import { type Kysely, sql } from 'kysely';
import { openDatabase } from '../../src/adapters/store/open.js';
import { factIds } from '../../src/adapters/store/rows/fact-row.js';
import { figureRow } from '../../src/adapters/store/rows/figure-row.js';
import { stanceRow } from '../../src/adapters/store/rows/stance-row.js';
import { statementRow } from '../../src/adapters/store/rows/statement-row.js';
import { searchable } from '../../src/adapters/store/search/folding.js';
import { firstInSecond } from '../../src/adapters/store/search/sequence.js';
import { scopeOf } from '../../src/adapters/store/search/sqlite.js';
import { type DatabaseKind, parseDatabaseUrl } from '../../src/adapters/store/url.js';
import { idOf } from '../../src/domain/ids.js';
import { openFloodgate, withoutIndexes } from './bulk.js';
import { STATEMENTS_A_TEXT, TOPIC, textOf } from './news.js';

const TEXTS_AT_ONCE = 2000;

/**
 * Fills a database with invented texts until it holds so many statements: the rows that the stores write, but thousands in one statement, and
 * indexes afterwards, for filling is not what is measured. A database that holds them already is left alone; one that a fill was broken off in
 * is refused.
 */
export async function fill(url: string, statements: number, progress: (done: number) => void): Promise<void> {
  const { db, kind } = await openDatabase(parseDatabaseUrl(url), { poolSize: 1 });
  const total = Math.ceil(statements / STATEMENTS_A_TEXT);
  try {
    const { texts } = await db
      .selectFrom('articles')
      .select((select) => select.fn.countAll().as('texts'))
      .executeTakeFirstOrThrow();
    if (Number(texts) >= total) return;
    if (Number(texts) > 0) throw new Error(`The database holds ${texts} of ${total} texts: give an empty one.`);
    await openFloodgate(db, kind);
    const index = await withoutIndexes(db, kind);
    for (let from = 0; from < total; from += TEXTS_AT_ONCE) {
      const rows = rowsOf(from, Math.min(from + TEXTS_AT_ONCE, total), total);
      await db.transaction().execute(async (trx) => {
        await insert(trx, kind, 'articles', rows.articles);
        await insert(trx, kind, 'analyses', rows.analyses);
        if (kind === 'sqlite') await insert(trx, kind, 'statements', rows.statements);
        else await insertWithWords(trx, rows.statements, rows.words);
        await insert(trx, kind, 'speakers', rows.speakers);
        await insert(trx, kind, 'figures', rows.figures);
        await insert(trx, kind, 'stances', rows.stances);
        if (kind === 'sqlite') await insert(trx, kind, 'statement_words', rows.words);
      });
      progress(Math.min(from + TEXTS_AT_ONCE, total) * STATEMENTS_A_TEXT);
    }
    await index();
    // SQLite's statistics are the program's own affair.
    if (kind === 'postgres') await sql.raw('vacuum analyze').execute(db);
  } finally {
    await db.destroy();
  }
}

function rowsOf(from: number, to: number, total: number) {
  const texts = Array.from({ length: to - from }, (_, i) => {
    const { text, published, analysis } = textOf(from + i, total);
    const url = `https://gazette.example/${from + i}`;
    return { url, analysis, origin: { articleId: idOf('article', url), topic: TOPIC, version: 'bench', published, text } };
  });
  const statements = texts.flatMap(({ origin, analysis }) =>
    analysis.statements.map((each, rank) => {
      const id = factIds(origin, 'statement')(each.sentence.start, each.sentence.end, '');
      const seq = firstInSecond(origin.published) + analysis.statements.length - 1 - rank;
      return { row: statementRow(origin, each, id, rank, seq), sentence: each.sentence.text };
    }),
  );
  return {
    articles: texts.map(({ origin: { articleId, published, text }, url }) => ({
      id: articleId,
      url,
      title: `Invented news of ${published}`,
      outlet: 'The Gazette',
      published_at: published,
      found_at: published,
      state: 'read',
      attempts: 0,
      text_source: 'page',
      language: 'en',
      summary: '',
      text,
    })),
    analyses: texts.map(({ origin: { articleId, topic, version, published } }) => ({
      article_id: articleId,
      topic,
      version,
      relevant: 1,
      published,
      analysed_at: published,
      first_analysed_at: published,
    })),
    statements: statements.map(({ row }) => row),
    words: statements.map(({ row, sentence }) => ({ rowid: row.seq, words: searchable(sentence), scope: scopeOf(row) })),
    speakers: [...new Set(statements.map(({ row }) => row.speaker_key))].map((key) => ({ key })),
    figures: texts.flatMap(({ origin, analysis }) =>
      analysis.figures.map((each, rank) => figureRow(origin, each, factIds(origin, 'figure')(each.start, each.end, ''), rank, null)),
    ),
    stances: texts.flatMap(({ origin, analysis }) =>
      analysis.stances.map((each, rank) => stanceRow(origin, each, factIds(origin, 'stance')(each.start, each.end, ''), rank)),
    ),
  };
}

/** Statements of PostgreSQL carry their words. */
async function insertWithWords<T>(db: Kysely<T>, rows: readonly object[], words: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  await sql`insert into statements (${sql.join(columns.map((name) => sql.ref(name)))}, words)
    select ${sql.join(columns.map((name) => sql.ref(`s.${name}`)))}, to_tsvector('standpoint', w.words)
    from json_populate_recordset(null::statements, ${JSON.stringify(rows)}) s
    join json_to_recordset(${JSON.stringify(words)}) as w(rowid bigint, words text) on s.seq = w.rowid on conflict do nothing`.execute(db);
}

/** All rows as one parameter; those that are there already stay. */
async function insert<T>(db: Kysely<T>, kind: DatabaseKind, table: string, rows: readonly object[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  const columns = sql.join(names.map((name) => sql.ref(name)));
  const json = JSON.stringify(rows);
  if (kind === 'sqlite') {
    const values = sql.join(names.map((name) => sql`value ->> ${sql.lit(`$.${name}`)}`));
    await sql`insert or ignore into ${sql.table(table)} (${columns}) select ${values} from json_each(${json})`.execute(db);
  } else {
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${json}) on conflict do nothing`.execute(db);
  }
}
