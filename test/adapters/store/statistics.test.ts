import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Statistics } from '../../../src/adapters/store/dialects/statistics.js';
import { openStores } from '../../../src/adapters/store/open.js';
import { HOUR } from '../../../src/domain/instant.js';
import type { Stores } from '../../../src/domain/ports/stores.js';
import { addArticle, analysis, NOW, statement, TOPIC } from '../../contracts/stores/builders.js';
import { freshSqlite } from '../../support/database.js';

let fresh: Awaited<ReturnType<typeof freshSqlite>>;
beforeEach(async () => {
  fresh = await freshSqlite();
  // Only the clock that the hour is measured by: everything else waits for real.
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await fresh.remove();
});

/** How many statements SQLite's planner believes there are; null when it knows nothing of them. */
function believed(): number | null {
  const raw = new Database(fresh.path, { readonly: true });
  const isKnown = raw.prepare(`select 1 from sqlite_master where name = 'sqlite_stat1'`).get() !== undefined;
  const row = isKnown
    ? (raw.prepare(`select stat from sqlite_stat1 where tbl = 'statements'`).get() as { stat: string } | undefined)
    : undefined;
  raw.close();
  return row === undefined ? null : Number(row.stat.split(' ')[0]);
}

async function write(stores: Stores, keys: readonly string[]): Promise<void> {
  const said = '“We are ready,” Nils Aare said.';
  for (const key of keys) {
    const id = await addArticle(stores, key, said);
    await stores.facts.saveAnalysis(id, TOPIC, 'v1', analysis({ statements: [statement(said, 'We are ready,', said)] }), NOW);
  }
}

it('tells the planner what was written since, an hour after the last time', async () => {
  const stores = await openStores(fresh.url);
  await write(stores, ['1', '2', '3']);
  expect(believed()).toBeNull();
  vi.advanceTimersByTime(HOUR - 1);
  await write(stores, ['4']);
  expect(believed()).toBeNull();
  vi.advanceTimersByTime(2);
  await write(stores, ['5']);
  // The first commit of an article's three.
  expect(believed()).toBe(4);
  await stores.close();
});

it('says that statistics could not be refreshed while another program writes, and tries again an hour later', async () => {
  const stores = await openStores(fresh.url);
  await write(stores, ['1', '2', '3']);
  await stores.close();
  const own = new Database(fresh.path, { timeout: 5 });
  const other = new Database(fresh.path);
  const warn = vi.fn();
  const statistics = new Statistics(own, { debug: vi.fn(), info: vi.fn(), warn, error: vi.fn() });
  other.exec('begin immediate');

  statistics.refresh();

  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]).toEqual([
    { database: fresh.path, reason: expect.stringContaining('locked') },
    expect.stringContaining('It is tried again in an hour'),
  ]);
  expect(believed()).toBeNull();

  other.exec('commit');
  statistics.wrote();
  expect(believed()).toBeNull();
  vi.advanceTimersByTime(HOUR + 1);
  statistics.wrote();
  expect(believed()).toBe(3);
  expect(warn).toHaveBeenCalledTimes(1);
  own.close();
  other.close();
});
