import { sql } from 'kysely';
import { type SchemaStep, table } from './migration.js';

/** Feeds, their entries, the articles these point to, and which article waits for the analysis of which topic. */
export const feedsAndArticles: SchemaStep = async (db, types) => {
  const { text, whole } = types;
  await table(db, 'feeds', types)
    .addColumn('id', text, (c) => c.primaryKey().notNull())
    .addColumn('url', text, (c) => c.notNull().unique())
    .addColumn('outlet', text, (c) => c.notNull())
    .addColumn('topics', text, (c) => c.notNull())
    .addColumn('title', text)
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('etag', text)
    .addColumn('last_modified', text)
    .addColumn('body_hash', text)
    .addColumn('next_poll_at', text, (c) => c.notNull())
    .addColumn('last_poll_at', text)
    .addColumn('last_success_at', text)
    .addColumn('failures', whole, (c) => c.notNull())
    .addColumn('last_error', text)
    .addColumn('entries_seen', whole, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('feeds_due').on('feeds').columns(['state', 'next_poll_at']).execute();

  // The long texts come last: SQLite reads a row from the front and leaves their pages alone when they are not asked for.
  await table(db, 'articles', types)
    .addColumn('id', text, (c) => c.primaryKey().notNull())
    .addColumn('url', text, (c) => c.notNull().unique())
    .addColumn('title', text, (c) => c.notNull())
    .addColumn('outlet', text, (c) => c.notNull())
    .addColumn('byline', text)
    .addColumn('published_at', text)
    .addColumn('found_at', text, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull())
    .addColumn('reason', text)
    .addColumn('attempts', whole, (c) => c.notNull())
    .addColumn('next_try_at', text)
    .addColumn('readable_from', text)
    .addColumn('text_source', text)
    .addColumn('language', text)
    .addColumn('summary', text, (c) => c.notNull())
    .addColumn('content', text)
    .addColumn('text', text)
    .execute();
  await db.schema
    .createIndex('articles_readable')
    .on('articles')
    .columns(['readable_from', 'id'])
    .where(sql.ref('readable_from'), 'is not', null)
    .execute();

  await table(db, 'entries', types)
    .addColumn('id', text, (c) => c.primaryKey().notNull())
    .addColumn('feed_id', text, (c) => c.notNull().references('feeds.id').onDelete('cascade'))
    .addColumn('key', text, (c) => c.notNull())
    .addColumn('title', text, (c) => c.notNull())
    .addColumn('url', text)
    .addColumn('published_at', text)
    .addColumn('seen_at', text, (c) => c.notNull())
    .addColumn('article_id', text, (c) => c.references('articles.id').onDelete('set null'))
    .addUniqueConstraint('entries_feed_key', ['feed_id', 'key'])
    .execute();
  await db.schema.createIndex('entries_article').on('entries').column('article_id').execute();

  await table(db, 'analyses', types)
    .addColumn('article_id', text, (c) => c.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('topic', text, (c) => c.notNull())
    .addColumn('version', text)
    .addColumn('relevant', whole)
    .addColumn('published', text)
    .addColumn('analysed_at', text)
    .addColumn('first_analysed_at', text)
    .addColumn('error', text)
    .addPrimaryKeyConstraint('analyses_pk', ['article_id', 'topic'])
    .execute();
  await db.schema.createIndex('analyses_version').on('analyses').column('version').where(sql.ref('version'), 'is not', null).execute();
  await db.schema.createIndex('analyses_published').on('analyses').columns(['topic', 'published']).execute();
};
