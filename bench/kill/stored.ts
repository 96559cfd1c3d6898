import { sql } from 'kysely';
import { openDatabase } from '../../src/adapters/store/open.js';
import { parseDatabaseUrl } from '../../src/adapters/store/url.js';

export interface StoredFeed {
  readonly url: string;
  readonly state: string;
  readonly etag: string | null;
  readonly entriesSeen: number;
  /** Rows in the table of entries, their different keys and addresses. */
  readonly entries: number;
  readonly keys: number;
  /** Entries that lead to an article, and the articles they lead to. */
  readonly onTopic: number;
  readonly articles: number;
}

export interface Stored {
  readonly feeds: readonly StoredFeed[];
  /** Articles in all, and their different addresses. */
  readonly articles: number;
  readonly addresses: number;
  /** What the database says of its own file; "ok" where it has nothing to say. */
  readonly integrity: string;
}

/** What the database holds, read beside the stores. */
export async function readStored(url: string): Promise<Stored> {
  const { db, kind } = await openDatabase(parseDatabaseUrl(url));
  try {
    const feeds = await sql<{ [key in keyof StoredFeed]: StoredFeed[key] }>`
      select f.url, f.state, f.etag, f.entries_seen as "entriesSeen", count(e.id) as entries, count(distinct e.key) as keys,
        count(e.article_id) as "onTopic", count(distinct a.id) as articles
      from feeds f left join entries e on e.feed_id = f.id left join articles a on a.id = e.article_id
      group by f.id, f.url, f.state, f.etag, f.entries_seen`.execute(db);
    const articles = await sql<{ count: number; addresses: number }>`
      select count(*) as count, count(distinct url) as addresses from articles`.execute(db);
    const integrity = kind === 'sqlite' ? (await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)).rows[0] : null;
    const [total] = articles.rows;
    return {
      feeds: feeds.rows.map((feed) => ({
        ...feed,
        entries: Number(feed.entries),
        keys: Number(feed.keys),
        onTopic: Number(feed.onTopic),
        articles: Number(feed.articles),
      })),
      articles: Number(total?.count),
      addresses: Number(total?.addresses),
      integrity: integrity?.integrity_check ?? 'ok',
    };
  } finally {
    await db.destroy();
  }
}
