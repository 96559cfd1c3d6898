import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { archiveStore } from '../../../src/adapters/store/archive.js';
import { claimStore } from '../../../src/adapters/store/claims.js';
import { sqliteDialect } from '../../../src/adapters/store/dialects/sqlite.js';
import { factStore } from '../../../src/adapters/store/facts.js';
import { feedStore } from '../../../src/adapters/store/feeds.js';
import { openDatabase, openStores } from '../../../src/adapters/store/open.js';
import { sqliteSearch } from '../../../src/adapters/store/search/sqlite.js';
import { storyStore } from '../../../src/adapters/store/stories.js';
import type { Tables } from '../../../src/adapters/store/tables.js';
import { unreadStore } from '../../../src/adapters/store/unread.js';
import { addArticle, analysis, hours, NOW, poll, stance, statement, TOPIC } from '../../contracts/stores/builders.js';
import { freshSqlite } from '../../support/database.js';

const SAID = '“We are ready,” Nils Aare said.';

let fresh: Awaited<ReturnType<typeof freshSqlite>>;
beforeEach(async () => {
  fresh = await freshSqlite();
  const stores = await openStores(fresh.url);
  for (const key of ['1', '2', '3']) {
    const id = await addArticle(stores, key, SAID);
    const speaker = { name: `Nils Aare ${key}`, role: null, country: 'NO' };
    await stores.facts.saveAnalysis(
      id,
      TOPIC,
      'v1',
      analysis({ statements: [statement(SAID, 'We are ready,', SAID, { speaker })], stances: [stance(SAID, SAID)] }),
      NOW,
    );
  }
  await stores.close();
});
afterEach(() => fresh.remove());

const FACTS = /^SCAN (statements|figures|stances|articles|analyses)\b(?!.*COVERING INDEX)/;
const OF_A_TOPIC = /\(topic=\?\)$/;
const SORTED = /FOR ORDER BY$/;

/** The steps of what is asked that walk all facts, or all of a topic. */
async function asked(use: (db: Kysely<Tables>) => Promise<unknown>): Promise<string[]> {
  const queries: { sql: string; parameters: readonly unknown[] }[] = [];
  const config = { dialect: sqliteDialect(fresh.path, (error) => error, null) };
  const db = new Kysely<Tables>({ ...config, log: ({ query }) => void queries.push({ sql: query.sql, parameters: query.parameters }) });
  await use(db);
  await db.destroy();
  // As a program that was never stopped since its first day has it.
  const before = new Database(fresh.path);
  before.exec('drop table if exists sqlite_stat1; drop table if exists sqlite_stat4');
  before.close();
  const raw = new Database(fresh.path);
  const steps = queries
    .filter(({ sql }) => /^\s*(select|with)/i.test(sql) && !sql.includes('"carried_facts"'))
    .flatMap(({ sql, parameters }) => {
      const plan = raw.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[];
      const details = plan.map(({ detail }) => detail);
      // A list of the newest walks an index from its end, and no further than it is long.
      const isFromItsEnd = / limit \?/.test(sql) && !details.some((detail) => SORTED.test(detail));
      return details
        .filter((detail) => FACTS.test(detail) || (OF_A_TOPIC.test(detail) && !isFromItsEnd))
        .map((detail) => `${detail} in ${sql}`);
    });
  raw.close();
  return steps;
}

describe('without any statistics, SQLite walks no topic as a whole for', () => {
  const database = (db: Kysely<Tables>) => ({ kind: 'sqlite', db, search: sqliteSearch }) as const;
  it.each([
    ['the statements of a person', (db: Kysely<Tables>) => factStore(database(db)).statements({ topic: TOPIC, person: 'aare', limit: 20 })],
    ['the statements of a country', (db: Kysely<Tables>) => factStore(database(db)).statements({ topic: TOPIC, country: 'NO', limit: 20 })],
    [
      'words in a period',
      (db: Kysely<Tables>) => factStore(database(db)).statements({ topic: TOPIC, words: 'we are', since: hours(-24), limit: 20 }),
    ],
    ['the newest figures', (db: Kysely<Tables>) => factStore(database(db)).figures({ topic: TOPIC, limit: 200 })],
    ['the figures of a country', (db: Kysely<Tables>) => factStore(database(db)).figures({ topic: TOPIC, country: 'NO', limit: 200 })],
    ['the stances of a country', (db: Kysely<Tables>) => factStore(database(db)).stances({ topic: TOPIC, country: 'NO', limit: 200 })],
    ['what a country held before', (db: Kysely<Tables>) => archiveStore(database(db)).heldBefore(TOPIC, 'NO', '2027-01-01')],
    ['where a country stands', (db: Kysely<Tables>) => archiveStore(database(db)).heldStances(TOPIC, 'NO', 200)],
    ['stances by their ids', (db: Kysely<Tables>) => archiveStore(database(db)).stancesById(['x', 'y'])],
    ['a fact by its id', (db: Kysely<Tables>) => archiveStore(database(db)).fact('x')],
    ['the facts of an article', (db: Kysely<Tables>) => archiveStore(database(db)).factsOf('x')],
    ['the facts of a window', (db: Kysely<Tables>) => factStore(database(db)).window(TOPIC, { since: hours(-24), until: NOW })],
    ['what of a window was not read', (db: Kysely<Tables>) => unreadStore({ db }).ofWindow(TOPIC, { since: hours(-24), until: NOW })],
    ['what is to be grouped', (db: Kysely<Tables>) => storyStore(database(db)).ungrouped(TOPIC, { since: hours(-24), until: NOW }, 9)],
  ])('%s', async (_, use) => {
    expect(await asked(use)).toEqual([]);
  });
});

