import { type SchemaStep, table } from './migration.js';

/** What operators put right and readers reported, which words of a digest each post shows, and who wants to hear of changes at once. */
export const correctionsAndReports: SchemaStep = async (db, types) => {
  const { text, whole } = types;
  await table(db, 'corrections', types)
    .addColumn('id', text, (c) => c.primaryKey().notNull())
    .addColumn('fact_id', text, (c) => c.notNull())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('article_id', text, (c) => c.notNull())
    .addColumn('topic', text, (c) => c.notNull())
    .addColumn('verdict', text, (c) => c.notNull())
    .addColumn('changes', text, (c) => c.notNull())
    .addColumn('note', text, (c) => c.notNull())
    .addColumn('platform', text, (c) => c.notNull())
    .addColumn('workspace', text, (c) => c.notNull())
    .addColumn('user', text)
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('before', text, (c) => c.notNull())
    .addColumn('revised', whole, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('corrections_fact').on('corrections').columns(['fact_id', 'at']).execute();
  await db.schema.createIndex('corrections_article').on('corrections').columns(['article_id', 'topic']).execute();
  await db.schema.createIndex('corrections_pending').on('corrections').columns(['revised', 'at']).execute();

  await table(db, 'reports', types)
    .addColumn('id', text, (c) => c.primaryKey().notNull())
    .addColumn('fact_id', text, (c) => c.notNull())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('note', text, (c) => c.notNull())
    .addColumn('platform', text, (c) => c.notNull())
    .addColumn('workspace', text, (c) => c.notNull())
    .addColumn('user', text)
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('state', text, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('reports_state').on('reports').columns(['state', 'at']).execute();
  await db.schema.createIndex('reports_fact').on('reports').columns(['fact_id']).execute();

  await table(db, 'alerts', types)
    .addColumn('id', text, (c) => c.primaryKey().notNull())
    .addColumn('platform', text, (c) => c.notNull())
    .addColumn('workspace', text, (c) => c.notNull())
    .addColumn('channel', text, (c) => c.notNull())
    .addColumn('topic', text, (c) => c.notNull())
    .addColumn('country', text)
    .addColumn('created_by', text, (c) => c.notNull())
    .addColumn('created_at', text, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('alerts_channel').on('alerts').columns(['platform', 'workspace', 'channel']).execute();

  for (const name of ['digests', 'deliveries']) {
    await db.schema
      .alterTable(name)
      .addColumn('revision', whole, (c) => c.notNull().defaultTo(0))
      .execute();
  }
  await db.schema
    .alterTable('digests')
    .addColumn('kind', text, (c) => c.notNull().defaultTo('digest'))
    .execute();
  await db.schema.createIndex('digests_built').on('digests').columns(['built_at']).execute();
};
