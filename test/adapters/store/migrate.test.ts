import { readdirSync } from 'node:fs';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../../src/adapters/store/migrate.js';
import { SCHEMA_STEPS } from '../../../src/adapters/store/migrations/list.js';
import { connect, openDatabase, openStores } from '../../../src/adapters/store/open.js';
import { parseDatabaseUrl } from '../../../src/adapters/store/url.js';
import { addFeed } from '../../contracts/stores/builders.js';
import { DATABASES, type TestDatabase } from '../../support/database.js';
import { startProgram } from '../../support/database-program.js';
import { dumpSchema } from '../../support/database-schema.js';

const OPEN = new URL('./programs/open.ts', import.meta.url);
const MIGRATE_AND_HANG = new URL('./programs/migrate-and-hang.ts', import.meta.url);

it('has every step of the folder in the list, in order', () => {
  const folder = new URL('../../../src/adapters/store/migrations/', import.meta.url);
  const files = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
  expect(Object.keys(SCHEMA_STEPS)).toEqual(files.map((name) => name.replace('.ts', '')).sort());
});

describe.each(DATABASES)('schema on $name', ({ fresh }) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await fresh();
  });
  afterEach(() => database.remove());

  const tables = async (): Promise<string[]> => {
    const db = connect(parseDatabaseUrl(database.url));
    const found = await db.introspection.getTables();
    await db.destroy();
    return found.map(({ name }) => name);
  };

  it('is what the dump in the repository says', async () => {
    const { db, kind } = await openDatabase(parseDatabaseUrl(database.url));
    await expect(await dumpSchema(db, kind)).toMatchFileSnapshot(`../../../src/adapters/store/schema/${kind}.sql`);
    await db.destroy();
  });

  it('is made once and found again with what was stored', async () => {
    const first = await openStores(database.url);
    const feed = await addFeed(first);
    await first.close();
    const second = await openStores(database.url);
    expect(await second.feeds.all()).toEqual([feed]);
    await second.close();
  });

  it('is made once when several programs start together', { timeout: 120_000 }, async () => {
    const programs = Array.from({ length: 4 }, () => startProgram(OPEN, [database.url]));
    for (const one of programs) await one.ended();
    expect(programs.map(({ lines }) => lines)).toEqual(Array.from({ length: 4 }, () => ['opened']));
    const { db } = await openDatabase(parseDatabaseUrl(database.url));
    const { rows } = await sql<{ name: string }>`select name from schema_steps order by name`.execute(db);
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(SCHEMA_STEPS));
    await db.destroy();
  });

  it('is as before when a step fails', async () => {
    const address = parseDatabaseUrl(database.url);
    const db = connect(address);
    const broken = {
      ...SCHEMA_STEPS,
      '9999-broken': async () => {
        throw new TypeError('broken step');
      },
    };
    await expect(migrate(db, address, broken)).rejects.toThrow('broken step');
    await db.destroy();
    expect(await tables()).not.toContain('feeds');
    await (await openStores(database.url)).close();
    expect(await tables()).toContain('feeds');
  });

  it('is as before when the program is killed inside a step, and the lock is free', async () => {
    const hanging = startProgram(MIGRATE_AND_HANG, [database.url]);
    while (!hanging.lines.includes('inside') && hanging.process.exitCode === null) await hanging.nextLine();
    expect(hanging.lines).toEqual(['inside']);
    hanging.process.kill('SIGKILL');
    await hanging.ended();
    const stores = await openStores(database.url);
    await addFeed(stores);
    await stores.close();
    expect(await tables()).not.toContain('half_done');
  });

  it('is refused when a newer program made it', async () => {
    const { db } = await openDatabase(parseDatabaseUrl(database.url));
    await sql`insert into schema_steps (name, timestamp) values ('9998-of-tomorrow', '2031-01-01T00:00:00.000Z')`.execute(db);
    await db.destroy();
    await expect(openStores(database.url)).rejects.toMatchObject({
      code: 'database_newer',
      retryable: false,
      message: expect.stringContaining('"9998-of-tomorrow"'),
      remedy: expect.stringContaining('newer version'),
    });
  });
});
