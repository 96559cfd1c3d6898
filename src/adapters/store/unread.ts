import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Window } from '../../domain/digest.js';
import { addMilliseconds, DAY } from '../../domain/instant.js';
import type { UnreadStore } from '../../domain/ports/unread.js';
import { givenUp } from './articles.js';
import type { StoreDatabase } from './database.js';
import type { Queries } from './queries.js';
import { ANALYSED_LANGUAGE, LATE } from './window.js';

/** A feed may date an article so long after it was found; what it dates later is dated by its discovery. */
const AHEAD = DAY;
/** Nothing that is of the window was seen before. */
const earliestOf = ({ since }: Window) => addMilliseconds(since, -LATE - AHEAD);
const PUBLISHED = sql<string>`coalesce(articles.published_at, articles.found_at)`;

/** What the digest of a window could not read. Of each kind there are few, and each kind has its index. */
export function unreadStore({ db }: Pick<StoreDatabase, 'db'>): UnreadStore {
  return {
    async ofWindow(topic, window) {
      const count = async (rows: ReturnType<typeof articlesOf>): Promise<number> => {
        const { articles } = await rows.select((select) => select.fn.countAll().as('articles')).executeTakeFirstOrThrow();
        return Number(articles);
      };
      const all = articlesOf(db, topic, window);
      const earliest = earliestOf(window);
      const toRead = all.where('articles.readable_from', 'is not', null);
      const unanalysed = all.where('articles.state', '=', 'read').where('analyses.relevant', 'is', null);
      return {
        failed:
          (await count(toRead.where('articles.state', '=', 'failed'))) +
          (await count(givenUp(all).where('articles.found_at', '>=', earliest))),
        refused: await count(
          all
            .where('articles.state', '=', 'skipped')
            .where((where) => where.or([where('articles.language', 'is', null), where('articles.language', '=', ANALYSED_LANGUAGE)]))
            // As it was dated when it was skipped: by this it is found.
            .where('analyses.topic', '=', topic)
            .where('analyses.published', '>=', addMilliseconds(window.since, -LATE))
            .where('analyses.published', '<', window.until),
        ),
        waiting:
          (await count(toRead.where('articles.state', '=', 'found'))) +
          (await count(unanalysed.where('analyses.version', '=', '').where('analyses.error', 'is', null))),
        unanalysed: await count(unanalysed.where('analyses.error', 'is not', null).where('analyses.analysed_at', '>=', earliest)),
        withoutAddress: await silentEntries(db, topic, window),
      };
    },
  };
}

/** Articles of the window that may be about the topic, whatever became of them. */
const articlesOf = (db: Queries, topic: string, window: Window) =>
  db
    .selectFrom('articles')
    .innerJoin('analyses', 'analyses.article_id', 'articles.id')
    // Hidden from SQLite's planner: the topic, which all have, would lead it to the index of all.
    .where(sql<boolean>`analyses.topic || '' = ${topic}`)
    .where(isOf(window, PUBLISHED, sql.ref('articles.found_at')));

async function silentEntries(db: Queries, topic: string, window: Window): Promise<number> {
  const rows = await db
    .selectFrom('entries')
    .select('silent_on')
    .where('silent_on', 'is not', null)
    .where('seen_at', '>=', earliestOf(window))
    .where(isOf(window, sql`coalesce(published_at, seen_at)`, sql.ref('seen_at')))
    .execute();
  return rows.filter(({ silent_on }) => (JSON.parse(silent_on ?? '[]') as readonly string[]).includes(topic)).length;
}

/** Published in the window, or late and found in it. */
const isOf = ({ since, until }: Window, published: RawBuilder<unknown>, found: RawBuilder<unknown>): RawBuilder<SqlBool> => sql`(
  ${published} < ${until} and (${published} >= ${since}
    or ${published} >= ${addMilliseconds(since, -LATE)} and ${found} >= ${since} and ${found} < ${until}))`;
