import type { Instant } from '../../domain/instant.js';
import type { ClaimStore } from '../../domain/ports/claims.js';
import type { StoreDatabase } from './database.js';
import type { Queries } from './queries.js';
import type { FeedRow } from './tables.js';
import { type Gathering, Together } from './together.js';

/** Feeds in these states are polled. */
export const POLLED: readonly FeedRow['state'][] = ['active', 'failing'];

/** Polls end several at once (see `polls.ts`), and those that take their places are claimed at once. */
const CLAIMS_TOGETHER: Gathering = { enough: 100, patienceMs: 0 };

interface FeedClaim {
  readonly id: string;
  readonly now: Instant;
  readonly until: Instant;
}

/** Claims on rows, each one conditional write: on both databases one of two claimers finds the row changed. */
export function claimStore(database: StoreDatabase): ClaimStore {
  const { db } = database;
  const polls = new Together<FeedClaim, boolean>((claims) => claimFeeds(database, claims), CLAIMS_TOGETHER);
  return {
    feed: (id, now, until) => polls.add({ id, now, until }),

    async article(id, now, until) {
      const { numUpdatedRows } = await db
        .updateTable('articles')
        .set({ claimed_until: until })
        .where('id', '=', id)
        .where('readable_from', '<=', now)
        .where((where) => where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', now)]))
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async analysis(articleId, topic, version, now, until) {
      const row = await db
        .updateTable('analyses')
        .set({ claimed_until: until })
        .where('article_id', '=', articleId)
        .where('topic', '=', topic)
        .where((where) => (version === null ? where('version', '=', '') : where('version', '<>', version)))
        .where((where) => where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', now)]))
        .where((where) => where.or([where('next_try_at', 'is', null), where('next_try_at', '<=', now)]))
        .returning('failures')
        .executeTakeFirst();
      return row?.failures ?? null;
    },

    async releaseFeed(id) {
      await db.updateTable('feeds').set({ claimed_until: null }).where('id', '=', id).execute();
    },

    async releaseArticle(id) {
      await db.updateTable('articles').set({ claimed_until: null }).where('id', '=', id).execute();
    },

    async lease(name, holder, now, until) {
      const row = await db
        .insertInto('leases')
        .values({ name, holder, until })
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet({ holder, until })
            .where((where) => where.or([where('leases.holder', '=', holder), where('leases.until', '<=', now)])),
        )
        .returning('name')
        .executeTakeFirst();
      return row !== undefined;
    },

    async endLease(name, holder) {
      await db.deleteFrom('leases').where('name', '=', name).where('holder', '=', holder).execute();
    },
  };
}

/** One conditional write for all that want the same times. Of two that want one feed the first gets it. */
async function claimFeeds({ db, kind }: StoreDatabase, claims: readonly FeedClaim[]): Promise<boolean[]> {
  const mine = new Set<FeedClaim>();
  const wanted = new Map<string, FeedClaim[]>();
  for (const claim of claims) {
    const times = `${claim.now} ${claim.until}`;
    wanted.set(times, [...(wanted.get(times) ?? []), claim]);
  }
  for (const group of wanted.values()) {
    const { now, until } = group[0]!;
    const free = pollable(
      db,
      group.map(({ id }) => id),
      now,
    );
    const claimed = await db
      .updateTable('feeds')
      .set({ claimed_until: until })
      .where('id', 'in', kind === 'postgres' && group.length > 1 ? free.orderBy('id').forUpdate() : free)
      .where((where) => where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', now)]))
      .returning('id')
      .execute();
    for (const { id } of claimed) mine.add(group.find((claim) => claim.id === id)!);
  }
  return claims.map((claim) => mine.has(claim));
}

const pollable = (db: Queries, ids: readonly string[], now: Instant) =>
  db
    .selectFrom('feeds')
    .select('id')
    .where('id', 'in', ids)
    .where('state', 'in', POLLED)
    .where('next_poll_at', '<=', now)
    .where((where) => where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', now)]));
