import { type Insertable, sql } from 'kysely';
import { idOf } from '../../../domain/ids.js';
import { chunksOf, type Queries } from '../queries.js';
import type { StatementSourceRow } from '../rows/statement-row.js';
import { newestFirst, statementsWhere } from '../statement-query.js';
import type { StatementRow } from '../tables.js';
import { firstAfterSecond, firstInSecond } from './sequence.js';
import type { StatementLookup, StatementSearch } from './statement-search.js';

/** Matches taken from the index at once: few enough that no read holds up the process, which waits while SQLite works. */
const MATCHES_AT_ONCE = 400;

/**
 * FTS5, row by row beside the statements. Topic, country and speaker are indexed as words of a second column, so that the index
 * itself leaves out what others said; it gives its matches newest first because its row numbers grow with time.
 */
export const sqliteSearch: StatementSearch = {
  async insert(trx, statements) {
    for (const chunk of chunksOf(statements)) {
      await trx
        .insertInto('statements')
        .values(chunk.map(({ row }) => row))
        .execute();
      for (const { row, text } of chunk) {
        await sql`insert into statement_words (rowid, words, scope) values (${row.seq}, ${text}, ${scopeOf(row)})`.execute(trx);
      }
    }
  },

  async remove(trx, articleId, topic) {
    await sql`delete from statement_words where rowid in
      (select seq from statements where article_id = ${articleId} and topic = ${topic})`.execute(trx);
    await trx.deleteFrom('statements').where('article_id', '=', articleId).where('topic', '=', topic).execute();
  },

  async find(db, lookup) {
    if (lookup.terms.length === 0 && lookup.speakers.kind !== 'named') {
      return newestFirst(db, statementsWhere(db, lookup), lookup.limit).execute();
    }
    const match = matchExpression(lookup);
    const wanted = lookup.limit ?? Number.POSITIVE_INFINITY;
    const found: StatementSourceRow[] = [];
    let before = Math.min(
      lookup.until === undefined ? Number.MAX_SAFE_INTEGER : firstAfterSecond(lookup.until),
      // On SQLite no two statements have the same number.
      lookup.after?.seq ?? Number.MAX_SAFE_INTEGER,
    );
    while (found.length < wanted) {
      // The index knows all conditions but a common part of a name and the topic: otherwise as many matches as rows wanted will do.
      const size = lookup.speakers.kind === 'common' ? MATCHES_AT_ONCE : Math.min(MATCHES_AT_ONCE, wanted - found.length);
      const seqs = await newestMatches(db, match, lookup, before, size);
      const last = seqs.at(-1);
      if (last === undefined) break;
      const rows = newestFirst(db, statementsWhere(db, lookup).where('statements.seq', 'in', seqs), wanted - found.length);
      found.push(...(await rows.execute()));
      if (seqs.length < size) break;
      before = last;
    }
    return found;
  },
};

async function newestMatches(db: Queries, match: string, { since }: StatementLookup, before: number, size: number): Promise<number[]> {
  const from = since === undefined ? 0 : firstInSecond(since);
  const { rows } = await sql<{ seq: number }>`
    select rowid as seq from statement_words
    where statement_words match ${match} and rowid >= ${from} and rowid < ${before}
    order by rowid desc limit ${size}`.execute(db);
  return rows.map((row) => row.seq);
}

/**
 * The topic is left to the statements themselves: nearly every text has it, and meeting a rare word with it costs many times what the rare word
 * does alone. Every word stands in quotation marks: nothing a user types is read as
 * FTS5's query language.
 */
function matchExpression({ terms, speakers, country }: StatementLookup): string {
  const parts = terms.map((run) => `words : "${run.join(' ')}"`);
  if (speakers.kind === 'named') parts.push(`scope : (${speakers.keys.map((key) => `"${scopeWord('speaker', key)}"`).join(' OR ')})`);
  if (country !== undefined) parts.push(`scope : "${scopeWord('country', country)}"`);
  return parts.join(' AND ');
}

export function scopeOf({ topic, country, speaker_key }: Insertable<StatementRow>): string {
  const words = [scopeWord('topic', topic)];
  if (country) words.push(scopeWord('country', country));
  if (speaker_key) words.push(scopeWord('speaker', speaker_key));
  return words.join(' ');
}

/** One word to the tokenizer, whatever characters the name holds; the trailing digit keeps the stemmer off it. */
const scopeWord = (kind: 'topic' | 'country' | 'speaker', name: string): string => `${idOf(kind, name).slice(0, 12)}0`;
