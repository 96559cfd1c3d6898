import { type Selectable, sql } from 'kysely';
import type { AuditAction, AuditEntry, Deed } from '../../domain/audit.js';
import { StandpointError } from '../../domain/errors.js';
import { type Feed, type FeedOrigin, type FeedSeed, type FeedState, NO_MEMORY } from '../../domain/feed.js';
import { idOf } from '../../domain/ids.js';
import type { Instant } from '../../domain/instant.js';
import type { FeedStore, PollRecord, UnchangedPoll } from '../../domain/ports/stores.js';
import { writeAudit } from './audit.js';
import { POLLED } from './claims.js';
import type { StoreDatabase } from './database.js';
import { POLLS_TOGETHER, recordPolls, recordUnchanged, UNCHANGED_TOGETHER } from './polls.js';
import { chunksOf, type Queries } from './queries.js';
import type { FeedRow } from './tables.js';
import { Together } from './together.js';
import type { DatabaseKind } from './url.js';

/** The state of a row that only remembers that the feed is not wanted; nobody outside the stores sees it. */
export const REMOVED = 'removed';

/** Feeds and what polling them gave. */
export function feedStore(database: StoreDatabase): FeedStore {
  const { db, kind } = database;
  const polls = new Together<PollRecord, number | null>((records) => recordPolls(database, records), POLLS_TOGETHER);
  const unchanged = new Together((found: readonly (readonly UnchangedPoll[])[]) => recordUnchanged(database, found), UNCHANGED_TOGETHER);
  return {
    add: (feeds, now, deed) => db.transaction().execute((trx) => addFeeds(trx, feeds, now, deed)),

    async all() {
      const rows = await db.selectFrom('feeds').selectAll().where('state', '<>', REMOVED).orderBy('url').execute();
      return rows.map(toFeed);
    },

    async get(id) {
      const row = await db.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toFeed(row);
    },

    async due(now, limit) {
      const rows = [];
      for (const state of POLLED) rows.push(...(await dueIn(database, state, now, limit)));
      return inPlace(rows.toSorted(longestDueFirst).slice(0, limit)).map(toFeed);
    },

    async recordPoll(record) {
      const added = await polls.add(record);
      if (added === null) throw unknownFeed(record.feedId);
      return added;
    },

    recordUnchanged: (found) => unchanged.add(found),

    async nextDue() {
      const row = await db
        .selectFrom('feeds')
        .select((select) => select.fn.min('next_poll_at').as('at'))
        .where('state', 'in', POLLED)
        .executeTakeFirst();
      return row?.at ?? null;
    },

    enable: (id, now, deed) => changeOne(database, id, { ...NEVER_READ, next_poll_at: now }, deed, 'feed_enabled'),

    disable: (id, reason, deed) => changeOne(database, id, { state: 'disabled', last_error: reason }, deed, 'feed_disabled'),

    async remove(id, deed) {
      await db.transaction().execute(async (trx) => {
        const before = await there(trx, kind, id);
        if (before === undefined) return;
        await trx
          .updateTable('feeds')
          .set({ ...NEVER_READ, state: REMOVED, title: null, last_poll_at: null, last_success_at: null, entries_seen: 0 })
          .where('id', '=', id)
          .execute();
        await trx.deleteFrom('entries').where('feed_id', '=', id).execute();
        if (deed) await writeAudit(trx, entryOf(deed, 'feed_removed', before, null));
      });
    },
  };
}

/**
 * Those of one state: an index holds them in this order, so that no more is read than the limit asks for. With several states at once, or with
 * another order within one moment, all that are due would be read and sorted for each batch of them.
 */
const dueIn = ({ db, kind }: StoreDatabase, state: string, now: Instant, limit: number) =>
  db
    .selectFrom('feeds')
    .selectAll()
    .where('state', '=', state)
    .where('next_poll_at', '<=', now)
    .where((where) => where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', now)]))
    .orderBy('next_poll_at')
    .limit(limit)
    .$if(kind === 'sqlite', (query) => query.select(sql<number>`rowid`.as('place')))
    .execute();

const longestDueFirst = ({ next_poll_at: a }: FeedRow, { next_poll_at: b }: FeedRow): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order in which SQLite holds them: what is polled after each other is written together, and should lie on few pages. */
const inPlace = <Row extends { readonly place?: number }>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => (a.place ?? 0) - (b.place ?? 0));

