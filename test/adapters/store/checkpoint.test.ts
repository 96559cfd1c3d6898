import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Checkpointer } from '../../../src/adapters/store/dialects/checkpointer.js';
import { openStores } from '../../../src/adapters/store/open.js';
import { addFeed, entry, NOW, poll } from '../../contracts/stores/builders.js';
import { freshSqlite } from '../../support/database.js';

let fresh: Awaited<ReturnType<typeof freshSqlite>>;
beforeEach(async () => {
  fresh = await freshSqlite();
});
afterEach(() => fresh.remove());

const MEGABYTE = 2 ** 20;
const size = async (): Promise<number> => (await stat(fresh.path)).size;

it('a thread moves the log of writes into the database, long before the connection would, and nothing is lost', async () => {
  const stores = await openStores(fresh.url);
  const feed = await addFeed(stores);
  const before = await size();
  let stored = 0;
  // Eight megabytes, where the connection itself waits for thirty-two; then small writes, until the thread has started and done it.
  const write = async (bytes: number): Promise<void> => {
    await stores.feeds.recordPoll(poll(feed.id, [entry({ key: `k${stored++}`, summary: 'x'.repeat(bytes) })]));
  };
  for (let i = 0; i < 8; i++) await write(MEGABYTE);
  await expect
    .poll(
      async () => {
        await write(10);
        return size();
      },
      { timeout: 60_000, interval: 200 },
    )
    .toBeGreaterThan(before + 7 * MEGABYTE);
  expect((await stores.articles.toRead(NOW, 10_000)).length).toBe(stored);
  await stores.close();
  expect(await readdir(fresh.folder)).toEqual([fresh.path.split('/').at(-1)]);
}, 120_000);

it('closing does not wait for a thread that was never needed, nor fail while one starts', async () => {
  const idle = await openStores(fresh.url);
  await addFeed(idle);
  await idle.close();
  const stores = await openStores(fresh.url);
  const [feed] = await stores.feeds.all();
  for (const key of ['a', 'b']) {
    await stores.feeds.recordPoll(poll(feed!.id, [entry({ key, summary: 'x'.repeat(5 * MEGABYTE) })]));
    await sleep(1_100);
  }
  await stores.close();
  expect(await readdir(fresh.folder)).toEqual([fresh.path.split('/').at(-1)]);
}, 120_000);

it('says once that the thread cannot work, and what that means', async () => {
  // A folder where the database should be: the thread cannot open it.
  const path = join(fresh.folder, 'no-database');
  await mkdir(path);
  await writeFile(`${path}-wal`, Buffer.alloc(5 * MEGABYTE));
  const warned: [object, string][] = [];
  const log = { debug() {}, info() {}, error() {}, warn: (context: object, text: string) => void warned.push([context, text]) };
  const checkpointer = new Checkpointer(path, log);
  await expect
    .poll(
      () => {
        checkpointer.wrote();
        return warned.length;
      },
      { timeout: 60_000, interval: 200 },
    )
    .toBe(1);
  await sleep(1_100);
  checkpointer.wrote();
  await checkpointer.close();
  expect(warned).toEqual([
    [{ database: path, reason: expect.stringContaining('unable to open') }, expect.stringContaining('a restart tries again')],
  ]);
}, 120_000);
