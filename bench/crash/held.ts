import { openDatabase } from '../../src/adapters/store/open.js';
import { parseDatabaseUrl } from '../../src/adapters/store/url.js';

/** What a database holds, read beside the stores. */
export interface Held {
  readonly articles: readonly string[];
  /** Texts that no analysis has looked at yet, and articles that are neither read nor given up. */
  readonly waiting: number;
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
    const articles = await db.selectFrom('articles').select(['url', 'state']).orderBy('url').execute();
    const unread = await db.selectFrom('analyses').select('article_id').where('version', '=', '').execute();
    const facts = FACTS.map((table) => db.selectFrom(table).select('id').execute());
    return {
      articles: articles.map(({ url }) => url),
      waiting: unread.length + articles.filter(({ state }) => state === 'found' || state === 'failed').length,
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
