import type { PollRecord } from '../../domain/ports/stores.js';
import { builtOnce, type Value } from './built-once.js';
import { POLLED } from './claims.js';
import type { StoreDatabase } from './database.js';
import { type FoundEntries, saveEntries } from './entries.js';
import type { Gathering } from './together.js';

/** Half of what is polled at once by default: one half is stored while the other is fetched. */
export const POLLS_TOGETHER: Gathering = { enough: 8, patienceMs: 10 };

/** Stores the outcomes of several polls in one transaction. For each the number of new entries; null where the feed is no longer polled. */
export function recordPolls({ db, kind }: StoreDatabase, records: readonly PollRecord[]): Promise<(number | null)[]> {
  return db.transaction().execute(async (trx) => {
    const found = new Map<string, FoundEntries>();
    // In order of id, so that two processes lock the same rows in the same order.
    for (const record of records.toSorted((a, b) => (a.feedId < b.feedId ? -1 : 1))) {
      const [row] = await writeOutcome(trx, outcomeOf(record));
      if (row === undefined) continue;
      const { feedId, at } = record;
      found.set(feedId, { feedId, at, known: row.entries_seen > 0, entries: [...(found.get(feedId)?.entries ?? []), ...record.entries] });
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

const outcomeOf = (record: PollRecord) => ({
  id: record.feedId,
  state: record.state,
  etag: record.etag,
  last_modified: record.lastModified,
  body_hash: record.bodyHash,
  title: record.title,
  next_poll_at: record.nextPollAt,
  last_poll_at: record.at,
  last_success_at: record.succeeded ? record.at : null,
  failures: record.failures,
  last_error: record.error,
  memory: JSON.stringify(record.memory),
});

/** Gives how many entries the feed had; nothing, where it is no longer polled. */
const writeOutcome = builtOnce((trx, value: Value<ReturnType<typeof outcomeOf>>) =>
  trx
    .updateTable('feeds')
    .set(({ fn, val, ref }) => ({
      state: value('state'),
      etag: value('etag'),
      last_modified: value('last_modified'),
      body_hash: value('body_hash'),
      // A reply without a body names no title; the feed keeps the one it had.
      title: fn.coalesce(val(value('title')), ref('title')),
      next_poll_at: value('next_poll_at'),
      last_poll_at: value('last_poll_at'),
      last_success_at: fn.coalesce(val(value('last_success_at')), ref('last_success_at')),
      failures: value('failures'),
      last_error: value('last_error'),
      memory: value('memory'),
      claimed_until: null,
    }))
    .where('id', '=', value('id'))
    .where('state', 'in', POLLED)
    .returning('entries_seen'),
);

const countEntries = builtOnce((trx, value: Value<{ readonly id: string; readonly added: number }>) =>
  trx
    .updateTable('feeds')
    .set((set) => ({ entries_seen: set('entries_seen', '+', value('added')) }))
    .where('id', '=', value('id')),
);
