import { type RawBuilder, sql } from 'kysely';
import type { Fact } from '../../domain/facts.js';
import type { FeedState } from '../../domain/feed.js';
import type { ArchiveStore, Paging } from '../../domain/ports/archive.js';
import { articlesById } from './articles.js';
import { withCarriers } from './copies/carriers.js';
import type { StoreDatabase } from './database.js';
import { digestSelection } from './digests.js';
import {
  FIGURES_IN_ORDER,
  figuresWhere,
  figuresWithArticles,
  firstFigures,
  firstStances,
  type Order,
  STANCES_IN_ORDER,
  stancesWhere,
  stancesWithArticles,
} from './fact-query.js';
import { REMOVED, toFeed } from './feeds.js';
import { heldStances, stancesById } from './held-stances.js';
import { numberIn, type Place, pageOf, placeOf } from './paging.js';
import type { Queries } from './queries.js';
import { toFigure } from './rows/figure-row.js';
import { toStance } from './rows/stance-row.js';
import { toStatement } from './rows/statement-row.js';
import { lookUpStatements } from './search/look-up.js';
import { stancesHeldBefore, standingStances } from './standing.js';
import { statementsWhere, withArticles } from './statement-query.js';

const NEWEST: Order<'published' | 'id'> = [
  ['published', 'desc'],
  ['id', 'desc'],
];
const NO_FEEDS: Readonly<Record<FeedState, number>> = { active: 0, failing: 0, disabled: 0, gone: 0 };

/** What readers leaf through. Lists are cut by the place of their last row, not by counting, so that a late page costs what the first does. */
export function archiveStore(database: StoreDatabase): ArchiveStore {
  const { db } = database;
  return {
    async digests(topic, paging) {
      const place = placeOf(paging.after, 2);
      let rows = db.selectFrom('digests').selectAll().where('topic', '=', topic).where('kind', '=', 'digest');
      if (place) rows = rows.where((where) => where(where.refTuple('until', 'id'), '<', where.tuple(place[0]!, place[1]!)));
      const found = await rows.orderBy('until', 'desc').orderBy('id', 'desc').limit(oneMore(paging)).execute();
      return pageOf(
        found,
        paging,
        (row) => [row.until, row.id],
        (row) => ({ ...digestSelection(row), summary: JSON.parse(row.message).summary }),
      );
    },

    async statements(query, paging) {
      const place = placeOf(paging.after, 2);
      const after = place === null ? undefined : { seq: numberIn(place[0]), id: place[1]! };
      const found = await lookUpStatements(database, { ...query, limit: oneMore(paging) }, after);
      const page = pageOf(found, paging, (row) => [String(row.seq), row.id], toStatement);
      return { ...page, items: await withCarriers(db, page.items) };
    },

    async figures({ event, ...query }, paging) {
      const place = placeOf(paging.after, 4);
      let rows = figuresWhere(db, query);
      if (event !== undefined) rows = rows.where('figures.event', '=', event);
      if (place) {
        const [published, ...within] = place;
        rows = rows
          .where('figures.published', '<=', published!)
          .where(sql<boolean>`(figures.published < ${published} or ${isBehind('figures', within)})`);
      }
      const found = await firstFigures(db, rows, FIGURES_IN_ORDER, oneMore(paging)).execute();
      const page = pageOf(found, paging, (row) => [row.published, ...placeWithin(row)], toFigure);
      return { ...page, items: await withCarriers(db, page.items) };
    },

    async stances(query, paging) {
      const place = placeOf(paging.after, 5);
      let rows = stancesWhere(db, query);
      if (place) {
        const [heldOn, published, ...within] = place;
        const held = sql`(stances.held_on, stances.published)`;
        rows = rows
          .where('stances.held_on', '<=', heldOn!)
          .where(
            sql<boolean>`(${held} < (${heldOn}, ${published}) or ${held} = (${heldOn}, ${published}) and ${isBehind('stances', within)})`,
          );
      }
      const found = await firstStances(db, rows, STANCES_IN_ORDER, oneMore(paging)).execute();
      const page = pageOf(found, paging, (row) => [row.held_on, row.published, ...placeWithin(row)], toStance);
      return { ...page, items: await withCarriers(db, page.items) };
    },

    async reportedStances(query, limit) {
      const rows = firstStances(db, stancesWhere(db, query), NEWEST, limit);
      return withCarriers(db, (await rows.execute()).map(toStance));
    },

    standing: (topic, since, until) => standingStances(db, topic, since, until),
    heldBefore: (topic, country, before) => stancesHeldBefore(db, topic, country, before),
    heldStances: (topic, country, limit) => heldStances(db, topic, country, limit),
    stancesById: (ids) => stancesById(db, ids),

    async fact(id) {
      return factWith(db, id);
    },

    async factsOf(articleId) {
      const facts = await factsWhere(db, 'article_id', articleId);
      return facts.sort((a, b) => a.evidence.start - b.evidence.start || (a.id < b.id ? -1 : 1));
    },

    async statementsIn(topic, articleIds) {
      if (articleIds.length === 0) return [];
      const rows = statementsWhere(db, { topic, speakers: { kind: 'anyone' } }).where('statements.article_id', 'in', [
        ...new Set(articleIds),
      ]);
      return (await withArticles(db, rows).execute()).map(toStatement);
    },

    async articles(ids) {
      const articles = [...(await articlesById(db, [...new Set(ids)])).values()];
      const when = (article: { publishedAt: string | null; foundAt: string }): string => article.publishedAt ?? article.foundAt;
      return articles.sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : a.id < b.id ? -1 : 1));
    },

    async feeds(states, paging) {
      const place = placeOf(paging.after, 2);
      let rows = db.selectFrom('feeds').selectAll().where('state', '<>', REMOVED);
      if (states.length > 0) rows = rows.where('state', 'in', states);
      if (place) rows = rows.where((where) => where(where.refTuple('outlet', 'url'), '>', where.tuple(place[0]!, place[1]!)));
      const found = await rows.orderBy('outlet').orderBy('url').limit(oneMore(paging)).execute();
      return pageOf(found, paging, (row) => [row.outlet, row.url], toFeed);
    },

    async feedCounts() {
      const rows = await db
        .selectFrom('feeds')
        .select(['state', (select) => select.fn.countAll().as('feeds')])
        .where('state', '<>', REMOVED)
        .groupBy('state')
        .execute();
      return { ...NO_FEEDS, ...Object.fromEntries(rows.map((row) => [row.state, Number(row.feeds)])) };
    },

    async openDeliveries() {
      const count = async (state: 'due' | 'sending') => {
        const rows = await db
          .selectFrom('deliveries')
          .select(['platform', (select) => select.fn.countAll().as('deliveries')])
          .where('state', '=', state)
          .groupBy('platform')
          .orderBy('platform')
          .execute();
        return rows.map(({ platform, deliveries }) => ({ platform, state, count: Number(deliveries) }));
      };
      return [...(await count('due')), ...(await count('sending'))];
    },
  };
}

