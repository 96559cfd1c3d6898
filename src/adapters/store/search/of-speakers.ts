import { sql } from 'kysely';
import type { StatementQuery } from '../../../domain/ports/fact-query.js';
import type { Queries } from '../queries.js';
import type { StatementSourceRow } from '../rows/statement-row.js';
import { newestFirst, statementsWhere } from '../statement-query.js';
import type { SpeakerFilter } from './speakers.js';

/** More than a look-up asks for: as many speakers are asked for, each for as many statements. */
const MOST = 50;

/**
 * The newest statements of some speakers, when nothing else narrows them; null when something does. However much each of them said, it takes
 * one step into the index a speaker, and then the newest of those few who spoke last. The text index would walk all of theirs together.
 */
export async function newestOfSpeakers(db: Queries, query: StatementQuery, speakers: SpeakerFilter): Promise<StatementSourceRow[] | null> {
  const { topic, limit = Number.POSITIVE_INFINITY, words, country, since, until } = query;
  const isBare = words === undefined && country === undefined && since === undefined && until === undefined;
  if (speakers.kind !== 'named' || topic === undefined || !isBare || limit > MOST) return null;
  const newest = await db
    .selectFrom('speakers')
    .select('key')
    .select((select) =>
      select
        .selectFrom('statements')
        .select((of) => of.fn.max('seq').as('seq'))
        .where('topic', '=', topic)
        .whereRef('speaker_key', '=', 'speakers.key')
        .as('newest'),
    )
    .where('key', 'in', speakers.keys)
    .execute();
  const lastFirst = newest.filter((speaker) => speaker.newest !== null).sort((a, b) => Number(b.newest) - Number(a.newest));
  // As many speakers as statements are wanted: none of these is older than what the last of them said last.
  const few = lastFirst.slice(0, limit).map(({ key }) => key);
  const seqs = await newestSequences(db, topic, few, Number(lastFirst[limit - 1]?.newest ?? 0), limit);
  if (seqs.length === 0) return [];
  // Hidden from SQLite's planner: the topic, which all have, would lead it to the index of all.
  const rows = statementsWhere(db, { speakers: { kind: 'named', keys: few } })
    .where('statements.seq', 'in', seqs)
    .where(sql<boolean>`statements.topic || '' = ${topic}`);
  return newestFirst(db, rows, limit).execute();
}

/**
 * The sequence numbers of the newest statements of these speakers together. Each is asked for by itself: asked for all of them at once,
 * PostgreSQL walks the statements of everybody, and meets those of people who speak seldom after many thousands.
 */
async function newestSequences(db: Queries, topic: string, speakers: readonly string[], from: number, limit: number): Promise<number[]> {
  const [first, ...others] = speakers.map((key) =>
    db
      .selectFrom(
        db
          .selectFrom('statements')
          .select('seq')
          .where('topic', '=', topic)
          .where('speaker_key', '=', key)
          .where('seq', '>=', from)
          .orderBy('seq', 'desc')
          .limit(limit)
          .as('own'),
      )
      .select('seq'),
  );
  if (first === undefined) return [];
  const rows = await others.reduce((all, own) => all.unionAll(own), first).execute();
  return rows
    .map(({ seq }) => Number(seq))
    .sort((a, b) => b - a)
    .slice(0, limit);
}
