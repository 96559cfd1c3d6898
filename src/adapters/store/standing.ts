import { sql } from 'kysely';
import type { ActorCode } from '../../domain/actor.js';
import type { StanceFact } from '../../domain/facts.js';
import { GROUPS } from '../../domain/figure.js';
import type { Instant } from '../../domain/instant.js';
import { AUTHORITIES, STANCE_LABELS, STANCE_PARTS } from '../../domain/stance.js';
import { stancesWhere } from './fact-query.js';
import { chunksOf, type Queries } from './queries.js';
import { type StanceSourceRow, toStance } from './rows/stance-row.js';

const ID_LENGTH = 20;
/** After every instant. */
const LAST = '9999';

/** See `ArchiveStore.standing`. */
export async function standingStances(
  db: Queries,
  topic: string,
  since: string,
  country?: ActorCode,
  until: Instant = LAST,
): Promise<readonly StanceFact[]> {
  const query = { topic, until, ...(country === undefined ? {} : { country }) };
  const newest = country === undefined ? await newestOfAll(db, topic, since, until) : await newestOf(db, topic, since, country, until);
  const recent = await stancesWhere(db, query).where('stances.held_on', '>=', since).execute();
  const earlier: StanceSourceRow[] = [];
  for (const ids of chunksOf(newest)) earlier.push(...(await stancesWhere(db, { topic }).where('stances.id', 'in', ids).execute()));
  return [...recent, ...earlier]
    .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : a.id < b.id ? -1 : 1))
    .map(toStance);
}

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
 * The same of one country, however much was said of it: there are few kinds, and the same index leads to the newest of each. Where a stance
 * has a date, that is the day from which it counts.
 */
async function newestOf(db: Queries, topic: string, since: string, country: ActorCode, until: Instant): Promise<string[]> {
  const best = new Map<string, string>();
  const keep = (kind: string, found: string | null): void => {
    if (found !== null && found > (best.get(kind) ?? '')) best.set(kind, found);
  };
  for (const ofGroup of [true, false]) {
    const newest = (dated: boolean) => sql`(
      select s.held_on || s.published || s.id from stances s
      where s.topic = ${topic} and s.country = ${country} and s.part = parts.value and s.stance = labels.value
        and s."group" ${ofGroup ? sql`= groups.value` : sql`is null`} and s.authority = authorities.value and s.published < ${until}
        and ${dated ? sql`s.date < ${since}` : sql`s.date is null and s.held_on < ${since}`}
      order by ${dated ? sql`s.date desc,` : sql``} s.held_on desc, s.published desc, s.id desc limit 1)`;
    const lists = sql.join([
      list('parts', STANCE_PARTS),
      list('labels', STANCE_LABELS),
      list('groups', ofGroup ? GROUPS : ['']),
      list('authorities', AUTHORITIES),
    ]);
    const { rows } = await sql<{ kind: string; authority: string; dated: string | null; undated: string | null }>`
      with ${lists} select parts.value || ' ' || labels.value || ' ' || groups.value as kind, authorities.value as authority,
        ${newest(true)} as dated, ${newest(false)} as undated
      from parts cross join labels cross join groups cross join authorities`.execute(db);
    for (const { kind, authority, dated, undated } of rows) {
      const unnamed = authority === 'unnamed_official';
      keep(`${kind} ${unnamed} dated`, dated);
      keep(`${kind} ${unnamed}`, undated);
    }
  }
  return [...best.values()].map((found) => found.slice(-ID_LENGTH));
}

const list = (name: string, values: readonly string[]) =>
  sql`${sql.ref(name)}(value) as (values ${sql.join(values.map((value) => sql`(${sql.lit(value)})`))})`;
