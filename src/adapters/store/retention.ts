import { sql } from 'kysely';
import type { RetentionStore } from '../../domain/ports/retention.js';
import type { StoreDatabase } from './database.js';

const REASON = 'Its text was removed when it had been kept as long as the settings say.';

/** Texts that were kept long enough. */
export function retentionStore({ db }: StoreDatabase): RetentionStore {
  return {
    async dropTexts(publishedBefore, limit) {
      return db.transaction().execute(async (trx) => {
        const published = sql<string>`coalesce(published_at, found_at)`;
        const old = await trx
          .selectFrom('articles')
          .select('id')
          .where('text', 'is not', null)
          .where(published, '<', publishedBefore)
          .where((where) =>
            where.not(
              where.exists(
                where.selectFrom('analyses').select('topic').whereRef('analyses.article_id', '=', 'articles.id').where('version', '=', ''),
              ),
            ),
          )
          .orderBy(published)
          .limit(limit)
          .execute();
        const ids = old.map(({ id }) => id);
        if (ids.length === 0) return 0;
        // No version: without a text there is nothing to analyse again.
        await trx.updateTable('analyses').set({ version: null }).where('article_id', 'in', ids).execute();
        await trx.updateTable('articles').set({ text: null, content: null, reason: REASON }).where('id', 'in', ids).execute();
        return ids.length;
      });
    },

    async textsGone() {
      const { gone } = await db
        .selectFrom('articles')
        .select((select) => select.fn.countAll().as('gone'))
        .where('state', '=', 'read')
        .where('text', 'is', null)
        .executeTakeFirstOrThrow();
      return Number(gone);
    },
  };
}
