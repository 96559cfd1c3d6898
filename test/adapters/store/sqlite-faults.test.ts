import { chmod, copyFile, mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { feedStore } from '../../../src/adapters/store/feeds.js';
import { openDatabase, openStores } from '../../../src/adapters/store/open.js';
import { parseDatabaseUrl } from '../../../src/adapters/store/url.js';
import { addFeed, entry, NOW, poll } from '../../contracts/stores/builders.js';
import { freshSqlite } from '../../support/database.js';
import { startProgram } from '../../support/database-program.js';

let fresh: Awaited<ReturnType<typeof freshSqlite>>;
beforeEach(async () => {
  fresh = await freshSqlite();
});
afterEach(() => fresh.remove());

const NOBODY = new URL('./programs/open-as-nobody.ts', import.meta.url);
/** What a user without rights is told who opens the file. */
async function openedByNobody(path: string): Promise<unknown> {
  const program = startProgram(NOBODY, [`sqlite:${path}`]);
  await program.ended();
  return JSON.parse(program.lines[0] ?? 'null');
}

it('makes the folders on the way to a new file', async () => {
  const path = join(fresh.folder, 'a', 'b c', 'standpoint.db');
  await (await openStores(`sqlite:${path}`)).close();
  expect((await readFile(path)).subarray(0, 15).toString()).toBe('SQLite format 3');
});

it('uses a write-ahead log, enforces references and leaves one file when closed', async () => {
  const { db } = await openDatabase(parseDatabaseUrl(fresh.url));
  const pragma = async (name: string): Promise<unknown> =>
    Object.values((await sql<object>`pragma ${sql.raw(name)}`.execute(db)).rows[0]!)[0];
  expect([await pragma('journal_mode'), await pragma('synchronous'), await pragma('foreign_keys')]).toEqual(['wal', 1, 1]);
  await db.destroy();
  await expect(readFile(`${fresh.path}-wal`)).rejects.toThrow('ENOENT');
});

it('works in memory', async () => {
  const stores = await openStores('sqlite::memory:');
  await addFeed(stores);
  expect((await stores.feeds.all()).length).toBe(1);
  await stores.close();
});

it('says that a file is no database', async () => {
  await writeFile(fresh.path, 'Dear diary, this is no database at all. '.repeat(50));
  await expect(openStores(fresh.url)).rejects.toMatchObject({
    code: 'database_unavailable',
    retryable: false,
    message: `The file ${fresh.path} is no database.`,
  });
});

it('says that a database is damaged', async () => {
  const stores = await openStores(fresh.url);
  const feed = await addFeed(stores);
  await stores.feeds.recordPoll(
    poll(
      feed.id,
      Array.from({ length: 500 }, (_, i) => entry({ key: `k${i}` })),
    ),
  );
  await stores.close();
  await truncate(fresh.path, 40_960);
  const outcome = openStores(fresh.url).then(async (again) => {
    await again.articles.toRead('2099-01-01T00:00:00.000Z', 1000).finally(() => again.close());
  });
  await expect(outcome).rejects.toMatchObject({ code: 'database_unavailable', retryable: false, remedy: 'Restore it from a back-up.' });
});

it('says that a folder or a file stands where the other should', async () => {
  await mkdir(join(fresh.folder, 'folder'));
  await writeFile(join(fresh.folder, 'file'), '');
  for (const path of [join(fresh.folder, 'folder'), join(fresh.folder, 'file', 'standpoint.db')]) {
    await expect(openStores(`sqlite:${path}`)).rejects.toMatchObject({
      code: 'database_unavailable',
      message: expect.stringContaining(path),
    });
  }
});

it('says that a file, or its folder, cannot be written to', async () => {
  await (await openStores(fresh.url)).close();
  await chmod(fresh.folder, 0o755);
  await chmod(fresh.path, 0o444);
  const refused = { code: 'database_read_only', retryable: false };
  expect(await openedByNobody(fresh.path)).toMatchObject({
    ...refused,
    sentence: expect.stringContaining(`${fresh.path} cannot be written to.`),
  });
  await mkdir(join(fresh.folder, 'closed'), { mode: 0o755 });
  await chmod(join(fresh.folder, 'closed'), 0o555);
  expect(await openedByNobody(join(fresh.folder, 'closed', 'deeper', 'new.db'))).toMatchObject(refused);
  expect(await openedByNobody(join(fresh.folder, 'closed', 'new.db'))).toMatchObject({ code: 'database_unavailable', retryable: false });
});

it('stores nothing of what does not fit on a full disk, says so, and goes on when there is space again', async () => {
  const database = await openDatabase(parseDatabaseUrl(fresh.url));
  const feeds = feedStore(database);
  await feeds.add([{ url: 'https://a.example/feed', outlet: 'A', topics: ['t'] }], NOW);
  const [feed] = await feeds.all();
  const large = poll(
    feed!.id,
    Array.from({ length: 200 }, (_, i) => entry({ key: `k${i}`, summary: 'x'.repeat(4000) })),
  );
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.db);
  await sql`pragma max_page_count = ${sql.lit(rows[0]!.page_count + 20)}`.execute(database.db);
  await expect(feeds.recordPoll(large)).rejects.toMatchObject({
    code: 'database_full',
    retryable: true,
    message: `There is no space left for the database ${fresh.path}.`,
  });
  expect(await feeds.all()).toEqual([feed]);
  await sql`pragma max_page_count = 100000`.execute(database.db);
  expect(await feeds.recordPoll(large)).toBe(200);
  await database.db.destroy();
});

it('waits for another writer without holding up the process', async () => {
  const stores = await openStores(fresh.url);
  const feed = await addFeed(stores);
  const other = new Database(fresh.path);
  other.exec('begin immediate');
  let turns = 0;
  const watch = setInterval(() => turns++, 5);
  const stored = stores.feeds.recordPoll(poll(feed.id, [entry({ key: '1' })]));
  await sleep(600);
  const meanwhile = turns;
  other.exec('commit');
  expect(await stored).toBe(1);
  clearInterval(watch);
  other.close();
  await stores.close();
  // Held up, the process would turn once or twice in all that time.
  expect(meanwhile).toBeGreaterThan(10);
});

it('is read by another program while it is open', async () => {
  const stores = await openStores(fresh.url);
  await addFeed(stores);
  const copy = join(fresh.folder, 'copy.db');
  const other = new Database(fresh.path, { readonly: true });
  await other.backup(copy);
  other.close();
  await copyFile(copy, join(fresh.folder, 'restored.db'));
  const restored = await openStores(`sqlite:${join(fresh.folder, 'restored.db')}`);
  expect(await restored.feeds.all()).toEqual(await stores.feeds.all());
  await restored.close();
  await stores.close();
});
