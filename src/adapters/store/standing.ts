import { sql } from 'kysely';
import type { ActorCode } from '../../domain/actor.js';
import type { StanceFact } from '../../domain/facts.js';
import { stancesWhere } from './fact-query.js';
import { chunksOf, type Queries } from './queries.js';
import { type StanceSourceRow, toStance } from './rows/stance-row.js';

const ID_LENGTH = 20;

/** See `ArchiveStore.standing`. The newest of each kind is found in one walk over an index that holds all it asks for. */
export async function standingStances(db: Queries, topic: string, since: string, country?: ActorCode): Promise<readonly StanceFact[]> {
  const query = { topic, ...(country === undefined ? {} : { country }) };
  const newest = await db
    .selectFrom('stances')
    // Days, instants and ids have one length each: the greatest of the joined text is the newest row, and its end the row's id.
    .select(sql<string>`max(held_on || published || id)`.as('newest'))
    .where('topic', '=', topic)
    .where('held_on', '<', since)
    .$if(country !== undefined, (rows) => rows.where('country', '=', country ?? null))
    .groupBy(['country', 'part', 'stance', 'group'])
    .groupBy(sql`case when authority = 'unnamed_official' then 1 else 0 end`)
    .groupBy(sql`case when date is null then 1 else 0 end`)
    .execute();
  const recent = await stancesWhere(db, query).where('stances.held_on', '>=', since).execute();
  const earlier: StanceSourceRow[] = [];
  for (const ids of chunksOf(newest.map((row) => row.newest.slice(-ID_LENGTH)))) {
    earlier.push(...(await stancesWhere(db, { topic }).where('stances.id', 'in', ids).execute()));
  }
  return [...recent, ...earlier]
    .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : a.id < b.id ? -1 : 1))
    .map(toStance);
}
