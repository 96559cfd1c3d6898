import { openDatabase } from '../../src/adapters/store/open.js';
import { parseDatabaseUrl } from '../../src/adapters/store/url.js';

/** What a database holds, read beside the stores. */
export interface Held {
  readonly articles: readonly string[];
  /** Articles that are neither read nor given up, and texts that no analysis has looked at yet. */
  readonly waiting: number;
  /** Articles and analyses that were given up, with the reasons: in this news nothing is broken, so there should be none. */
  readonly givenUp: readonly string[];
  readonly facts: readonly string[];
  readonly digests: number;
  readonly deliveries: readonly {
    readonly id: string;
    readonly platform: string;
    readonly channel: string;
    readonly state: string;
    readonly attempt: number;
  }[];
  readonly dead: number;
}

const FACTS = ['statements', 'figures', 'stances'] as const;

export async function heldBy(databaseUrl: string): Promise<Held> {
  const { db } = await openDatabase(parseDatabaseUrl(databaseUrl));
  try {
    const articles = await db.selectFrom('articles').select(['url', 'state', 'reason', 'next_try_at']).orderBy('url').execute();
    const isGivenUp = (article: (typeof articles)[number]): boolean => article.state === 'failed' && article.next_try_at === null;
    const unread = articles.filter((article) => article.state === 'found' || (article.state === 'failed' && !isGivenUp(article)));
    const analyses = await db
      .selectFrom('analyses')
      .select(['article_id', 'version', 'error'])
      .where((where) => where.or([where('version', '=', ''), where('error', 'is not', null)]))
      .execute();
    const unanalysed = analyses.filter(({ version }) => version === '');
    const failed = analyses.filter(({ version }) => version !== '');
    const facts = FACTS.map((table) => db.selectFrom(table).select('id').execute());
    return {
      articles: articles.map(({ url }) => url),
      waiting: unread.length + unanalysed.length,
      givenUp: [
        ...articles.filter(isGivenUp).map(({ url, reason }) => `${url}: ${reason}`),
        ...failed.map(({ article_id, error }) => `${article_id}: ${error}`),
      ],
      facts: (await Promise.all(facts))
        .flat()
        .map(({ id }) => id)
        .sort(),
      digests: (await db.selectFrom('digests').select('id').execute()).length,
      deliveries: await db.selectFrom('deliveries').select(['id', 'platform', 'channel', 'state', 'attempt']).execute(),
      dead: (await db.selectFrom('dead_jobs').select('key').execute()).length,
    };
  } finally {
    await db.destroy();
  }
}