/** What a feed knows before its first poll. */
const NEVER_READ = {
  state: 'active' as string,
  etag: null,
  last_modified: null,
  body_hash: null,
  failures: 0,
  last_error: null,
  memory: JSON.stringify(NO_MEMORY),
  claimed_until: null,
} as const;

/** The feed that is there, kept for this transaction; undefined when it is unknown or was removed. */
const there = (trx: Queries, kind: DatabaseKind, id: string): Promise<Selectable<FeedRow> | undefined> =>
  trx
    .selectFrom('feeds')
    .selectAll()
    .where('id', '=', id)
    .where('state', '<>', REMOVED)
    .$if(kind === 'postgres', (query) => query.forUpdate())
    .executeTakeFirst();

async function addFeeds(trx: Queries, feeds: readonly FeedSeed[], now: Instant, deed: Deed | undefined): Promise<number> {
  const seeds = eachOnce(feeds);
  let added = 0;
  for (const chunk of chunksOf(seeds)) {
    const rows = chunk.map((seed) => newFeed(seed, now, deed ? 'operator' : 'pack'));
    const inserted = await trx
      .insertInto('feeds')
      .values(rows)
      // Whoever adds the same feed at the same moment meets its id as well as its address.
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    added += inserted.length;
    const fresh = new Set(inserted.map((row) => row.id));
    if (deed) await writeAudit(trx, ...rows.filter(({ id }) => fresh.has(id)).map((row) => entryOf(deed, 'feed_added', null, row)));
    for (const row of rows) {
      if (fresh.has(row.id)) continue;
      if (deed) added += await nameAgain(trx, row, deed);
      else await adopt(trx, row);
    }
  }
  return added;
}

/** One seed an address; a feed that several topic packs name is polled for all of them. */
function eachOnce(feeds: readonly FeedSeed[]): FeedSeed[] {
  const seeds = new Map<string, FeedSeed>();
  for (const feed of feeds) {
    seeds.set(feed.url, { ...feed, topics: [...new Set([...(seeds.get(feed.url)?.topics ?? []), ...feed.topics])] });
  }
  return [...seeds.values()];
}

/** An operator names a feed that is there, or was removed. Returns 1 when that brings it back. */
async function nameAgain(trx: Queries, row: FeedRow, deed: Deed): Promise<number> {
  const { id, outlet, topics, origin } = row;
  const before = await trx.selectFrom('feeds').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const back = before.state === REMOVED;
  const changed = before.outlet !== outlet || before.topics !== topics;
  await trx
    .updateTable('feeds')
    .set(back ? row : { outlet, topics, origin })
    .where('id', '=', id)
    .execute();
  if (back) await writeAudit(trx, entryOf(deed, 'feed_added', null, row));
  else if (changed) await writeAudit(trx, entryOf(deed, 'changed', before, { ...before, outlet, topics }));
  return back ? 1 : 0;
}

/** A topic pack names a feed that is there: what an operator named stays as it is. */
const adopt = (trx: Queries, { id, outlet, topics }: FeedRow) =>
  trx
    .updateTable('feeds')
    .set({ outlet, topics })
    .where('id', '=', id)
    .where('origin', '=', 'pack')
    .where((where) => where.or([where('outlet', '<>', outlet), where('topics', '<>', topics)]))
    .execute();

async function changeOne(
  { db, kind }: StoreDatabase,
  id: string,
  change: Partial<FeedRow>,
  deed: Deed | undefined,
  action: AuditAction,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const before = await there(trx, kind, id);
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

const newFeed = (seed: FeedSeed, now: Instant, origin: FeedOrigin): FeedRow => ({
  ...NEVER_READ,
  id: idOf('feed', seed.url),
  url: seed.url,
  outlet: seed.outlet,
  topics: JSON.stringify(seed.topics),
  title: null,
  next_poll_at: now,
  last_poll_at: null,
  last_success_at: null,
  entries_seen: 0,
  origin,
});

export const toFeed = (row: Selectable<FeedRow>): Feed => ({
  id: row.id,
  origin: row.origin as FeedOrigin,
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
