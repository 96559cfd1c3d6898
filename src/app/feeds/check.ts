import { sentenceOf } from '../../domain/errors.js';
import type { FeedSeed, ParsedFeed } from '../../domain/feed.js';
import { HOUR, type Instant } from '../../domain/instant.js';
import type { TopicPack } from '../../domain/topic.js';
import { draftEntries } from '../ingest/draft-entries.js';
import { type ProbeDeps, probe } from './probe.js';

/** What `feeds check` says of one feed. */
export interface FeedCheck {
  readonly url: string;
  readonly outlet: string;
  readonly reachable: boolean;
  readonly format: ParsedFeed['format'] | null;
  readonly entries: number;
  /** Date of the newest entry. */
  readonly newest: Instant | null;
  /** Entries that may be about a followed topic. */
  readonly onTopic: number;
  /** What is wrong, in words; null when all is well. */
  readonly problem: string | null;
}

/** A feed with nothing newer than this is reported as stale. */
const STALE_AFTER = 30 * 24 * HOUR;

/** Fetches and reads one feed and says how it does; stores nothing. */
export async function checkFeed(seed: FeedSeed, packs: readonly TopicPack[], deps: ProbeDeps, now: Instant): Promise<FeedCheck> {
  const base = { url: seed.url, outlet: seed.outlet, reachable: false, format: null, entries: 0, newest: null, onTopic: 0 };
  const probed = await probe(seed.url, deps);
  if (probed.kind !== 'feed') return { ...base, reachable: probed.kind === 'other', problem: sentenceOf(probed.error) };
  const { parsed, reply } = probed;
  const drafts = draftEntries(seed, parsed, packs, now);
  const newest = drafts.reduce<Instant | null>(
    (latest, { publishedAt }) => (publishedAt && (!latest || publishedAt > latest) ? publishedAt : latest),
    null,
  );
  return {
    ...base,
    reachable: true,
    format: parsed.format,
    entries: drafts.length,
    newest,
    onTopic: drafts.filter((draft) => draft.topics.length > 0).length,
    problem: problemOf(drafts.length, newest, reply.movedTo, now),
  };
}

function problemOf(entries: number, newest: Instant | null, movedTo: string | null, now: Instant): string | null {
  if (movedTo !== null) return `It has moved for good to ${movedTo}. Put the new address into the topic pack.`;
  if (entries === 0) return 'It holds no entries.';
  if (newest !== null && Date.parse(now) - Date.parse(newest) > STALE_AFTER) return 'Nothing new for more than 30 days.';
  return null;
}
