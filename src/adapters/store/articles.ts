import { type RawBuilder, type Selectable, type SqlBool, sql } from 'kysely';
import type { Article, ArticleState, TextSource } from '../../domain/article.js';
import { StandpointError } from '../../domain/errors.js';
import type { ArticleStore } from '../../domain/ports/stores.js';
import { TO_BE_ANALYSED, toBeAnalysed } from './analyses.js';
import { originalOf } from './copies/original.js';
import type { StoreDatabase } from './database.js';
import { chunksOf, type Queries } from './queries.js';
import type { ArticleRow } from './tables.js';

/** Articles on their way from found to read, and which of them wait for an analysis. */
export function articleStore({ db, kind }: StoreDatabase): ArticleStore {
  return {
    async toRead(now, limit) {
      const rows = await db
        .selectFrom('articles')
        .selectAll()
        .where('readable_from', '<=', now)
        .where((where) => where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', now)]))
        .orderBy('readable_from')
        .orderBy('id')
        .limit(limit)
        .execute();
      const articles = await withTopics(db, rows);
      return rows.map((row, i) => ({ ...articles[i]!, summary: row.summary, content: row.content }));
    },

    async saveText(id, text, skipReason = null) {
      await db.transaction().execute(async (trx) => {
        // The row is written first: that takes its lock before its texts are compared and its topics are looked at.
        const held = await trx
          .updateTable('articles')
          .set({ state: 'read', reason: null, next_try_at: null, readable_from: null, content: null, claimed_until: null })
          .where('id', '=', id)
          .returning(['title', 'published_at', 'found_at', 'text'])
          .executeTakeFirst();
        if (held === undefined) throw unknownArticle(id);
        const title = text.title ?? held.title;
        const publishedAt = text.publishedAt ?? held.published_at;
        const original = await originalOf(trx, kind, { id, foundAt: held.found_at, marks: text.marks ?? [] });
        // Copies lead to one original in one step.
        if (original !== null) await trx.updateTable('articles').set({ copy_of: original }).where('copy_of', '=', id).execute();
        await trx
          .updateTable('articles')
          .set({
            title,
            ...(text.outlet ? { outlet: text.outlet } : {}),
            byline: text.byline,
            published_at: publishedAt,
            text: text.text,
            text_source: text.textSource,
            language: text.language,
            copy_of: original,
          })
          .where('id', '=', id)
          .execute();
        // Facts point into the text by offsets and carry its date: with another text they must be found again.
        const unchanged = held.text === text.text && held.published_at === publishedAt && held.title === title;
        if (!unchanged) await trx.updateTable('analyses').set(TO_BE_ANALYSED).where('article_id', '=', id).execute();
        if (skipReason !== null) await skipIn(trx, id, skipReason);
      });
    },

    skip: (id, reason) => db.transaction().execute((trx) => skipIn(trx, id, reason)),

    async fail(id, reason, nextTryAt) {
      const result = await db
        .updateTable('articles')
        .set((set) => ({
          state: 'failed',
          reason,
          next_try_at: nextTryAt,
          readable_from: nextTryAt,
          claimed_until: null,
          attempts: set('attempts', '+', 1),
        }))
        .where('id', '=', id)
        // Another worker may have read it meanwhile: its text stays.
        .where('state', '<>', 'read')
        .executeTakeFirst();
      if (result.numUpdatedRows === 0n) await requireArticle(db, id);
    },

    async givenUp(limit) {
      const { count } = await givenUp(db.selectFrom('articles'))
        .select((select) => select.fn.countAll().as('count'))
        .executeTakeFirstOrThrow();
      const rows = await givenUp(db.selectFrom('articles'))
        .select(['id', 'url', 'reason', 'found_at'])
        .orderBy('found_at', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute();
      const latest = rows.map(({ id, url, reason, found_at }) => ({ articleId: id, url, reason: reason ?? '', foundAt: found_at }));
      return { count: Number(count), latest };
    },

    async again(id, now) {
      const { numUpdatedRows } = await db
        .updateTable('articles')
        .set({ next_try_at: now, readable_from: now, attempts: 0 })
        .where('id', '=', id)
        .where('state', '=', 'failed')
        .where('next_try_at', 'is', null)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async get(id) {
      const rows = await db.selectFrom('articles').selectAll().where('id', '=', id).execute();
      const [article] = await withTopics(db, rows);
      return article ?? null;
    },

    async getToRead(id) {
      const rows = await db.selectFrom('articles').selectAll().where('id', '=', id).execute();
      const [article] = await withTopics(db, rows);
      const [row] = rows;
      return article === undefined || row === undefined ? null : { ...article, summary: row.summary, content: row.content };
    },

    async onTheWay(topic, { since, until }, now) {
      const ofWindow = db
        .selectFrom('analyses')
        .innerJoin('articles', 'articles.id', 'analyses.article_id')
        .select((select) => select.fn.countAll().as('articles'))
        .where('analyses.topic', '=', topic)
        .where(sql`coalesce(articles.published_at, articles.found_at)`, '>=', since)
        .where(sql`coalesce(articles.published_at, articles.found_at)`, '<', until);
      // One after the other: each has an index of the few that wait.
      const unread = await ofWindow.where('articles.readable_from', '<=', now).executeTakeFirstOrThrow();
      const unanalysed = await ofWindow
        .where('analyses.version', '=', '')
        .where((where) => where.or([where('analyses.next_try_at', 'is', null), where('analyses.next_try_at', '<=', now)]))
        .executeTakeFirstOrThrow();
      return Number(unread.articles) + Number(unanalysed.articles);
    },

    async toAnalyse(version, now, limit) {
      const waiting = await toBeAnalysed(db, version)
        .select(['article_id', 'topic'])
        .where((where) => where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', now)]))
        .where((where) => where.or([where('next_try_at', 'is', null), where('next_try_at', '<=', now)]))
        .orderBy('version')
        .orderBy('article_id')
        .orderBy('topic')
        .limit(limit)
        .execute();
      const articles = await articlesById(db, [...new Set(waiting.map((row) => row.article_id))]);
      return waiting.flatMap(({ article_id, topic }) => {
        const article = articles.get(article_id);
        return article === undefined ? [] : [{ article, topic }];
      });
    },
  };
}

/** Of these articles those that failed and wait for no other try: written as the index of these few is. */
export const givenUp = <Rows extends { where(condition: RawBuilder<SqlBool>): Rows }>(articles: Rows): Rows =>
  articles.where(sql<SqlBool>`articles.state = 'failed' and articles.next_try_at is null`);

/** The articles with these ids; unknown ids are left out. */
export async function articlesById(db: Queries, ids: readonly string[]): Promise<Map<string, Article>> {
  const articles = new Map<string, Article>();
  for (const chunk of chunksOf(ids)) {
    const rows = await db.selectFrom('articles').selectAll().where('id', 'in', chunk).execute();
    for (const article of await withTopics(db, rows)) articles.set(article.id, article);
  }
  return articles;
}

async function withTopics(db: Queries, rows: readonly Selectable<ArticleRow>[]): Promise<Article[]> {
  const topics = new Map<string, string[]>();
  for (const chunk of chunksOf(rows.map((row) => row.id))) {
    const found = await db
      .selectFrom('analyses')
      .select(['article_id', 'topic'])
      .where('article_id', 'in', chunk)
      .orderBy('topic')
      .execute();
    for (const { article_id, topic } of found) topics.set(article_id, [...(topics.get(article_id) ?? []), topic]);
  }
  return rows.map((row) => toArticle(row, topics.get(row.id) ?? []));
}

const toArticle = (row: Selectable<ArticleRow>, topics: readonly string[]): Article => ({
  id: row.id,
  url: row.url,
  title: row.title,
  outlet: row.outlet,
  byline: row.byline,
  publishedAt: row.published_at,
  foundAt: row.found_at,
  state: row.state as ArticleState,
  reason: row.reason,
  attempts: row.attempts,
  nextTryAt: row.next_try_at,
  text: row.text,
  textSource: row.text_source as TextSource | null,
  language: row.language,
  topics,
  ...(row.copy_of === null ? {} : { copyOf: row.copy_of }),
});

const unknownArticle = (id: string): StandpointError => new StandpointError('not_found', `There is no article ${id}.`);

async function requireArticle(db: Queries, id: string): Promise<void> {
  const row = await db.selectFrom('articles').select('id').where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw unknownArticle(id);
}

/** Will not be read: waits for no analysis any more, but is counted in the window it would have been part of. */
async function skipIn(trx: Queries, id: string, reason: string): Promise<void> {
  const article = await trx
    .updateTable('articles')
    .set({ state: 'skipped', reason, next_try_at: null, readable_from: null, content: null, claimed_until: null })
    .where('id', '=', id)
    .returning(['published_at', 'found_at'])
    .executeTakeFirst();
  if (article === undefined) throw unknownArticle(id);
  await trx
    .updateTable('analyses')
    .set({ version: null, published: article.published_at ?? article.found_at })
    .where('article_id', '=', id)
    .execute();
}
