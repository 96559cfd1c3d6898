import { sql } from 'kysely';
import type { Instant } from '../../domain/instant.js';
import type { ClaimStore } from '../../domain/ports/claims.js';
import { builtForRows } from './built-once.js';
import type { StoreDatabase } from './database.js';
import type { Queries } from './queries.js';
import type { FeedRow } from './tables.js';
import { type Gathering, Together } from './together.js';
import type { DatabaseKind } from './url.js';

/** Feeds in these states are polled. */
export const POLLED: readonly FeedRow['state'][] = ['active', 'failing'];

interface FeedClaim {
  readonly id: string;
  readonly now: Instant;
  readonly until: Instant;
}

/** Jobs end several at once (polls are stored together, see `polls.ts`), and those that take their places are claimed at once. */
const CLAIMS_TOGETHER: Gathering<FeedClaim> = { enough: 100, patienceMs: 0 };

/** Claims on rows, each one conditional write: on both databases one of two claimers finds the row changed. */
export function claimStore(database: StoreDatabase): ClaimStore {
  const { db } = database;
  const polls = new Together<FeedClaim, boolean>((claims) => claimEach(database, claims), CLAIMS_TOGETHER);
  return {
    feed: (id, now, until) => polls.add({ id, now, until }),

    feeds: (ids, now, until) =>
      claimFeeds(
        database,
        ids.map((id) => ({ id, now, until })),
      ),

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

/** Gives the ids of those that were had. A feed that is wanted twice is wanted by the first. */
function claimFeeds({ db, kind }: StoreDatabase, claims: readonly FeedClaim[]): Promise<ReadonlySet<string>> {
  if (claims.length === 0) return Promise.resolve(new Set());
  return db.transaction().execute(async (trx) => {
    const first = new Map(claims.toReversed().map((claim) => [claim.id, claim]));
    await lockFeeds(trx, kind, first.keys());
    const rows = await writeClaims(
      trx,
      kind,
      [...first.values()].map(({ id, now, until }) => [id, now, until]),
    );
    return new Set(rows.map(({ id }) => id));
  });
}

/** Of two that want one feed the first gets it. */
async function claimEach(database: StoreDatabase, claims: readonly FeedClaim[]): Promise<boolean[]> {
  const mine = new Set(await claimFeeds(database, claims));
  return claims.map(({ id }) => mine.delete(id));
}

const writeClaims = builtForRows(
  (claims, kind) => sql<{ readonly id: string }>`
    update ${feedsById(kind)} set claimed_until = claim.column3
    from (values ${claims}) as claim
    where feeds.id = claim.column1 and feeds.state in (${sql.join(POLLED)}) and feeds.next_poll_at <= claim.column2
      and (feeds.claimed_until is null or feeds.claimed_until <= claim.column2)
    returning feeds.id`,
);

/** The table, walked by id whatever SQLite's planner thinks: with statistics from when there were few feeds it reads all of them each time. */
export const feedsById = (kind: DatabaseKind) => (kind === 'sqlite' ? sql`feeds indexed by sqlite_autoindex_feeds_1` : sql`feeds`);

/** In order of id, so that two processes that write the same feeds wait for each other, and not each for the other. SQLite has one lock for all. */
export async function lockFeeds(trx: Queries, kind: DatabaseKind, ids: Iterable<string>): Promise<void> {
  if (kind === 'sqlite') return;
  await trx
    .selectFrom('feeds')
    .select('id')
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute();
}
