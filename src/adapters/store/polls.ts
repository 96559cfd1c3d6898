import { sql } from 'kysely';
import type { PollRecord, UnchangedPoll } from '../../domain/ports/stores.js';
import { builtForRows, builtOnce, type Value } from './built-once.js';
import { feedsById, lockFeeds, POLLED } from './claims.js';
import type { StoreDatabase } from './database.js';
import { type FoundEntries, saveEntries } from './entries.js';
import type { Gathering } from './together.js';

const PATIENCE_MS = 5;
/** Half of the polls that are under way by default: one half is stored while the other is fetched. Entries with their texts take memory until then. */
export const POLLS_TOGETHER: Gathering<PollRecord> = {
  enough: 128,
  patienceMs: PATIENCE_MS,
  weigh: ({ entries }) => 1 + entries.length / 10,
};
export const UNCHANGED_TOGETHER: Gathering<readonly UnchangedPoll[]> = {
  enough: 128,
  patienceMs: PATIENCE_MS,
  weigh: ({ length }) => length,
};

/** Stores the outcomes of several polls in one transaction. For each the number of new entries; null where the feed is no longer polled. */
export function recordPolls({ db, kind }: StoreDatabase, records: readonly PollRecord[]): Promise<(number | null)[]> {
  return db.transaction().execute(async (trx) => {
    const found = new Map<string, FoundEntries>();
    const ids = new Set(records.map(({ feedId }) => feedId));
    await lockFeeds(trx, kind, ids);
    // Two outcomes of one feed do not fit into one statement.
    for (const group of ids.size === records.length ? [records] : records.map((record) => [record])) {
      const seen = new Map((await writeOutcomes(trx, kind, group.map(outcomeOf))).map(({ id, entries_seen }) => [id, entries_seen]));
      for (const { feedId, at, entries } of group) {
        const before = seen.get(feedId);
        if (before === undefined) continue;
        found.set(feedId, { feedId, at, known: before > 0, entries: [...(found.get(feedId)?.entries ?? []), ...entries] });
      }
    }
    const added = await saveEntries(trx, kind, [...found.values()]);
    for (const [id, count] of added) await countEntries(trx, { id, added: count });
    // Of two polls of one feed the first is said to have found what both did.
    const first = new Map(records.toReversed().map((record) => [record.feedId, record]));
    return records.map((record) =>
      found.has(record.feedId) ? (first.get(record.feedId) === record && added.get(record.feedId)) || 0 : null,
    );
  });
}

/** Stores that several feeds were as they had been. Gives for each list the ids of those that are still polled. */
export function recordUnchanged(
  { db, kind }: StoreDatabase,
  lists: readonly (readonly UnchangedPoll[])[],
): Promise<readonly ReadonlySet<string>[]> {
  return db.transaction().execute(async (trx) => {
    // Of two polls of one feed the later counts.
    const last = new Map(lists.flat().map((poll) => [poll.feedId, poll]));
    await lockFeeds(trx, kind, last.keys());
    const rows = await writeTimes(
      trx,
      kind,
      [...last.values()].map(({ feedId, at, nextPollAt }) => [feedId, at, nextPollAt]),
    );
    const stored = new Set(rows.map(({ id }) => id));
    return lists.map((polls) => new Set(polls.map(({ feedId }) => feedId).filter((id) => stored.has(id))));
  });
}

/** The state too: it may have been set back to failing by a poll whose claim had run out. */
const writeTimes = builtForRows(
  (polls, kind) => sql<{ readonly id: string }>`
    update ${feedsById(kind)} set
      last_poll_at = told.column2, last_success_at = told.column2, next_poll_at = told.column3,
      state = 'active', failures = 0, last_error = null, claimed_until = null
    from (values ${polls}) as told
    where feeds.id = told.column1 and feeds.state in (${sql.join(POLLED)})
    returning feeds.id`,
);

const outcomeOf = (record: PollRecord) => [
  record.feedId,
  record.state,
  record.etag,
  record.lastModified,
  record.bodyHash,
  record.title,
  record.nextPollAt,
  record.at,
  record.succeeded ? record.at : null,
  record.failures,
  record.error,
  JSON.stringify(record.memory),
];

/** Gives how many entries each feed had; nothing for those that are no longer polled. A reply without a body names no title: the old one stays. */
const writeOutcomes = builtForRows(
  (outcomes, kind) => sql<{ readonly id: string; readonly entries_seen: number }>`
    update ${feedsById(kind)} set
      state = told.column2, etag = told.column3, last_modified = told.column4, body_hash = told.column5,
      title = coalesce(told.column6, feeds.title), next_poll_at = told.column7, last_poll_at = told.column8,
      last_success_at = coalesce(told.column9, feeds.last_success_at), failures = cast(told.column10 as integer),
      last_error = told.column11, memory = told.column12, claimed_until = null
    from (values ${outcomes}) as told
    where feeds.id = told.column1 and feeds.state in (${sql.join(POLLED)})
    returning feeds.id, feeds.entries_seen`,
);

const countEntries = builtOnce((trx, value: Value<{ readonly id: string; readonly added: number }>) =>
  trx
    .updateTable('feeds')
    .set((set) => ({ entries_seen: set('entries_seen', '+', value('added')) }))
    .where('id', '=', value('id')),
);
