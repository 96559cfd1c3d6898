import { sql } from 'kysely';
import type { ActorCode } from '../../domain/actor.js';
import type { StanceFact } from '../../domain/facts.js';
import type { Instant } from '../../domain/instant.js';
import { withCarriers } from './copies/carriers.js';
import { stancesWhere, stancesWithArticles } from './fact-query.js';
import { chunksOf, type Queries } from './queries.js';
import { type StanceSourceRow, toStance } from './rows/stance-row.js';

/** What makes two stances of a country the same kind, in the order of the index `stances_board`. */
const KIND = ['part', 'stance', 'group', 'authority'] as const;
const ID_LENGTH = 20;
/** After every instant. */
const LAST = '9999';

/** See `ArchiveStore.standing`. */
export async function standingStances(db: Queries, topic: string, since: string, until: Instant = LAST): Promise<readonly StanceFact[]> {
  const recent = await stancesWithArticles(db, stancesWhere(db, { topic, until }).where('stances.held_on', '>=', since)).execute();
  const earlier = await withIds(db, await newestOfAll(db, topic, since, until));
  return withCarriers(db, newestFirst([...recent, ...earlier]));
}

/** See `ArchiveStore.heldBefore`. */
export async function stancesHeldBefore(db: Queries, topic: string, country: ActorCode, before: string): Promise<readonly StanceFact[]> {
  return withCarriers(db, newestFirst(await withIds(db, await newestIdsBefore(db, topic, country, before))));
}

/** By their ids alone: the topic, which they have, leads SQLite's planner to an index of all. */
export async function withIds(db: Queries, all: readonly string[]): Promise<StanceSourceRow[]> {
  const rows: StanceSourceRow[] = [];
  for (const ids of chunksOf(all))
    rows.push(...(await stancesWithArticles(db, stancesWhere(db, {}).where('stances.id', 'in', ids)).execute()));
  return rows;
}

const newestFirst = (rows: readonly StanceSourceRow[]): StanceFact[] =>
  [...rows].sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : a.id < b.id ? -1 : 1)).map(toStance);

/** Ids of the newest of each kind, of every country: one walk over an index that holds all it asks for. */
async function newestOfAll(db: Queries, topic: string, since: string, until: Instant): Promise<string[]> {
  const rows = await db
    .selectFrom('stances')
    // Days, instants and ids have one length each: the greatest of the joined text is the newest row, and its end the row's id.
    .select(sql<string>`max(held_on || published || id)`.as('newest'))
    .where('topic', '=', topic)
    .where('held_on', '<', since)
    .where('published', '<', until)
    .groupBy(['country', 'part', 'stance', 'group'])
    .groupBy(sql`case when authority = 'unnamed_official' then 1 else 0 end`)
    .groupBy(sql`case when date is null then 1 else 0 end`)
    .execute();
  return rows.map((row) => row.newest.slice(-ID_LENGTH));
}

/**
 * The same of one country, however much was said of it: the index leads from each kind that there is to the next one, and to the newest of
 * each. Where a stance has a date, that is the day from which it counts.
 */
export async function newestIdsBefore(db: Queries, topic: string, country: ActorCode, before: string): Promise<string[]> {
  const ofCountry = sql`s.topic = ${topic} and s.country = ${country}`;
  const newest = (dated: boolean) => sql`(
    select s.held_on || s.published || s.id from stances s
    where ${ofCountry} and s.part = kinds.part and s.stance = kinds.stance and s."group" = kinds."group" and s.authority = kinds.authority
      and ${dated ? sql`s.date < ${before}` : sql`s.date is null and s.held_on < ${before}`}
    order by ${dated ? sql`s.date desc,` : sql``} s.held_on desc, s.published desc, s.id desc limit 1)`;
  // The next kind that is the same in as many columns as can be. A comparison of whole rows, which says it shorter, is no way into SQLite's index.
  const next = KIND.map((column, depth) => {
    const same = KIND.slice(0, depth).map((each) => sql`${sql.ref(`s.${each}`)} = ${sql.ref(`kinds.${each}`)} and `);
    return sql`(
      select s.id from stances s where ${ofCountry} and ${sql.join(same, sql``)} ${sql.ref(`s.${column}`)} > ${sql.ref(`kinds.${column}`)}
      order by s.part, s.stance, s."group", s.authority, s.date, s.held_on, s.published, s.id limit 1)`;
  }).reverse();
  // Begins before the first kind, with empty texts: made of the columns, whose collation PostgreSQL holds the recursion to.
  const { rows } = await sql<{ kind: string; unnamed: number; dated: string | null; undated: string | null }>`
    with recursive kinds(part, stance, "group", authority) as (
      select ${sql.join(KIND.map((each) => sql`substr(${sql.ref(each)}, 1, 0)`))} from stances where id = (select id from stances limit 1)
      union all
      select s.part, s.stance, s."group", s.authority from kinds join stances s on s.id = coalesce(${sql.join(next)})
    )
    select part || ' ' || stance || ' ' || "group" as kind, case when authority = 'unnamed_official' then 1 else 0 end as unnamed,
      ${newest(true)} as dated, ${newest(false)} as undated from kinds where part <> ''`.execute(db);
  const best = new Map<string, string>();
  for (const { kind, unnamed, dated, undated } of rows) {
    for (const [of, found] of [
      ['dated', dated],
      ['undated', undated],
    ] as const) {
      const key = `${kind} ${unnamed} ${of}`;
      if (found !== null && found > (best.get(key) ?? '')) best.set(key, found);
    }
  }
  return [...best.values()].map((found) => found.slice(-ID_LENGTH));
}
