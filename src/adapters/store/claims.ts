import type { ClaimStore } from '../../domain/ports/claims.js';
import type { StoreDatabase } from './database.js';
import type { FeedRow } from './tables.js';

/** Feeds in these states are polled. */
export const POLLED: readonly FeedRow['state'][] = ['active', 'failing'];

/** Claims on rows, each one conditional write: on both databases one of two claimers finds the row changed. */
export function claimStore({ db }: StoreDatabase): ClaimStore {
  return {
    async feed(id, now, until) {
      const { numUpdatedRows } = await db
        .updateTable('feeds')
        .set({ claimed_until: until })
        .where('id', '=', id)
        .where('state', 'in', POLLED)
        .where('next_poll_at', '<=', now)
        .where((where) => where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', now)]))
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

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
      const { numUpdatedRows } = await db
        .updateTable('analyses')
        .set({ claimed_until: until })
        .where('article_id', '=', articleId)
        .where('topic', '=', topic)
        .where((where) => (version === null ? where('version', '=', '') : where('version', '<>', version)))
        .where((where) => where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', now)]))
        .executeTakeFirst();
      return numUpdatedRows > 0n;
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
