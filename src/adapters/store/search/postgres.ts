import { sql } from 'kysely';
import { chunksOf } from '../queries.js';
import { newestFirst, statementsWhere } from '../statement-query.js';
import type { StatementSearch } from './statement-search.js';

/** A column of words beside each statement, with a GIN index; the planner chooses between that index and newest-first. */
export const postgresSearch: StatementSearch = {
  async insert(trx, statements) {
    for (const chunk of chunksOf(statements)) {
      await trx
        .insertInto('statements')
        .values(chunk.map(({ row, text }) => ({ ...row, words: sql<string>`to_tsvector('standpoint', ${text})` })))
        .execute();
    }
  },

  async remove(trx, articleId, topic) {
    await trx.deleteFrom('statements').where('article_id', '=', articleId).where('topic', '=', topic).execute();
  },

  async find(db, lookup) {
    let rows = statementsWhere(db, lookup);
    if (lookup.terms.length > 0) {
      const matches = lookup.terms.map((run) => sql`phraseto_tsquery('standpoint', ${run.join(' ')})`);
      rows = rows.where(sql<boolean>`statements.words @@ (${sql.join(matches, sql` && `)})`);
    }
    return newestFirst(db, rows, lookup.limit).execute();
  },
};
