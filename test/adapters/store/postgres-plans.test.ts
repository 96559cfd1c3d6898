import { Kysely, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postgresDialect } from '../../../src/adapters/store/dialects/postgres.js';
import { factStore } from '../../../src/adapters/store/facts.js';
import { openStores } from '../../../src/adapters/store/open.js';
import { postgresSearch } from '../../../src/adapters/store/search/postgres.js';
import { firstInSecond } from '../../../src/adapters/store/search/sequence.js';
import type { Tables } from '../../../src/adapters/store/tables.js';
import { DAY } from '../../../src/domain/instant.js';
import type { StatementQuery } from '../../../src/domain/ports/fact-query.js';
import { POSTGRES, type TestDatabase } from '../../support/database.js';

const TOPIC = 'topic';
const STATEMENTS = 40_000;
const END = Date.parse('2026-03-16T00:00:00.000Z');
const ago = (days: number): string => new Date(END - days * DAY).toISOString();
/** A twentieth of five years. */
const SINCE = ago(91);

let fresh: TestDatabase;
let db: Kysely<Tables>;
const asked: { readonly sql: string; readonly parameters: readonly unknown[] }[] = [];

/**
 * Statements of five years, each of an article of its own; every tenth holds a middling word, two in a thousand a rare one; what twenty people
 * said is among the first two thousand.
 */
beforeAll(async () => {
  fresh = await POSTGRES.fresh();
  await (await openStores(fresh.url)).close();
  db = new Kysely<Tables>({
    dialect: postgresDialect(fresh.url, (error) => error, { poolSize: 1, log: null }),
    log: ({ query }) => void asked.push(query),
  });
  const published = sql`to_char(to_timestamp(${END / 1000} - (${STATEMENTS} - n) * ${(5 * 365 * DAY) / 1000 / STATEMENTS}::float) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  await sql`insert into articles (id, url, title, outlet, published_at, found_at, state, attempts, summary)
    select n, 'https://gazette.example/' || n, 'News', 'The Gazette', ${published}, ${published}, 'read', 0, ''
    from generate_series(1, ${STATEMENTS}) n`.execute(db);
  await sql`insert into statements (id, article_id, topic, published, analysis_version, rank, evidence, evidence_start, evidence_end, seq, quote, direct, key, spans, speaker_key, words)
    select id, id, ${TOPIC}, published_at, 'v1', 0, repeat('We said. ', 20), 0, 9, floor(extract(epoch from published_at::timestamptz)) * ${firstInSecond('1970-01-01T00:00:01.000Z')}, 'We', 1, 0, '{"source":null,"cue":null,"content":[]}',
      case when id::int <= 2000 then 'long unheard ' || id::int % 20 end,
      to_tsvector('standpoint', 'we said ' || case when id::int % 10 = 0 then 'camp ' else '' end || case when id::int % 500 = 0 then 'ferry' else '' end)
    from articles`.execute(db);
  await sql`insert into speakers (key) select distinct speaker_key from statements where speaker_key is not null`.execute(db);
  await sql`analyze`.execute(db);
});
afterAll(async () => {
  await db.destroy();
  await fresh.remove();
});

interface Step {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Plan Rows': number;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Step[];
}

/** How PostgreSQL answers a look-up: the steps into a table of its plans, with what they read. */
async function steps(query: StatementQuery): Promise<{ readonly found: number; of(table: string): readonly Step[] }> {
  asked.length = 0;
  const facts = factStore({ db, kind: 'postgres', search: postgresSearch });
  const found = await facts.statements({ topic: TOPIC, limit: 20, ...query });
  // Whose articles carry the facts as well is another question.
  const queries = asked.filter(({ sql: text }) => !text.includes('carried_facts'));
  const client = new pg.Client(fresh.url);
  await client.connect();
  const all = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(all)];
  const flat: Step[] = [];
  for (const { sql: text, parameters } of queries) {
    const { rows } = await client.query(`explain (analyze, format json) ${text}`, [...parameters]);
    flat.push(...all(rows[0]['QUERY PLAN'][0].Plan));
  }
  await client.end();
  return { found: found.length, of: (table) => flat.filter((step) => step['Relation Name'] === table) };
}

const inPeriod = (words: string): StatementQuery => ({ words, since: SINCE });

const rowsRead = (step: Step): number =>
  step['Actual Loops'] * (step['Actual Rows'] + (step['Rows Removed by Filter'] ?? 0) + (step['Rows Removed by Index Recheck'] ?? 0));

it.each(['said', 'camp', 'ferry', 'camp ferry'])(
  'reads nothing of other years for "%s", and no more articles than are shown',
  async (words) => {
    const { found, of } = await steps(inPeriod(words));
    expect(found).toBeGreaterThan(0);
    expect(of('articles').map(rowsRead)).toEqual([found]);
    const read = of('statements').map(rowsRead);
    expect(read).toHaveLength(1);
    expect(read[0]).toBeLessThanOrEqual(STATEMENTS / 20);
  },
);

it('reads nothing of others for people who spoke often, but long ago', async () => {
  const { found, of } = await steps({ person: 'unheard' });
  expect(found).toBe(20);
  const read = of('statements').map(rowsRead);
  expect(read.length).toBeGreaterThan(1);
  expect(Math.max(...read)).toBeLessThanOrEqual(20);
});

it('reads the statements of a period in advance, and no others', async () => {
  const stores = await openStores(fresh.url, { poolSize: 1 });
  const read = async (): Promise<number> => {
    const { rows } = await sql<{ blocks: string }>`
      select heap_blks_read + heap_blks_hit as blocks from pg_statio_user_tables where relname = 'statements'`.execute(db);
    return Number(rows[0]?.blocks);
  };
  const before = await read();
  await stores.warmUp(SINCE);
  // The connection tells its numbers when it ends. A row of 200 bytes costs one look at its block.
  await stores.close();
  await expect.poll(async () => (await read()) - before, { timeout: 60_000 }).toBeGreaterThanOrEqual(50);
  expect((await read()) - before).toBeLessThanOrEqual(STATEMENTS / 10);
});

it.each([
  ['said', 2000],
  ['camp', 200],
])('the planner expects as many statements that hold "%s" as there are', async (words, there) => {
  const [step] = (await steps(inPeriod(words))).of('statements');
  expect(step?.['Plan Rows']).toBeGreaterThan(there / 2);
  expect(step?.['Plan Rows']).toBeLessThan(there * 2);
});
