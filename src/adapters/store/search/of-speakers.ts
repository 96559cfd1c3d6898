import type { StatementQuery } from '../../../domain/ports/fact-query.js';
import type { Queries } from '../queries.js';
import type { StatementSourceRow } from '../rows/statement-row.js';
import { newestFirst, statementsWhere } from '../statement-query.js';
import type { SpeakerFilter } from './speakers.js';

/** More than a look-up asks for; each speaker is asked for as many. */
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
  const found =
    lastFirst.length >= limit
      ? await newestSince(db, topic, lastFirst.slice(0, limit), limit)
      : await mergedFrom(db, topic, lastFirst, limit);
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return [];
  // By their ids alone: the topic, which they have, leads SQLite's planner to the index of all.
  return newestFirst(db, statementsWhere(db, { speakers: { kind: 'anyone' } }).where('statements.id', 'in', ids), limit).execute();
}

interface Speaker {
  readonly key: string;
  /** Sequence number of what they said last. */
  readonly newest: number | string | null;
}

/** As many speakers as statements are wanted: none is older than what the last of them said last. One query, over a short stretch. */
async function newestSince(
  db: Queries,
  topic: string,
  speakers: readonly Speaker[],
  limit: number,
): Promise<readonly { readonly id: string }[]> {
  return db
    .selectFrom('statements')
    .select('id')
    .where('topic', '=', topic)
    .where(
      'speaker_key',
      'in',
      speakers.map(({ key }) => key),
    )
    .where('seq', '>=', Number(speakers.at(-1)?.newest))
    .orderBy('seq', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Fewer speakers: the newest of each, until nobody is left who may have said something later. */
async function mergedFrom(
  db: Queries,
  topic: string,
  speakers: readonly Speaker[],
  limit: number,
): Promise<readonly { readonly id: string }[]> {
  let found: { readonly id: string; readonly seq: number | string }[] = [];
  for (const { key, newest: latest } of speakers) {
    const oldest = found[limit - 1];
    if (oldest !== undefined && Number(latest) < Number(oldest.seq)) break;
    const rows = await db
      .selectFrom('statements')
      .select(['id', 'seq'])
      .where('topic', '=', topic)
      .where('speaker_key', '=', key)
      .orderBy('seq', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute();
    found = [...found, ...rows].sort((a, b) => Number(b.seq) - Number(a.seq) || (a.id < b.id ? -1 : 1)).slice(0, limit);
  }
  return found;
}
