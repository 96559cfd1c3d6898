import { type SchemaStep, table } from './migration.js';

/** Who did what, and the look-ups that erase a workspace. */
export const audit: SchemaStep = async (db, types) => {
  const { text } = types;
  await table(db, 'audit', types)
    .addColumn('id', text, (c) => c.primaryKey().notNull())
    .addColumn('at', text, (c) => c.notNull())
    .addColumn('platform', text, (c) => c.notNull())
    .addColumn('workspace', text, (c) => c.notNull())
    .addColumn('user', text)
    .addColumn('action', text, (c) => c.notNull())
    .addColumn('subject_kind', text, (c) => c.notNull())
    .addColumn('subject_id', text, (c) => c.notNull())
    .addColumn('before', text)
    .addColumn('after', text)
    .execute();
  await db.schema.createIndex('audit_at').on('audit').columns(['at', 'id']).execute();
  await db.schema.createIndex('audit_workspace').on('audit').columns(['platform', 'workspace']).execute();
  await db.schema.createIndex('deliveries_workspace').on('deliveries').columns(['platform', 'workspace']).execute();
};
