import type { Instant } from '../../domain/instant.js';
import type { ClaimStore } from '../../domain/ports/claims.js';
import { builtOnce, type Value } from './built-once.js';
import type { StoreDatabase } from './database.js';
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

/** Of two that want one feed the first gets it. In order of id, so that two processes lock the same rows in the same order. */
function claimFeeds({ db }: StoreDatabase, claims: readonly FeedClaim[]): Promise<boolean[]> {
  return db.transaction().execute(async (trx) => {
    const mine = new Set<FeedClaim>();
    for (const claim of claims.toSorted((a, b) => (a.id < b.id ? -1 : 1))) if ((await writeClaim(trx, claim)).length > 0) mine.add(claim);
    return claims.map((claim) => mine.has(claim));
  });
}

const writeClaim = builtOnce((trx, value: Value<FeedClaim>) =>
  trx
    .updateTable('feeds')
    .set({ claimed_until: value('until') })
    .where('id', '=', value('id'))
    .where('state', 'in', POLLED)
    .where('next_poll_at', '<=', value('now'))
    .where((where) => where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', value('now'))]))
    .returning('id'),
);
