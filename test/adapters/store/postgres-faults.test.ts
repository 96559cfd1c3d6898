import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { connect, openStores } from '../../../src/adapters/store/open.js';
import { parseDatabaseUrl } from '../../../src/adapters/store/url.js';
import type { Log } from '../../../src/domain/ports/system.js';
import { addFeed, entry, NOW, poll } from '../../contracts/stores/builders.js';
import { administer, freshPostgres, type PostgresDatabase } from '../../support/postgres.js';

let database: PostgresDatabase;
beforeEach(async () => {
  database = await freshPostgres();
});
afterEach(() => database.drop());

const changed = (change: (url: URL) => void): string => {
  const url = new URL(database.url);
  change(url);
  return url.href;
};
const name = (): string => new URL(database.url).pathname.slice(1);
const disconnect = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'standpoint' and datname = current_database()`;

it('says that nobody answers at the address, and that waiting may help', async () => {
  const nowhere = changed((url) => {
    url.port = '1';
    url.password = 's3cret';
  });
  const { hostname, pathname } = new URL(nowhere);
  await expect(openStores(nowhere)).rejects.toMatchObject({
    code: 'database_unavailable',
    retryable: true,
    message: `PostgreSQL at ${hostname}:1${pathname} does not answer.`,
  });
});

it('says that user or password are refused, without repeating them', async () => {
  const error: unknown = await openStores(changed((url) => Object.assign(url, { username: 'nobody-here', password: 's3cret' }))).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({
    code: 'database_unavailable',
    retryable: false,
    message: expect.stringContaining('refused the user or password'),
  });
  expect(JSON.stringify(error) + String(error)).not.toContain('s3cret');
});

it('says that there is no such database', async () => {
  await expect(openStores(changed((url) => Object.assign(url, { pathname: '/no_such_thing' })))).rejects.toMatchObject({
    code: 'database_unavailable',
    retryable: false,
    remedy: 'Create it, or correct the database URL.',
  });
});

it('says that the server takes no writes, and reads all the same', async () => {
  await (await openStores(database.url)).close();
  await administer(database.url, `alter database ${name()} set default_transaction_read_only = on`);
  const stores = await openStores(database.url);
  expect(await stores.feeds.all()).toEqual([]);
  await expect(addFeed(stores)).rejects.toMatchObject({ code: 'database_read_only' });
  await stores.close();
});

it('says that the server of an empty database takes no writes', async () => {
  await administer(database.url, `alter database ${name()} set default_transaction_read_only = on`);
  await expect(openStores(database.url)).rejects.toMatchObject({ code: 'database_read_only' });
});

it('says that the disk of the server is full, stores nothing of what did not fit, and goes on later', async () => {
  const stores = await openStores(database.url);
  const feed = await addFeed(stores);
  await administer(
    database.url,
    `create function full_disk() returns trigger language plpgsql as $$ begin
       raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
     create trigger full_disk before insert on entries execute function full_disk()`,
  );
  await expect(stores.feeds.recordPoll(poll(feed.id, [entry({ key: '1' })]))).rejects.toMatchObject({
    code: 'database_full',
    retryable: true,
  });
  expect(await stores.feeds.all()).toEqual([feed]);
  expect(await stores.articles.toRead(NOW, 10)).toEqual([]);
  await administer(database.url, 'drop trigger full_disk on entries');
  expect(await stores.feeds.recordPoll(poll(feed.id, [entry({ key: '1' })]))).toBe(1);
  await stores.close();
});

it('outlives idle connections that are cut, and logs them', async () => {
  const heard: string[] = [];
  const log: Log = { debug() {}, info() {}, error() {}, warn: (_context, message) => heard.push(message) };
  const stores = await openStores(database.url, { log });
  await addFeed(stores);
  await administer(database.url, disconnect);
  await expect.poll(() => heard.length).toBeGreaterThan(0);
  expect(heard[0]).toBe('an idle database connection was lost');
  expect((await stores.feeds.all()).length).toBe(1);
  await stores.close();
});

it('says that a connection was cut in the middle of a transaction, of which nothing stays', async () => {
  const stores = await openStores(database.url);
  const feed = await addFeed(stores);
  const blocker = new pg.Client({ connectionString: database.url });
  await blocker.connect();
  await blocker.query('begin; lock table entries in access exclusive mode');
  const stored = stores.feeds.recordPoll(poll(feed.id, [entry({ key: '1' })])).catch((error: unknown) => error);
  await expect
    .poll(
      async () =>
        (await blocker.query(`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`)).rowCount,
    )
    .toBeGreaterThan(0);
  await administer(database.url, disconnect);
  expect(await stored).toMatchObject({ code: 'database_unavailable', retryable: true });
  await blocker.query('rollback');
  await blocker.end();
  expect(await stores.feeds.recordPoll(poll(feed.id, [entry({ key: '1' })]))).toBe(1);
  await stores.close();
});

it('does not depend on how the server sorts text', async () => {
  const stores = await openStores(database.url);
  for (const feed of ['b', 'A', 'a-1', 'a']) await stores.feeds.add([{ url: `https://x.example/${feed}`, outlet: feed, topics: [] }], NOW);
  expect((await stores.feeds.all()).map(({ outlet }) => outlet)).toEqual(['A', 'a', 'a-1', 'b']);
  await stores.close();
});

it('leaves what is no fault of the database as it came', async () => {
  const db = connect(parseDatabaseUrl(database.url));
  await expect(sql`select no_such_column`.execute(db)).rejects.toMatchObject({ code: '42703' });
  await db.destroy();
});