/** Where a fact stands among those of its date. */
const placeWithin = (row: { readonly article_id: string; readonly topic: string; readonly rank: number }): Place => [
  row.article_id,
  row.topic,
  String(row.rank),
];

/** Comes behind that place. */
const isBehind = (table: 'figures' | 'stances', [article, topic, rank]: Place): RawBuilder<boolean> =>
  sql`(${sql.ref(`${table}.article_id`)}, ${sql.ref(`${table}.topic`)}, ${sql.ref(`${table}.rank`)}) > (${article}, ${topic}, ${numberIn(rank)})`;

/** One row more than shown tells whether there is a next part. */
const oneMore = ({ limit }: Paging): number => limit + 1;

/** The fact with this id, null when there is none. */
export async function factWith(db: Queries, id: string): Promise<Fact | null> {
  const [fact] = await factsWhere(db, 'id', id);
  return fact ?? null;
}

/** Facts of every kind by their id or their article. */
async function factsWhere(db: Queries, column: 'id' | 'article_id', value: string): Promise<Fact[]> {
  const [statements, figures, stances] = await Promise.all([
    withArticles(db, statementsWhere(db, { speakers: { kind: 'anyone' } }).where(`statements.${column}`, '=', value)).execute(),
    figuresWithArticles(db, figuresWhere(db, {}).where(`figures.${column}`, '=', value)).execute(),
    stancesWithArticles(db, stancesWhere(db, {}).where(`stances.${column}`, '=', value)).execute(),
  ]);
  return withCarriers<Fact>(db, [...statements.map(toStatement), ...figures.map(toFigure), ...stances.map(toStance)]);
}
