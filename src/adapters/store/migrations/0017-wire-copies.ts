import { type SchemaStep, table } from './migration.js';

/** Which articles carry the text of another, what texts are known again by, and which facts an article carries that another holds. */
export const wireCopies: SchemaStep = async (db, types) => {
  const { text } = types;
  await db.schema.alterTable('articles').addColumn('copy_of', text).execute();
  await db.schema.createIndex('articles_copies').on('articles').column('copy_of').where('copy_of', 'is not', null).execute();

  await table(db, 'text_marks', types)
    .addColumn('article_id', text, (c) => c.notNull())
    .addColumn('mark', text, (c) => c.notNull())
    .addColumn('found_at', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('text_marks_pk', ['article_id', 'mark'])
    .execute();
  await db.schema.createIndex('text_marks_mark').on('text_marks').columns(['mark', 'article_id']).execute();
  await db.schema.createIndex('text_marks_found').on('text_marks').column('found_at').execute();

  await table(db, 'carried_facts', types)
    .addColumn('article_id', text, (c) => c.notNull())
    .addColumn('topic', text, (c) => c.notNull())
    .addColumn('fact_id', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('carried_facts_pk', ['article_id', 'topic', 'fact_id'])
    .execute();
  await db.schema.createIndex('carried_facts_fact').on('carried_facts').column('fact_id').execute();
};
