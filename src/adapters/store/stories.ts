import { sql } from 'kysely';
import type { StoryStore } from '../../domain/ports/story-store.js';
import type { StoreDatabase } from './database.js';
import { chunksOf, type Queries } from './queries.js';

/** Any number: the name of the lock under which stories are stored. */
const STORIES_LOCK = 2_020_001;
/** So many merges one after another are followed: each leads to a story opened earlier, so they end. */
const MOST_MERGES = 50;

/** See `StoryStore`. */
export function storyStore({ db, kind }: StoreDatabase): StoryStore {
  return {
    async recent(topic, { since, until }, limit) {
      const rows = await db
        .selectFrom('analyses')
        .innerJoin('articles', 'articles.id', 'analyses.article_id')
        .leftJoin('story_articles', (join) =>
          join.onRef('story_articles.article_id', '=', 'articles.id').onRef('story_articles.topic', '=', 'analyses.topic'),
        )
        .leftJoin('stories', 'stories.id', 'story_articles.story_id')
        .select(['articles.id', 'articles.title', 'articles.outlet', 'articles.text', 'analyses.published'])
        .select(['stories.id as story', 'stories.opened_at as opened_at'])
        .where('analyses.topic', '=', topic)
        .where('analyses.relevant', '=', 1)
        .where('articles.state', '=', 'read')
        .where('analyses.published', '>=', since)
        .where('analyses.published', '<', until)
        .orderBy('analyses.published', 'desc')
        .orderBy('articles.id')
        .limit(limit)
        .execute();
      return rows.map(({ id, title, outlet, text, published, story, opened_at }) => ({
        id,
        title,
        outlet,
        text: text ?? '',
        published: published!,
        story: story === null || opened_at === null ? null : { id: story, openedAt: opened_at },
      }));
    },

    async save(topic, stories, merged) {
      await db.transaction().execute(async (trx) => {
        // Digests of one topic are built side by side: in turns, no two wait for each other's rows.
        if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(STORIES_LOCK)}, hashtext(${topic}))`.execute(trx);
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
        const told = stories.flatMap(({ id, articles }) =>
          articles.map((article) => ({ article_id: article.id, topic, story_id: id, copy_of: article.copyOf })),
        );
        for (const chunk of chunksOf(told)) {
          await trx
            .insertInto('story_articles')
            .values(chunk)
            .onConflict((conflict) =>
              conflict.columns(['article_id', 'topic']).doUpdateSet((row) => ({
                story_id: row.ref('excluded.story_id'),
                // Its original may lie before the days that are grouped now.
                copy_of: row.fn.coalesce('story_articles.copy_of', 'excluded.copy_of'),
              })),
            )
            .execute();
        }
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

    async ofArticles(topic, articleIds) {
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
    },
  };
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
