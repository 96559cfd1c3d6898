import { type SchemaStep, table } from './migration.js';

/** Stories under permanent ids, and which articles tell each; a story that became part of another one says which. */
export const stories: SchemaStep = async (db, types) => {
  const { text } = types;
  await table(db, 'stories', types)
    .addColumn('id', text, (c) => c.primaryKey().notNull())
    .addColumn('topic', text, (c) => c.notNull())
    .addColumn('opened_at', text, (c) => c.notNull())
    .addColumn('merged_into', text)
    .execute();
  await table(db, 'story_articles', types)
    .addColumn('article_id', text, (c) => c.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('topic', text, (c) => c.notNull())
    .addColumn('story_id', text, (c) => c.notNull())
    .addColumn('copy_of', text)
    .addPrimaryKeyConstraint('story_articles_key', ['article_id', 'topic'])
    .execute();
  await db.schema.createIndex('story_articles_story').on('story_articles').column('story_id').execute();
};
