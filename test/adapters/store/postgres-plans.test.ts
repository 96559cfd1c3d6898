import { Kysely, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postgresDialect } from '../../../src/adapters/store/dialects/postgres.js';
import { factStore } from '../../../src/adapters/store/facts.js';
import { openStores } from '../../../src/adapters/store/open.js';
import { postgresSearch } from '../../../src/adapters/store/search/postgres.js';
import { firstInSecond } from '../../../src/adapters/store/search/sequence.js';
import type { Tables } from '../../../src/adapters/store/tables.js';
import { warmUp } from '../../../src/adapters/store/warm-up.js';
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
 * Statements of five years, each of an article of its own; every tenth holds a middling word, two in a thousand a rare one,
 * and all one of three thousand; what twenty people
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
      to_tsvector('standpoint', 'we said ' || case when id::int % 10 = 0 then 'camp ' else '' end || case when id::int % 500 = 0 then 'ferry' else '' end || ' word' || id::int % 3000)
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

/** How PostgreSQL answers what is asked meanwhile: the steps into a table of its plans, with what they read. */
async function explained<T>(ask: () => Promise<T>): Promise<{ readonly answer: T; of(table: string): readonly Step[] }> {
  asked.length = 0;
  const answer = await ask();
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
  return { answer, of: (table) => flat.filter((step) => step['Relation Name'] === table) };
}

async function steps(query: StatementQuery): Promise<{ readonly found: number; of(table: string): readonly Step[] }> {
  const facts = factStore({ db, kind: 'postgres', search: postgresSearch });
  const { answer, of } = await explained(() => facts.statements({ topic: TOPIC, limit: 20, ...query }));
  return { found: answer.length, of };
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

it('knows how often rare words stand', async () => {
  // Words that are in no statistics count as half as common as the rarest that is.
  const { rows } = await sql<{ known: number }>`
    select cardinality(most_common_elem_freqs) as known from pg_stats where tablename = 'statements' and attname = 'words'`.execute(db);
  expect(rows[0]?.known).toBeGreaterThan(2_000);
});

it('reads nothing of others for people who spoke often, but long ago', async () => {
  const { found, of } = await steps({ person: 'unheard' });
  expect(found).toBe(20);
  const read = of('statements').map(rowsRead);
  expect(read.length).toBeGreaterThan(1);
  expect(Math.max(...read)).toBeLessThanOrEqual(20);
});

it('reads the statements of a period in advance, and no others', async () => {
  const { of } = await explained(() => warmUp({ db, kind: 'postgres', search: postgresSearch }, SINCE));
  const [read, ...others] = of('statements').map(rowsRead);
  expect(others).toEqual([]);
  expect(read).toBeGreaterThan(STATEMENTS / 25);
  expect(read).toBeLessThanOrEqual(STATEMENTS / 20);
});
