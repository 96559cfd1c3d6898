import type { Selectable } from 'kysely';
import type { AuditAction, AuditEntry, Deed } from '../../domain/audit.js';
import { StandpointError } from '../../domain/errors.js';
import { type Feed, type FeedState, NO_MEMORY } from '../../domain/feed.js';
import { idOf } from '../../domain/ids.js';
import type { FeedStore } from '../../domain/ports/stores.js';
import { writeAudit } from './audit.js';
import { POLLED } from './claims.js';
import type { StoreDatabase } from './database.js';
import { saveEntries } from './entries.js';
import { chunksOf } from './queries.js';
import type { FeedRow } from './tables.js';

/** Feeds and what polling them gave. */
export function feedStore(database: StoreDatabase): FeedStore {
  const { db, kind } = database;
  return {
    async add(feeds, now, deed) {
      const seeds = [...new Map(feeds.map((feed) => [feed.url, feed])).values()];
      return db.transaction().execute(async (trx) => {
        let added = 0;
        for (const chunk of chunksOf(seeds)) {
          const rows = chunk.map((seed) => newFeed(seed, now));
          const inserted = await trx
            .insertInto('feeds')
            .values(rows)
            .onConflict((conflict) => conflict.column('url').doNothing())
            .returning('id')
            .execute();
          added += inserted.length;
          const fresh = new Set(inserted.map((row) => row.id));
          if (deed) await writeAudit(trx, ...rows.filter(({ id }) => fresh.has(id)).map((row) => entryOf(deed, 'feed_added', null, row)));
          for (const { id, outlet, topics } of rows) {
            if (fresh.has(id)) continue;
            await trx
              .updateTable('feeds')
              .set({ outlet, topics })
              .where('id', '=', id)
              .where((where) => where.or([where('outlet', '<>', outlet), where('topics', '<>', topics)]))
              .execute();
          }
        }
        return added;
      });
    },

    async all() {
      const rows = await db.selectFrom('feeds').selectAll().orderBy('url').execute();
      return rows.map(toFeed);
    },

    async get(id) {
      const row = await db.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toFeed(row);
    },

    async due(now, limit) {
      const rows = await db
        .selectFrom('feeds')
        .selectAll()
        .where('state', 'in', POLLED)
        .where('next_poll_at', '<=', now)
        .where((where) => where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', now)]))
        .orderBy('next_poll_at')
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toFeed);
    },

    async recordPoll(record) {
      return db.transaction().execute(async (trx) => {
        const known = await trx
          .updateTable('feeds')
          .set({
            state: record.state,
            etag: record.etag,
            last_modified: record.lastModified,
            body_hash: record.bodyHash,
            // A reply without a body names no title; the feed keeps the one it had.
            ...(record.title === null ? {} : { title: record.title }),
            next_poll_at: record.nextPollAt,
            last_poll_at: record.at,
            ...(record.succeeded ? { last_success_at: record.at } : {}),
            failures: record.failures,
            last_error: record.error,
            memory: JSON.stringify(record.memory),
            claimed_until: null,
          })
          .where('id', '=', record.feedId)
          .returning('id')
          .executeTakeFirst();
        if (known === undefined) throw unknownFeed(record.feedId);
        const added = await saveEntries(trx, kind, record.feedId, record.entries, record.at);
        if (added > 0) {
          await trx
            .updateTable('feeds')
            .set((set) => ({ entries_seen: set('entries_seen', '+', added) }))
            .where('id', '=', record.feedId)
            .execute();
        }
        return added;
      });
    },

    async nextDue() {
      const row = await db
        .selectFrom('feeds')
        .select((select) => select.fn.min('next_poll_at').as('at'))
        .where('state', 'in', POLLED)
        .executeTakeFirst();
      return row?.at ?? null;
    },

    async enable(id, now, deed) {
      const fresh = { state: 'active', failures: 0, last_error: null, next_poll_at: now, etag: null, last_modified: null, body_hash: null };
      await changeOne(database, id, { ...fresh, memory: JSON.stringify(NO_MEMORY) }, deed, 'feed_enabled');
    },

    disable: (id, reason, deed) => changeOne(database, id, { state: 'disabled', last_error: reason }, deed, 'feed_disabled'),

    async remove(id, deed) {
      await db.transaction().execute(async (trx) => {
        const removed = await trx.deleteFrom('feeds').where('id', '=', id).returningAll().executeTakeFirst();
        if (removed && deed) await writeAudit(trx, entryOf(deed, 'feed_removed', removed, null));
      });
    },
  };
}

async function changeOne(
  { db, kind }: StoreDatabase,
  id: string,
  change: Partial<FeedRow>,
  deed: Deed | undefined,
  action: AuditAction,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const before = await trx
      .selectFrom('feeds')
      .selectAll()
      .where('id', '=', id)
      .$if(kind === 'postgres', (query) => query.forUpdate())
      .executeTakeFirst();
    if (before === undefined) throw unknownFeed(id);
    await trx.updateTable('feeds').set(change).where('id', '=', id).execute();
    if (deed) await writeAudit(trx, entryOf(deed, action, before, { ...before, ...change }));
  });
}

/** A feed on record: what people decide about it, not what polling learnt. */
function entryOf(deed: Deed, action: AuditAction, before: FeedRow | null, after: FeedRow | null): AuditEntry {
  const told = (row: FeedRow | null) =>
    row && { url: row.url, outlet: row.outlet, topics: JSON.parse(row.topics), state: row.state, reason: row.last_error };
  return { ...deed, action, subject: { kind: 'feed', id: (before ?? after)!.id }, before: told(before), after: told(after) };
}

const unknownFeed = (id: string): StandpointError => new StandpointError('not_found', `There is no feed ${id}.`);

function newFeed(seed: { url: string; outlet: string; topics: readonly string[] }, now: string): FeedRow {
  return {
    id: idOf('feed', seed.url),
    url: seed.url,
    outlet: seed.outlet,
    topics: JSON.stringify(seed.topics),
    title: null,
    state: 'active',
    etag: null,
    last_modified: null,
    body_hash: null,
    next_poll_at: now,
    last_poll_at: null,
    last_success_at: null,
    failures: 0,
    last_error: null,
    entries_seen: 0,
    memory: JSON.stringify(NO_MEMORY),
    claimed_until: null,
  };
}

export const toFeed = (row: Selectable<FeedRow>): Feed => ({
  id: row.id,
  url: row.url,
  outlet: row.outlet,
  topics: JSON.parse(row.topics),
  title: row.title,
  state: row.state as FeedState,
  etag: row.etag,
  lastModified: row.last_modified,
  bodyHash: row.body_hash,
  nextPollAt: row.next_poll_at,
  lastPollAt: row.last_poll_at,
  lastSuccessAt: row.last_success_at,
  failures: row.failures,
  lastError: row.last_error,
  entriesSeen: row.entries_seen,
  memory: { ...NO_MEMORY, ...JSON.parse(row.memory) },
});
