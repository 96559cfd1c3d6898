import { sql } from 'kysely';
import type { Window } from '../../domain/digest.js';
import { addMilliseconds, DAY } from '../../domain/instant.js';
import type { WindowArticle, WindowFacts } from '../../domain/ports/stores.js';
import { withCarriers } from './copies/carriers.js';
import type { StoreDatabase } from './database.js';
import { figuresWhere, figuresWithArticles, stancesWhere, stancesWithArticles } from './fact-query.js';
import { chunksOf, type Queries } from './queries.js';
import { toFigure } from './rows/figure-row.js';
import { toStance } from './rows/stance-row.js';
import { toStatement } from './rows/statement-row.js';
import { newestFirst, statementsWhere } from './statement-query.js';

/** How long before a window an article may have been published that was first analysed inside it. */
export const LATE = 2 * DAY;
export const ANALYSED_LANGUAGE = 'en';

/** Everything that belongs to the window, newest first, read at one moment so that articles and facts fit together. */
export async function windowFacts({ db, kind }: StoreDatabase, topic: string, window: Window): Promise<WindowFacts> {
  const reading = db.transaction().setAccessMode('read only');
  const atOneMoment = kind === 'postgres' ? reading.setIsolationLevel('repeatable read') : reading;
  return atOneMoment.execute(async (trx) => {
    const articles = await windowArticles(trx, topic, window);
    const relevant = articles.filter((article) => article.relevant).map((article) => article.id);
    const earliest = { topic, since: addMilliseconds(window.since, -LATE), until: window.until };
    const statements = [];
    const figures = [];
    const stances = [];
    for (const ids of chunksOf(relevant)) {
      statements.push(
        ...(await newestFirst(
          trx,
          statementsWhere(trx, { ...earliest, speakers: { kind: 'anyone' } }).where('statements.article_id', 'in', ids),
          undefined,
        ).execute()),
      );
      figures.push(
        ...(await figuresWithArticles(trx, figuresWhere(trx, earliest).where('figures.article_id', 'in', ids))
          .orderBy('found.rank')
          .execute()),
      );
      stances.push(
        ...(await stancesWithArticles(trx, stancesWhere(trx, earliest).where('stances.article_id', 'in', ids))
          .orderBy('found.rank')
          .execute()),
      );
    }
    // Sorted by article here: the facts of one article stay together, in the analysis' own order.
    const place = new Map(articles.map((article, i) => [article.id, i]));
    const byArticle = (a: { article_id: string }, b: { article_id: string }): number => place.get(a.article_id)! - place.get(b.article_id)!;
    return {
      articles,
      statements: await withCarriers(trx, statements.sort(byArticle).map(toStatement)),
      figures: await withCarriers(trx, figures.sort(byArticle).map(toFigure)),
      stances: await withCarriers(trx, stances.sort(byArticle).map(toStance)),
      skippedByLanguage: await skippedByLanguage(trx, topic, window),
    };
  });
}

async function windowArticles(trx: Queries, topic: string, { since, until }: Window): Promise<WindowArticle[]> {
  const rows = await trx
    .selectFrom('analyses')
    .innerJoin('articles', 'articles.id', 'analyses.article_id')
    .select([
      'articles.id',
      'articles.url',
      'articles.title',
      'articles.outlet',
      'articles.copy_of',
      'analyses.published',
      'analyses.relevant',
    ])
    // Only what stories are grouped by: the texts of what is not about the topic would be most of the memory.
    .select(sql<string>`case when analyses.relevant = 1 then coalesce(articles.text, '') else '' end`.as('text'))
    .where('analyses.topic', '=', topic)
    .where('analyses.relevant', 'is not', null)
    .where('articles.state', '=', 'read')
    .where('analyses.published', '>=', addMilliseconds(since, -LATE))
    .where('analyses.published', '<', until)
    .where((where) =>
      where.or([
        where('analyses.published', '>=', since),
        where.and([where('analyses.first_analysed_at', '>=', since), where('analyses.first_analysed_at', '<', until)]),
      ]),
    )
    .orderBy('analyses.published', 'desc')
    .orderBy('articles.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    url: row.url,
    title: row.title,
    outlet: row.outlet,
    published: row.published!,
    relevant: row.relevant === 1,
    text: row.text ?? '',
    ...(row.copy_of === null ? {} : { copyOf: row.copy_of }),
  }));
}

/** Articles of the window that were left out for their language; those of the days before count when they were found inside it. */
async function skippedByLanguage(trx: Queries, topic: string, { since, until }: Window): Promise<Record<string, number>> {
  const rows = await trx
    .selectFrom('analyses')
    .innerJoin('articles', 'articles.id', 'analyses.article_id')
    .select('articles.language')
    .select((select) => select.fn.countAll().as('articles'))
    .where('analyses.topic', '=', topic)
    .where('articles.state', '=', 'skipped')
    .where('articles.language', '<>', ANALYSED_LANGUAGE)
    .where('analyses.published', '>=', addMilliseconds(since, -LATE))
    .where('analyses.published', '<', until)
    .where((where) =>
      where.or([
        where('analyses.published', '>=', since),
        where.and([where('articles.found_at', '>=', since), where('articles.found_at', '<', until)]),
      ]),
    )
    .groupBy('articles.language')
    .orderBy('articles.language')
    .execute();
  return Object.fromEntries(rows.map((row) => [row.language ?? '', Number(row.articles)]));
}
