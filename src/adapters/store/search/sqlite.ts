import { sql } from 'kysely';
import type { StatementQuery } from '../../../domain/ports/stores.js';
import { chunksOf, type Queries } from '../database.js';
import type { StatementSourceRow } from '../rows/statement-row.js';
import { newestFirst, statementsWhere } from '../statement-query.js';
import { firstAfterSecond, firstInSecond } from './sequence.js';
import type { StatementSearch } from './statement-search.js';

/** Matches taken from the index at once: few enough that no read holds up the process, which waits while SQLite works. */
const MATCHES_AT_ONCE = 400;

/**
 * FTS5, row by row beside the statements. Topic and country are indexed as words of a second column, so that the index itself
 * leaves out what another topic or country said; it gives its matches newest first because its row numbers grow with time.
 */
export const sqliteSearch: StatementSearch = {
  async insert(trx, statements) {
    for (const chunk of chunksOf(statements)) {
      await trx
        .insertInto('statements')
        .values(chunk.map(({ row }) => row))
        .execute();
      for (const { row, text } of chunk) {
        const scope = [topicWord(row.topic), ...(row.country ? [countryWord(row.country)] : [])].join(' ');
        await sql`insert into statement_words (rowid, words, scope) values (${row.seq}, ${text}, ${scope})`.execute(trx);
      }
    }
  },

  async remove(trx, articleId, topic) {
    await sql`delete from statement_words where rowid in
      (select seq from statements where article_id = ${articleId} and topic = ${topic})`.execute(trx);
    await trx.deleteFrom('statements').where('article_id', '=', articleId).where('topic', '=', topic).execute();
  },

  async find(db, query, terms) {
    const match = matchExpression(query, terms);
    const found: StatementSourceRow[] = [];
    const wanted = query.limit ?? Number.POSITIVE_INFINITY;
    let before = query.until === undefined ? Number.MAX_SAFE_INTEGER : firstAfterSecond(query.until);
    while (found.length < wanted) {
      const rows = await newestMatches(db, match, query, before);
      const last = rows.at(-1);
      if (last === undefined) break;
      found.push(...(await newestFirst(statementsWhere(db, query).where('statements.seq', 'in', rows), wanted - found.length).execute()));
      if (rows.length < MATCHES_AT_ONCE) break;
      before = last;
    }
    return found;
  },
};

async function newestMatches(db: Queries, match: string, query: StatementQuery, before: number): Promise<number[]> {
  const from = query.since === undefined ? 0 : firstInSecond(query.since);
  const { rows } = await sql<{ seq: number }>`
    select rowid as seq from statement_words
    where statement_words match ${match} and rowid >= ${from} and rowid < ${before}
    order by rowid desc limit ${MATCHES_AT_ONCE}`.execute(db);
  return rows.map((row) => row.seq);
}

/** Every word stands in quotation marks: nothing a user types is read as FTS5's query language. */
function matchExpression(query: StatementQuery, terms: readonly (readonly string[])[]): string {
  const parts = terms.map((run) => `words : "${run.join(' ')}"`);
  if (query.topic !== undefined) parts.push(`scope : "${topicWord(query.topic)}"`);
  if (query.country !== undefined) parts.push(`scope : "${countryWord(query.country)}"`);
  return parts.join(' AND ');
}

/** One word to the tokenizer, whatever characters the name holds; the trailing digit keeps the stemmer off it. */
const topicWord = (topic: string): string => `t${Buffer.from(topic).toString('hex')}0`;
const countryWord = (country: string): string => `c${Buffer.from(country).toString('hex')}0`;
