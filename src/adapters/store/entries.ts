import type { EntryDraft } from '../../domain/feed.js';
import { idOf } from '../../domain/ids.js';
import type { Instant } from '../../domain/instant.js';
import { chunksOf, type Queries } from './queries.js';
import type { ArticleRow } from './tables.js';
import type { DatabaseKind } from './url.js';

/** An entry of a feed, with the id it is stored by. */
interface Draft extends EntryDraft {
  readonly id: string;
  readonly feedId: string;
}
type Leading = Draft & { readonly url: string };
type ArticleSeed = { readonly row: ArticleRow; readonly topics: Set<string> };

/** What one poll of a feed found. `known`: the feed had entries before. */
export interface FoundEntries {
  readonly feedId: string;
  readonly known: boolean;
  readonly entries: readonly EntryDraft[];
  readonly at: Instant;
}

/** Stores the entries of several feeds that were not seen before, with the articles they point to. Returns how many were new, by feed. */
export async function saveEntries(trx: Queries, kind: DatabaseKind, found: readonly FoundEntries[]): Promise<ReadonlyMap<string, number>> {
  const fresh: Draft[] = [];
  const renamed: Draft[] = [];
  const seenAt = new Map(found.map(({ feedId, at }) => [feedId, at]));
  for (const { feedId, known, entries } of found) {
    const drafts = eachOnce(feedId, entries);
    if (!known) fresh.push(...drafts);
    else {
      const sorted = await withoutRenamed(trx, feedId, await unseen(trx, drafts));
      fresh.push(...sorted.fresh);
      renamed.push(...sorted.renamed);
    }
  }
  await saveArticles(trx, kind, articleSeeds([...fresh, ...renamed], seenAt));
  const added = new Map<string, number>();
  for (const chunk of chunksOf(fresh)) {
    const inserted = await trx
      .insertInto('entries')
      .values(
        chunk.map((draft) => ({
          id: draft.id,
          feed_id: draft.feedId,
          key: draft.key,
          title: draft.title,
          url: draft.url,
          published_at: draft.publishedAt,
          seen_at: seenAt.get(draft.feedId)!,
          article_id: leadsToArticle(draft) ? articleId(draft.url) : null,
          silent_on: draft.url === null && draft.topics.length > 0 ? JSON.stringify(draft.topics) : null,
        })),
      )
      // A poll of the same feed that ran at the same time may have stored it first.
      .onConflict((conflict) => conflict.doNothing())
      .returning('feed_id')
      .execute();
    for (const { feed_id } of inserted) added.set(feed_id, (added.get(feed_id) ?? 0) + 1);
  }
  return added;
}

function eachOnce(feedId: string, entries: readonly EntryDraft[]): Draft[] {
  const byId = new Map<string, Draft>();
  for (const entry of entries) {
    const id = idOf(feedId, entry.key);
    if (!byId.has(id)) byId.set(id, { ...entry, id, feedId });
  }
  return [...byId.values()];
}

async function unseen(trx: Queries, drafts: readonly Draft[]): Promise<readonly Draft[]> {
  const seen = new Set<string>();
  for (const chunk of chunksOf(drafts)) {
    const ids = chunk.map(({ id }) => id);
    const rows = await trx.selectFrom('entries').select('id').where('id', 'in', ids).execute();
    for (const { id } of rows) seen.add(id);
  }
  return drafts.filter(({ id }) => !seen.has(id));
}

interface Unseen {
  readonly fresh: readonly Draft[];
  /** Seen before under another key (same address, same title), with an article that may be about more topics by now. */
  readonly renamed: readonly Draft[];
}

async function withoutRenamed(trx: Queries, feedId: string, drafts: readonly Draft[]): Promise<Unseen> {
  const known = new Map<string, boolean>();
  for (const urls of chunksOf(drafts.flatMap(({ url }) => url ?? []))) {
    const seen = await trx
      .selectFrom('entries')
      .select(['url', 'title', 'article_id'])
      .where('feed_id', '=', feedId)
      .where('url', 'in', urls)
      .execute();
    for (const { url, title, article_id } of seen) known.set(`${url} ${title}`, article_id !== null);
  }
  const hadArticle = ({ url, title }: Draft): boolean | undefined => known.get(`${url} ${title}`);
  return {
    fresh: drafts.filter((draft) => hadArticle(draft) === undefined),
    renamed: drafts.filter((draft) => hadArticle(draft) === true),
  };
}

/** One article an address, in order of id: two polls that find the same articles then lock them in the same order. */
function articleSeeds(drafts: readonly Draft[], seenAt: ReadonlyMap<string, Instant>): ArticleSeed[] {
  const seeds = new Map<string, ArticleSeed>();
  for (const draft of drafts.filter(leadsToArticle)) {
    const id = articleId(draft.url);
    const seed = seeds.get(id) ?? { row: newArticle(id, draft, seenAt.get(draft.feedId)!), topics: new Set<string>() };
    for (const topic of draft.topics) seed.topics.add(topic);
    seeds.set(id, seed);
  }
  return [...seeds.values()].sort((a, b) => (a.row.id < b.row.id ? -1 : 1));
}

async function saveArticles(trx: Queries, kind: DatabaseKind, seeds: readonly ArticleSeed[]): Promise<void> {
  for (const chunk of chunksOf(seeds)) {
    await trx
      .insertInto('articles')
      .values(chunk.map((seed) => seed.row))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const ids = chunk.map((seed) => seed.row.id);
    // Held until the end: an article read meanwhile must find the topic added here, or its analysis would never be asked for.
    const states = await trx
      .selectFrom('articles')
      .select(['id', 'state'])
      .where('id', 'in', ids)
      .orderBy('id')
      .$if(kind === 'postgres', (query) => query.forUpdate())
      .execute();
    const read = new Set(states.filter((article) => article.state === 'read').map((article) => article.id));
    const waiting = chunk.flatMap(({ row, topics }) =>
      [...topics].map((topic) => ({ article_id: row.id, topic, version: read.has(row.id) ? '' : null })),
    );
    for (const rows of chunksOf(waiting)) {
      await trx
        .insertInto('analyses')
        .values(
          rows.map((row) => ({
            ...row,
            relevant: null,
            published: null,
            analysed_at: null,
            first_analysed_at: null,
            error: null,
            claimed_until: null,
            failures: 0,
            next_try_at: null,
          })),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
  }
}

/** An entry without topics is only remembered as seen; one without an address has no page to read. */
const leadsToArticle = (draft: Draft): draft is Leading => draft.url !== null && draft.topics.length > 0;

const articleId = (url: string): string => idOf('article', url);

const newArticle = (id: string, draft: Leading, at: Instant): ArticleRow => ({
  id,
  url: draft.url,
  title: draft.title,
  outlet: draft.outlet,
  byline: null,
  published_at: draft.publishedAt,
  found_at: at,
  state: 'found',
  reason: null,
  attempts: 0,
  next_try_at: null,
  readable_from: at,
  text_source: null,
  language: null,
  summary: draft.summary,
  content: draft.content,
  text: null,
  claimed_until: null,
  copy_of: null,
});
