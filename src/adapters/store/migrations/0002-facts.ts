import { type ColumnTypes, type Schema, type SchemaStep, table } from './migration.js';

/** Statements, figures and stances, each with what look-ups ask for and the sentence it stands in. */
export const facts: SchemaStep = async (db, types) => {
  const { text, whole, large, decimal, kind } = types;

  await factTable(db, 'statements', types)
    // SQLite: the row's own number, so that the text index, which knows rows by it, is in order of publication too.
    .addColumn('seq', large, (c) => (kind === 'sqlite' ? c.primaryKey().notNull() : c.notNull()))
    .addColumn('quote', text, (c) => c.notNull())
    .addColumn('direct', whole, (c) => c.notNull())
    .addColumn('key', whole, (c) => c.notNull())
    .addColumn('speaker', text)
    .addColumn('speaker_key', text)
    .addColumn('spans', text, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('statements_seq').on('statements').columns(['topic', 'seq']).execute();
  await db.schema.createIndex('statements_country').on('statements').columns(['topic', 'country', 'seq']).execute();
  await db.schema.createIndex('statements_speaker').on('statements').columns(['speaker_key', 'topic', 'seq']).execute();
  if (kind === 'postgres') await db.schema.createIndex('statements_newest').on('statements').column('seq').execute();

  // Every name that ever spoke, once: where a part of a name is looked for.
  await table(db, 'speakers', types)
    .addColumn('key', text, (c) => c.primaryKey().notNull())
    .execute();

  await factTable(db, 'figures', types)
    .addColumn('value', decimal, (c) => c.notNull())
    .addColumn('max', decimal)
    .addColumn('modifier', text)
    .addColumn('unit', text, (c) => c.notNull())
    .addColumn('text', text, (c) => c.notNull())
    .addColumn('text_start', whole, (c) => c.notNull())
    .addColumn('text_end', whole, (c) => c.notNull())
    .addColumn('event', text)
    .addColumn('as_of', text)
    .addColumn('group', text)
    .addColumn('parent_id', text)
    .addColumn('key', whole, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('figures_published').on('figures').columns(['topic', 'published']).execute();
  await db.schema.createIndex('figures_country').on('figures').columns(['topic', 'country', 'published']).execute();

  await factTable(db, 'stances', types)
    .addColumn('stance', text, (c) => c.notNull())
    .addColumn('group', text, (c) => c.notNull())
    .addColumn('authority', text, (c) => c.notNull())
    .addColumn('deed', whole, (c) => c.notNull())
    .addColumn('part', text, (c) => c.notNull())
    .addColumn('date', text)
    .addColumn('held_on', text, (c) => c.notNull())
    .execute();
  await db.schema.createIndex('stances_held').on('stances').columns(['topic', 'held_on', 'published']).execute();
  await db.schema.createIndex('stances_country').on('stances').columns(['topic', 'country', 'held_on', 'published']).execute();

  for (const name of ['statements', 'figures', 'stances']) {
    await db.schema.createIndex(`${name}_article`).on(name).columns(['article_id', 'topic']).execute();
  }
};

/** The columns that every kind of fact has. */
function factTable<Name extends string>(db: Schema, name: Name, types: ColumnTypes) {
  const { text, whole, kind } = types;
  return table(db, name, types)
    .addColumn('id', text, (c) => (name === 'statements' && kind === 'sqlite' ? c.notNull().unique() : c.primaryKey().notNull()))
    .addColumn('article_id', text, (c) => c.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('topic', text, (c) => c.notNull())
    .addColumn('published', text, (c) => c.notNull())
    .addColumn('analysis_version', text, (c) => c.notNull())
    .addColumn('rank', whole, (c) => c.notNull())
    .addColumn('country', text)
    .addColumn('evidence', text, (c) => c.notNull())
    .addColumn('evidence_start', whole, (c) => c.notNull())
    .addColumn('evidence_end', whole, (c) => c.notNull());
}
