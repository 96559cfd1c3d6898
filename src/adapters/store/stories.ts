import { sql } from 'kysely';
import type { Window } from '../../domain/digest.js';
import type { StoryArticle, StoryStore } from '../../domain/ports/story-store.js';
import type { StoreDatabase } from './database.js';
import { chunksOf, type Queries } from './queries.js';

/** Any number: the name of the lock under which stories are stored. */
const STORIES_LOCK = 2_020_001;
/** So many merges one after another are followed: each leads to a story opened earlier, so they end. */
const MOST_MERGES = 50;

/** See `StoryStore`. */
export function storyStore({ db, kind }: StoreDatabase): StoryStore {
  return {
    async recent(topic, window, limit) {
      const rows = await newest(db, topic, window, limit)
        .leftJoin('stories', 'stories.id', 'story_articles.story_id')
        .select(['articles.id', 'articles.title', 'articles.outlet', 'articles.text', 'analyses.published', 'analyses.analysed_at'])
        .select(['stories.id as story', 'stories.opened_at as opened_at'])
        .execute();
      return rows.map(({ id, title, outlet, text, published, analysed_at, story, opened_at }) => ({
        id,
        title,
        outlet,
        text: text ?? '',
        published: published!,
        analysedAt: analysed_at!,
        story: story === null || opened_at === null ? null : { id: story, openedAt: opened_at },
      }));
    },

    async ungrouped(topic, window, limit) {
      const row = await db
        .selectFrom(
          newest(db, topic, window, limit)
            .select(['analyses.analysed_at as analysed', 'story_articles.analysed_at as grouped'])
            .as('newest'),
        )
        .select('analysed')
        .where((where) => where.or([where('grouped', 'is', null), where('grouped', '<>', where.ref('analysed'))]))
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    save(topic, { articles, stories, merged }) {
      return db.transaction().execute(async (trx) => {
        // Digests of one topic are built side by side: in turns, no two wait for each other's rows.
        if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(STORIES_LOCK)}, hashtext(${topic}))`.execute(trx);
        if (!(await stillIn(trx, topic, articles))) return false;
        for (const [from, into] of merged) {
          await trx.updateTable('story_articles').set({ story_id: into }).where('story_id', '=', from).execute();
          await trx.updateTable('stories').set({ merged_into: into }).where('id', '=', from).execute();
        }
        const rows = stories.map(({ id, openedAt }) => ({ id, topic, opened_at: openedAt, merged_into: null }));
        for (const chunk of chunksOf(rows)) {
          await trx
            .insertInto('stories')
            .values(chunk)
            // A part that was taken out of another story again is one of its own again.
            .onConflict((conflict) => conflict.column('id').doUpdateSet({ merged_into: null }))
            .execute();
        }
        const analysedAt = new Map(articles.map((article) => [article.id, article.analysedAt]));
        const told = stories.flatMap(({ id: story_id, articles: of }) =>
          of.map(({ id, copyOf }) => ({ article_id: id, topic, story_id, copy_of: copyOf, analysed_at: analysedAt.get(id) ?? null })),
        );
        for (const chunk of chunksOf(told)) {
          await trx
            .insertInto('story_articles')
            .values(chunk)
            .onConflict((conflict) =>
              conflict.columns(['article_id', 'topic']).doUpdateSet((row) => ({
                story_id: row.ref('excluded.story_id'),
                analysed_at: row.ref('excluded.analysed_at'),
                // Its original may lie before the days that are grouped now.
                copy_of: row.fn.coalesce('story_articles.copy_of', 'excluded.copy_of'),
              })),
            )
            .execute();
        }
        return true;
      });
    },

    async get(id) {
      const story = await survivorOf(db, id);
      if (story === null) return null;
      const articles = await db
        .selectFrom('story_articles')
        .innerJoin('analyses', (join) =>
          join.onRef('analyses.article_id', '=', 'story_articles.article_id').onRef('analyses.topic', '=', 'story_articles.topic'),
        )
        .select(['story_articles.article_id as id', 'story_articles.copy_of as copyOf'])
        .where('story_articles.story_id', '=', story.id)
        // A later analysis may find an article off the topic.
        .where('analyses.relevant', '=', 1)
        .orderBy('analyses.published')
        .orderBy('story_articles.article_id')
        .execute();
      return articles.length === 0 ? null : { id: story.id, topic: story.topic, openedAt: story.opened_at, articles };
    },

    ofArticles: (topic, articleIds) => storiesOf(db, topic, articleIds),
  };
}

/** The newest relevant articles of these days, each beside its story. */
const newest = (db: Queries, topic: string, { since, until }: Window, limit: number) =>
  db
    .selectFrom('analyses')
    .innerJoin('articles', 'articles.id', 'analyses.article_id')
    .leftJoin('story_articles', (join) =>
      join.onRef('story_articles.article_id', '=', 'articles.id').onRef('story_articles.topic', '=', 'analyses.topic'),
    )
    .where('analyses.topic', '=', topic)
    .where('analyses.relevant', '=', 1)
    .where('articles.state', '=', 'read')
    .where('analyses.published', '>=', since)
    .where('analyses.published', '<', until)
    .orderBy('analyses.published', 'desc')
    .orderBy('articles.id')
    .limit(limit);

async function storiesOf(db: Queries, topic: string, articleIds: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const ids of chunksOf(articleIds)) {
    const rows = await db
      .selectFrom('story_articles')
      .select(['article_id', 'story_id'])
      .where('topic', '=', topic)
      .where('article_id', 'in', ids)
      .execute();
    for (const { article_id, story_id } of rows) found.set(article_id, story_id);
  }
  return found;
}

/** Whether the articles are in the stories that they were read with: what was grouped from older ones would bring back a story that was merged. */
async function stillIn(trx: Queries, topic: string, articles: readonly StoryArticle[]): Promise<boolean> {
  const now = await storiesOf(
    trx,
    topic,
    articles.map(({ id }) => id),
  );
  return articles.every(({ id, story }) => now.get(id) === story?.id);
}

async function survivorOf(db: Queries, id: string) {
  for (let at: string = id, step = 0; step < MOST_MERGES; step++) {
    const story = await db.selectFrom('stories').selectAll().where('id', '=', at).executeTakeFirst();
    if (story === undefined) return null;
    if (story.merged_into === null) return story;
    at = story.merged_into;
  }
  return null;
}
