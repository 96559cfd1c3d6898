import { type RawBuilder, sql } from 'kysely';
import type { FactQuery } from '../../domain/ports/fact-query.js';
import type { Queries } from './queries.js';
import { FACT_COLUMNS, SOURCE_COLUMNS } from './rows/fact-row.js';
import { FIGURE_COLUMNS } from './rows/figure-row.js';
import { STANCE_COLUMNS } from './rows/stance-row.js';

/** Figures narrowed by everything in the query but its limit; their articles come with {@link figuresWithArticles} or {@link firstFigures}. */
export function figuresWhere(db: Queries, query: FactQuery) {
  let rows = db
    .selectFrom('figures')
    .select(FACT_COLUMNS.map((column) => `figures.${column}` as const))
    .select(FIGURE_COLUMNS)
    .select('figures.rank as rank');
  if (query.topic !== undefined) rows = rows.where('figures.topic', '=', query.topic);
  if (query.country !== undefined) rows = rows.where('figures.country', '=', query.country);
  if (query.since !== undefined) rows = rows.where('figures.published', '>=', query.since);
  if (query.until !== undefined) rows = rows.where('figures.published', '<', query.until);
  return rows;
}

/** Stances narrowed by everything in the query but its limit; their articles come with {@link stancesWithArticles} or {@link firstStances}. */
export function stancesWhere(db: Queries, query: FactQuery) {
  let rows = db
    .selectFrom('stances')
    .select(FACT_COLUMNS.map((column) => `stances.${column}` as const))
    .select(STANCE_COLUMNS)
    .select(['stances.rank as rank', 'stances.held_on as held_on']);
  if (query.topic !== undefined) rows = rows.where('stances.topic', '=', query.topic);
  if (query.country !== undefined) rows = rows.where('stances.country', '=', query.country);
  if (query.since !== undefined) rows = rows.where('stances.published', '>=', query.since);
  if (query.until !== undefined) rows = rows.where('stances.published', '<', query.until);
  return rows;
}

type Figures = ReturnType<typeof figuresWhere>;
type Stances = ReturnType<typeof stancesWhere>;

/** The figures with what they take from their articles, in no order. */
export const figuresWithArticles = (db: Queries, rows: Figures) =>
  db.selectFrom(rows.as('found')).innerJoin('articles', 'articles.id', 'found.article_id').selectAll('found').select(SOURCE_COLUMNS);

/** The stances with what they take from their articles, in no order. */
export const stancesWithArticles = (db: Queries, rows: Stances) =>
  db.selectFrom(rows.as('found')).innerJoin('articles', 'articles.id', 'found.article_id').selectAll('found').select(SOURCE_COLUMNS);

/** Columns that rows are sorted by, each up or down. */
export type Order<Column extends string> = readonly (readonly [column: Column, direction: 'asc' | 'desc'])[];

/** Article by article, in the analysis' own order. */
const WITHIN_A_DATE = [
  ['article_id', 'asc'],
  ['topic', 'asc'],
  ['rank', 'asc'],
] as const;

/** The order of every list of figures, and of the indexes that such lists are read from. */
export const FIGURES_IN_ORDER: Order<'published' | 'article_id' | 'topic' | 'rank'> = [['published', 'desc'], ...WITHIN_A_DATE];

/** The same of stances: by the day from which they count. */
export const STANCES_IN_ORDER: Order<'held_on' | 'published' | 'article_id' | 'topic' | 'rank'> = [
  ['held_on', 'desc'],
  ['published', 'desc'],
  ...WITHIN_A_DATE,
];

/**
 * The first figures in this order, all without a limit. Articles are looked up for those that the limit leaves: of two thousand figures that
 * carry one date, as those of feeds that name only the day do, all would be looked up for the two hundred that are wanted.
 */
export const firstFigures = (db: Queries, rows: Figures, order: Order<keyof FigureRow>, limit: number | undefined) =>
  inOrder(figuresWithArticles(db, limited(inOrder(rows, 'figures', order), limit)), 'found', order);

/** The same of stances. */
export const firstStances = (db: Queries, rows: Stances, order: Order<keyof StanceRow>, limit: number | undefined) =>
  inOrder(stancesWithArticles(db, limited(inOrder(rows, 'stances', order), limit)), 'found', order);

type RowOf<Rows extends { executeTakeFirst(): Promise<unknown> }> = NonNullable<Awaited<ReturnType<Rows['executeTakeFirst']>>>;
type FigureRow = RowOf<Figures>;
type StanceRow = RowOf<Stances>;

export function inOrder<Rows extends { orderBy(column: RawBuilder<unknown>, direction: 'asc' | 'desc'): Rows }>(
  rows: Rows,
  table: string,
  order: Order<string>,
): Rows {
  return order.reduce((sorted, [column, direction]) => sorted.orderBy(sql.ref(`${table}.${column}`), direction), rows);
}

const limited = <Rows extends { limit(rows: number): Rows }>(rows: Rows, limit: number | undefined): Rows =>
  limit === undefined ? rows : rows.limit(limit);
