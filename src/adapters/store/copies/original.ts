import { sql } from 'kysely';
import { addMilliseconds, DAY, type Instant } from '../../../domain/instant.js';
import { chunksOf, type Queries } from '../queries.js';
import type { DatabaseKind } from '../url.js';

/** How long a text is known again: agencies' reports are printed within days. */
const KNOWN_FOR = 7 * DAY;
/** Marks that two texts share of the sixteen that each has: half of them, about a third of their words' sequences. */
const SHARED_AT_LEAST = 8;
/** Any number: the name of the lock under which copies are looked for. */
const COPIES_LOCK = 2_017_001;

interface MarkedText {
  readonly id: string;
  readonly foundAt: Instant;
  readonly marks: readonly string[];
}

/**
 * Stores what the text is known again by, and gives the article that carried it first; null when this is the first. Copies come from several
 * readers at the same moment, so they are looked for one at a time: on SQLite whoever writes is alone anyway.
 */
export async function originalOf(trx: Queries, kind: DatabaseKind, { id, foundAt, marks }: MarkedText): Promise<string | null> {
  if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(COPIES_LOCK)})`.execute(trx);
  await trx
    .deleteFrom('text_marks')
    .where((where) => where.or([where('article_id', '=', id), where('found_at', '<', addMilliseconds(foundAt, -KNOWN_FOR))]))
    .execute();
  if (marks.length === 0) return null;
  const alike = await trx
    .selectFrom((from) =>
      from
        .selectFrom('text_marks')
        .select(['article_id', (select) => select.fn.countAll().as('shared')])
        .where('mark', 'in', marks)
        .groupBy('article_id')
        .having((having) => having.fn.countAll(), '>=', SHARED_AT_LEAST)
        .as('alike'),
    )
    .innerJoin('articles', 'articles.id', 'alike.article_id')
    .select((select) => select.fn.coalesce('articles.copy_of', 'articles.id').as('original'))
    // The first of several copies may be read again, with another text.
    .where((where) => where.or([where('copy_of', 'is', null), where('copy_of', '<>', id)]))
    .orderBy('shared', 'desc')
    .orderBy('found_at')
    .orderBy('articles.id')
    .limit(1)
    .executeTakeFirst();
  for (const chunk of chunksOf(marks)) {
    await trx
      .insertInto('text_marks')
      .values(chunk.map((mark) => ({ article_id: id, mark, found_at: foundAt })))
      .execute();
  }
  return alike?.original ?? null;
}
