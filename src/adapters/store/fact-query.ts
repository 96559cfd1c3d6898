import type { FactQuery } from '../../domain/ports/fact-query.js';
import type { Queries } from './queries.js';
import { FACT_COLUMNS, SOURCE_COLUMNS } from './rows/fact-row.js';
import { FIGURE_COLUMNS } from './rows/figure-row.js';
import { STANCE_COLUMNS } from './rows/stance-row.js';

/** Figures with their articles, narrowed by everything in the query but its limit. */
export function figuresWhere(db: Queries, query: FactQuery) {
  let rows = db
    .selectFrom('figures')
    .innerJoin('articles', 'articles.id', 'figures.article_id')
    .select(FACT_COLUMNS.map((column) => `figures.${column}` as const))
    .select(FIGURE_COLUMNS)
    .select(SOURCE_COLUMNS);
  if (query.topic !== undefined) rows = rows.where('figures.topic', '=', query.topic);
  if (query.country !== undefined) rows = rows.where('figures.country', '=', query.country);
  if (query.since !== undefined) rows = rows.where('figures.published', '>=', query.since);
  if (query.until !== undefined) rows = rows.where('figures.published', '<', query.until);
  return rows;
}

/** Stances with their articles, narrowed by everything in the query but its limit. */
export function stancesWhere(db: Queries, query: FactQuery) {
  let rows = db
    .selectFrom('stances')
    .innerJoin('articles', 'articles.id', 'stances.article_id')
    .select(FACT_COLUMNS.map((column) => `stances.${column}` as const))
    .select(STANCE_COLUMNS)
    .select(SOURCE_COLUMNS);
  if (query.topic !== undefined) rows = rows.where('stances.topic', '=', query.topic);
  if (query.country !== undefined) rows = rows.where('stances.country', '=', query.country);
  if (query.since !== undefined) rows = rows.where('stances.published', '>=', query.since);
  if (query.until !== undefined) rows = rows.where('stances.published', '<', query.until);
  return rows;
}