describe('SQLite reads from one index, and sorts nothing, for', () => {
  const stores = (db: Kysely<Tables>) => {
    const database = { kind: 'sqlite', db, search: sqliteSearch } as const;
    return { facts: factStore(database), archive: archiveStore(database) };
  };
  const page = { limit: 40 };
  it.each([
    ['the newest figures', (db: Kysely<Tables>) => stores(db).facts.figures({ topic: TOPIC, limit: 200 })],
    ['the figures of a country', (db: Kysely<Tables>) => stores(db).facts.figures({ topic: TOPIC, country: 'NO', limit: 200 })],
    ['the stances of a country', (db: Kysely<Tables>) => stores(db).facts.stances({ topic: TOPIC, country: 'NO', limit: 200 })],
    ['where a country stands', (db: Kysely<Tables>) => stores(db).archive.heldStances(TOPIC, 'NO', 200)],
    ['a page of figures', (db: Kysely<Tables>) => stores(db).archive.figures({ topic: TOPIC, country: 'NO' }, page)],
    ['a page of an event', (db: Kysely<Tables>) => stores(db).archive.figures({ topic: TOPIC, event: 'repatriated' }, page)],
    ['a page of stances', (db: Kysely<Tables>) => stores(db).archive.stances({ topic: TOPIC, country: 'NO' }, page)],
    ['a timeline', (db: Kysely<Tables>) => stores(db).archive.reportedStances({ topic: TOPIC, country: 'NO' }, 40)],
  ])('%s', async (_, use) => {
    const queries: { sql: string; parameters: readonly unknown[] }[] = [];
    const db = new Kysely<Tables>({
      dialect: sqliteDialect(fresh.path, (error) => error, null),
      log: ({ query }) => void queries.push({ sql: query.sql, parameters: query.parameters }),
    });
    await use(db);
    await db.destroy();
    const raw = new Database(fresh.path);
    // What is sorted outside is what the limit left.
    const listOf = (sql: string) => /\((select .* limit \?)\)/.exec(sql)?.[1] ?? /^select (?!.*\(select).* limit \?$/.exec(sql)?.[0];
    const inner = queries.map(({ sql, parameters }) => ({ list: listOf(sql), parameters }));
    const plans = inner.flatMap(({ list, parameters }) => {
      if (list === undefined) return [];
      const count = list.split('?').length - 1;
      return raw.prepare(`explain query plan ${list}`).all(...parameters.slice(0, count)) as { detail: string }[];
    });
    raw.close();
    expect(plans.map(({ detail }) => detail)).toEqual([expect.stringMatching(/^SEARCH (figures|stances) USING INDEX \S+ \(topic=\?/)]);
  });
});

it('polls and claims go to their feeds by id, not through all that are due', async () => {
  const db = await openDatabase({ kind: 'sqlite', path: fresh.path, shown: fresh.path });
  const steps: string[] = [];
  const raw = new Database(fresh.path);
  const logged = new Kysely<Tables>({
    dialect: sqliteDialect(fresh.path, (error) => error, null),
    log({ query: { sql, parameters } }) {
      if (!/^\s*update "?feeds"? /.test(sql)) return;
      const plan = raw.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[];
      steps.push(...plan.map(({ detail }) => detail).filter((detail) => / feeds\b/.test(detail)));
    },
  });
  const database = { ...db, db: logged };
  await claimStore(database).feed('x', NOW, hours(1));
  await expect(feedStore(database).recordPoll(poll('x', []))).rejects.toThrow('There is no feed x.');
  expect(steps).toEqual([expect.stringMatching(/^SEARCH feeds USING INDEX \S+ \(id=\?\)$/), steps[0]]);
  await Promise.all([db.db.destroy(), logged.destroy()]);
  raw.close();
});

it('of the feeds that are due no more are read than are asked for', async () => {
  const raw = new Database(fresh.path);
  const steps: string[] = [];
  const db = new Kysely<Tables>({
    dialect: sqliteDialect(fresh.path, (error) => error, null),
    log({ query: { sql, parameters } }) {
      const plan = raw.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[];
      steps.push(...plan.map(({ detail }) => detail));
    },
  });
  await feedStore({ kind: 'sqlite', db, search: sqliteSearch }).due(NOW, 9);
  const search = 'SEARCH feeds USING INDEX feeds_due (state=? AND next_poll_at<?)';
  expect(steps).toEqual([search, search]);
  await db.destroy();
  raw.close();
});

it('the program tells the planner what its tables hold when it is started', async () => {
  const raw = new Database(fresh.path);
  const known = () =>
    raw
      .prepare('select distinct tbl from sqlite_stat1')
      .all()
      .map((row) => (row as { tbl: string }).tbl);
  await (await openStores(fresh.url)).close();
  expect(known()).toEqual(expect.arrayContaining(['statements', 'stances', 'articles']));
  raw.close();
});
