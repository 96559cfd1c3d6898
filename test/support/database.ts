import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshPostgres } from './postgres.js';

/** An empty database for one test file. */
export interface TestDatabase {
  readonly url: string;
  remove(): Promise<void>;
}

export interface DatabaseUnderTest {
  readonly name: 'SQLite' | 'PostgreSQL';
  fresh(): Promise<TestDatabase>;
}

export const SQLITE: DatabaseUnderTest = { name: 'SQLite', fresh: freshSqlite };

export const POSTGRES: DatabaseUnderTest = {
  name: 'PostgreSQL',
  async fresh() {
    const { url, drop } = await freshPostgres();
    return { url, remove: drop };
  },
};

/** Every database that the stores run on. */
export const DATABASES: readonly DatabaseUnderTest[] = [SQLITE, POSTGRES];

/** A SQLite file in a folder of its own. */
export async function freshSqlite(): Promise<TestDatabase & { readonly folder: string; readonly path: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'standpoint-store-'));
  const path = join(folder, 'standpoint.db');
  return { folder, path, url: `sqlite:${path}`, remove: () => rm(folder, { recursive: true, force: true }) };
}
