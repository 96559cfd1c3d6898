import type { FactQuery } from '../../domain/ports/fact-query.js';
import type { Queries } from './queries.js';
import { FACT_COLUMNS, SOURCE_COLUMNS } from './rows/fact-row.js';
import { STATEMENT_COLUMNS } from './rows/statement-row.js';
import { firstAfterSecond, firstInSecond } from './search/sequence.js';
import type { SpeakerFilter } from './search/speakers.js';
import type { StatementPlace } from './search/statement-search.js';

/** What narrows statements, beside their words. */
interface StatementsWhere extends FactQuery {
  readonly speakers: SpeakerFilter;
  readonly after?: StatementPlace;
}

/** Statements with their articles, narrowed by everything in the query but its limit. */
export function statementsWhere(db: Queries, query: StatementsWhere) {
  let rows = db
    .selectFrom('statements')
    .innerJoin('articles', 'articles.id', 'statements.article_id')
    .select(FACT_COLUMNS.map((column) => `statements.${column}` as const))
    .select(STATEMENT_COLUMNS)
    .select('statements.seq as seq')
    .select(SOURCE_COLUMNS);
  if (query.topic !== undefined) rows = rows.where('statements.topic', '=', query.topic);
  if (query.country !== undefined) rows = rows.where('statements.country', '=', query.country);
  // The number bounds the rows read; the instant decides inside the first and last second.
  if (query.since !== undefined) {
    rows = rows.where('statements.seq', '>=', firstInSecond(query.since)).where('statements.published', '>=', query.since);
  }
  if (query.until !== undefined) {
    rows = rows.where('statements.seq', '<', firstAfterSecond(query.until)).where('statements.published', '<', query.until);
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

/** Newest publication first; inside one article the analysis' own order. */
export function newestFirst(rows: ReturnType<typeof statementsWhere>, limit: number | undefined): ReturnType<typeof statementsWhere> {
  const ordered = rows.orderBy('statements.seq', 'desc').orderBy('statements.id');
  return limit === undefined || limit === Number.POSITIVE_INFINITY ? ordered : ordered.limit(limit);
}
