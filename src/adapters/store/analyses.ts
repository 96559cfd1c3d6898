import type { Instant } from '../../domain/instant.js';
import type { AnalysisStore } from '../../domain/ports/analysis-store.js';
import type { StoreDatabase } from './database.js';
import type { Queries } from './queries.js';

/** What makes an analysis wait for whoever is free, with all its tries before it. */
export const TO_BE_ANALYSED = { version: '', failures: 0, next_try_at: null };

/** Analyses that are held by somebody, or were given up. */
export function analysisStore({ db }: StoreDatabase): AnalysisStore {
  return {
    async held(version, now) {
      const { count, until } = await toBeAnalysed(db, version)
        .select((select) => [select.fn.countAll().as('count'), select.fn.min('claimed_until').as('until')])
        .where('claimed_until', '>', now)
        .executeTakeFirstOrThrow();
      return until === null ? null : { count: Number(count), until };
    },

    async failed(limit) {
      const rows = await givenUp(db)
        .innerJoin('articles', 'articles.id', 'analyses.article_id')
        .select(['article_id', 'topic', 'articles.url', 'error', 'analysed_at'])
        .orderBy('analysed_at', 'desc')
        .orderBy('article_id')
        .orderBy('topic')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        articleId: row.article_id,
        topic: row.topic,
        url: row.url,
        reason: row.error ?? '',
        at: row.analysed_at ?? '',
      }));
    },

    async again(articleId, topic) {
      const { numUpdatedRows } = await db
        .updateTable('analyses')
        .set(TO_BE_ANALYSED)
        .where('article_id', '=', articleId)
        .where('topic', '=', topic)
        .where('error', 'is not', null)
        .where('version', '<>', '')
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
  };
}

/** Without any analysis (`version` null), or without one of this version. */
export const toBeAnalysed = (db: Queries, version: string | null) =>
  db.selectFrom('analyses').where((where) =>
    version === null
      ? where('version', '=', '')
      : // Two ranges instead of "<>": an index can walk those, and finds nothing at once when all is done.
        where.or([where('version', '<', version), where('version', '>', version)]),
  );

/** Failed, and waits for no other try. What has no version any more has no text either. */
const givenUp = (db: Queries) => db.selectFrom('analyses').where('error', 'is not', null).where('version', '<>', '');

export interface Failure {
  readonly articleId: string;
  readonly topic: string;
  readonly version: string;
  readonly reason: string;
  readonly at: Instant;
  readonly nextTryAt: Instant | null;
}

/** Records the failure beside the facts of an earlier version, which stay. */
export async function saveFailure({ db }: StoreDatabase, { articleId, topic, version, reason, at, nextTryAt }: Failure): Promise<void> {
  await db
    .updateTable('analyses')
    .set({ analysed_at: at, error: reason, claimed_until: null, next_try_at: nextTryAt })
    .set((set) => (nextTryAt === null ? { version, failures: 0 } : { version: '', failures: set('failures', '+', 1) }))
    .where('article_id', '=', articleId)
    .where('topic', '=', topic)
    // Whoever was taken for dead may fail after another has found the facts.
    .where((where) => where.or([where('version', '<>', version), where('error', 'is not', null)]))
    .where('version', 'is not', null)
    .execute();
}
