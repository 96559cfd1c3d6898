import { type SchemaStep, table } from './migration.js';

/** Workspaces that installed the bot by themselves, each with its encrypted token. */
export const installations: SchemaStep = async (db, types) => {
  const { text } = types;
  await table(db, 'installations', types)
    .addColumn('platform', text, (c) => c.notNull())
    .addColumn('workspace', text, (c) => c.notNull())
    .addColumn('name', text, (c) => c.notNull())
    .addColumn('sealed_token', text, (c) => c.notNull())
    .addColumn('key_id', text, (c) => c.notNull())
    .addColumn('installed_by', text, (c) => c.notNull())
    .addColumn('installed_at', text, (c) => c.notNull())
    .addPrimaryKeyConstraint('installations_key', ['platform', 'workspace'])
    .execute();
};
