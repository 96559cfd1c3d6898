import { mayBeOnTopic } from '../../analysis/relevance/may-be-on-topic.js';
import { canonicalUrl } from '../../domain/canonical-url.js';
import { cleanText } from '../../domain/clean-text.js';
import { entryKeys } from '../../domain/entry-key.js';
import type { EntryDraft, FeedSeed, ParsedFeed } from '../../domain/feed.js';
import { addMilliseconds, DAY, type Instant } from '../../domain/instant.js';
import type { DraftedFeed, Drafting } from '../../domain/ports/web.js';
import { publishing } from '../../domain/rhythm.js';
import type { TopicPack } from '../../domain/topic.js';
import { outletsOf } from './outlets.js';
import { plainText } from './plain-text.js';

const MAX_TITLE = 500;
const MAX_SUMMARY = 4000;

/**
 * Entries of a feed as they are stored: known by a key, plain text, and marked with the topics they may be about. Those published before
 * `newsSince` get no topics and no texts: they are seen, but their pages are not read. A date more than a day after `now` is a mistake or an appointment:
 * such an entry is dated by its discovery.
 */
export function draftEntries(
  feed: FeedSeed,
  parsed: ParsedFeed,
  packs: readonly TopicPack[],
  now: Instant,
  newsSince: Instant | null = null,
): EntryDraft[] {
  const outlets = outletsOf(feed, parsed);
  const keys = entryKeys(parsed.entries);
  const latest = addMilliseconds(now, DAY);
  const followed = packs.filter((pack) => feed.topics.includes(pack.id));
  return parsed.entries.map((entry, index) => {
    const title = plainText(entry.title ?? '').slice(0, MAX_TITLE);
    const publishedAt = [entry.date, entry.updated].find((date) => date !== null && date <= latest) ?? null;
    const isBacklog = newsSince !== null && publishedAt !== null && publishedAt < newsSince;
    const summary = isBacklog ? '' : plainText(entry.summary ?? entry.content ?? '').slice(0, MAX_SUMMARY);
    return {
      key: cleanText(keys[index]!),
      title,
      url: entry.link === null ? null : canonicalUrl(entry.link, parsed.link ?? feed.url),
      summary,
      content: isBacklog || entry.content === null ? null : cleanText(entry.content),
      publishedAt,
      outlet: cleanText(outlets[index] ?? feed.outlet),
      topics: isBacklog ? [] : followed.filter((pack) => mayBeOnTopic(title, summary, pack)).map((pack) => pack.id),
    };
  });
}

/** A parsed feed as polling stores it. The texts of entries that lead to no article are stored nowhere, so they are left out. */
export function draftFeed(parsed: ParsedFeed, packs: readonly TopicPack[], { feed, now, newsSince }: Drafting): DraftedFeed {
  const entries = draftEntries(feed, parsed, packs, now, newsSince).map((draft) =>
    draft.topics.length > 0 ? draft : { ...draft, summary: '', content: null },
  );
  return { ...parsed, ...publishing(parsed.entries, now), entries };
}
