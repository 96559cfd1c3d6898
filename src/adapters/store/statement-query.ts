import type { FactQuery } from '../../domain/ports/fact-query.js';
import type { Queries } from './queries.js';
import { FACT_COLUMNS, SOURCE_COLUMNS } from './rows/fact-row.js';
import { STATEMENT_COLUMNS } from './rows/statement-row.js';
import { beginsSecond, firstAfterSecond, firstInSecond } from './search/sequence.js';
import type { SpeakerFilter } from './search/speakers.js';
import type { StatementPlace } from './search/statement-search.js';

/** What narrows statements, beside their words. */
interface StatementsWhere extends FactQuery {
  readonly speakers: SpeakerFilter;
  readonly after?: StatementPlace;
}

/** Statements narrowed by everything in the query but its limit; their articles come with {@link newestFirst} or {@link withArticles}. */
export function statementsWhere(db: Queries, query: StatementsWhere) {
  let rows = db
    .selectFrom('statements')
    .select(FACT_COLUMNS.map((column) => `statements.${column}` as const))
    .select(STATEMENT_COLUMNS)
    .select('statements.seq as seq');
  if (query.topic !== undefined) rows = rows.where('statements.topic', '=', query.topic);
  if (query.country !== undefined) rows = rows.where('statements.country', '=', query.country);
  // The number bounds the rows read. The instant decides inside the first and last second, where it must: PostgreSQL's planner takes the two
  // for independent, and expects a twentieth of a twentieth of the statements where there is a twentieth.
  if (query.since !== undefined) {
    rows = rows.where('statements.seq', '>=', firstInSecond(query.since));
    if (!beginsSecond(query.since)) rows = rows.where('statements.published', '>=', query.since);
  }
  if (query.until !== undefined) {
    const whole = beginsSecond(query.until);
    rows = rows.where('statements.seq', '<', whole ? firstInSecond(query.until) : firstAfterSecond(query.until));
    if (!whole) rows = rows.where('statements.published', '<', query.until);
  }
  const { speakers, after } = query;
  if (after !== undefined) {
    rows = rows
      .where('statements.seq', '<=', after.seq)
      .where((where) => where.or([where('statements.seq', '<', after.seq), where('statements.id', '>', after.id)]));
  }
  if (speakers.kind === 'named') rows = rows.where('statements.speaker_key', 'in', speakers.keys);
  if (speakers.kind === 'common') rows = rows.where('statements.speaker_key', 'like', speakers.pattern);
  return rows;
}

type Statements = ReturnType<typeof statementsWhere>;

/** The statements with what they take from their articles, in no order. */
export const withArticles = (db: Queries, rows: Statements) =>
  db.selectFrom(rows.as('found')).innerJoin('articles', 'articles.id', 'found.article_id').selectAll('found').select(SOURCE_COLUMNS);

/**
 * The newest publication first, inside one article the analysis' own order. Articles are looked up for those that the limit leaves: a
 * middling word has hundreds of statements in a period, each of another article.
 */
export function newestFirst(db: Queries, rows: Statements, limit: number | undefined) {
  const ordered = rows.orderBy('statements.seq', 'desc').orderBy('statements.id');
  const few = limit === undefined || limit === Number.POSITIVE_INFINITY ? ordered : ordered.limit(limit);
  return withArticles(db, few).orderBy('found.seq', 'desc').orderBy('found.id');
}
