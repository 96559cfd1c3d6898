import { createHash } from 'node:crypto';
import { StandpointError, sentenceOf } from '../../domain/errors.js';
import type { EntryDraft, Feed, ParsedFeed } from '../../domain/feed.js';
import { type PollOutcome, planPoll } from '../../domain/polling.js';
import type { FeedStore, PollRecord } from '../../domain/ports/stores.js';
import type { Clock, Log } from '../../domain/ports/system.js';
import type { FeedReader, FetchedBody, Web } from '../../domain/ports/web.js';
import type { TopicPack } from '../../domain/topic.js';
import { draftEntries } from './draft-entries.js';

export interface PollDeps {
  readonly web: Web;
  readonly reader: FeedReader;
  readonly feeds: FeedStore;
  readonly packs: readonly TopicPack[];
  readonly clock: Clock;
  readonly log: Log;
  readonly everyMs: number;
  /** 0 to 1, spreads the polls. */
  readonly spread: () => number;
}

/** What one poll came to, for progress and counts. */
export interface PollReport {
  readonly feed: Feed;
  readonly result: 'fetched' | 'not_modified' | 'unchanged' | 'failed';
  readonly newEntries: number;
  /** Why it failed, in words. */
  readonly error: string | null;
}

const FEED_TYPES =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5';

const NOTHING_ASKED = { ttlMinutes: null, maxAgeSeconds: null, retryAfterMs: null, gone: false };

/** Polls one feed and stores the outcome, whatever it is. */
export async function pollFeed(feed: Feed, deps: PollDeps): Promise<PollReport> {
  const reply = await deps.web.get({ url: feed.url, etag: feed.etag, lastModified: feed.lastModified, accept: FEED_TYPES });
  if (reply.kind === 'failed') return recordFailure(feed, reply.error, deps);
  if (reply.kind === 'not_modified') {
    await record(feed, { ...NOTHING_ASKED, succeeded: true, maxAgeSeconds: reply.maxAgeSeconds }, {}, deps);
    return { feed, result: 'not_modified', newEntries: 0, error: null };
  }
  return readFetched(feed, reply, deps);
}

async function readFetched(feed: Feed, reply: FetchedBody, deps: PollDeps): Promise<PollReport> {
  const bodyHash = createHash('sha256').update(reply.body).digest('hex');
  const validators = { etag: reply.etag, lastModified: reply.lastModified, bodyHash };
  const outcome = { ...NOTHING_ASKED, succeeded: true, maxAgeSeconds: reply.maxAgeSeconds };
  if (bodyHash === feed.bodyHash) {
    await record(feed, outcome, validators, deps);
    return { feed, result: 'unchanged', newEntries: 0, error: null };
  }
  let parsed: ParsedFeed;
  let entries: EntryDraft[];
  try {
    parsed = await deps.reader.read(reply.body, reply.contentType, reply.url);
    entries = draftEntries(feed, parsed, deps.packs);
  } catch (error) {
    if (error instanceof StandpointError) return recordFailure(feed, error, deps);
    throw error;
  }
  const newEntries = await record(
    feed,
    { ...outcome, ttlMinutes: parsed.ttlMinutes },
    { ...validators, title: parsed.title ?? feed.title, entries },
    deps,
  );
  return { feed, result: 'fetched', newEntries, error: null };
}

async function recordFailure(feed: Feed, error: StandpointError, deps: PollDeps): Promise<PollReport> {
  const words = sentenceOf(error);
  const outcome = { ...NOTHING_ASKED, succeeded: false, gone: error.code === 'gone', retryAfterMs: error.retryAfterMs };
  await record(feed, outcome, { error: words }, deps);
  deps.log.warn({ feed: feed.url, code: error.code, failures: feed.failures + 1 }, `Feed could not be read: ${words}`);
  return { feed, result: 'failed', newEntries: 0, error: words };
}

function record(feed: Feed, outcome: PollOutcome, found: Partial<PollRecord>, deps: PollDeps): Promise<number> {
  const at = deps.clock.now();
  return deps.feeds.recordPoll({
    feedId: feed.id,
    at,
    succeeded: outcome.succeeded,
    etag: feed.etag,
    lastModified: feed.lastModified,
    bodyHash: feed.bodyHash,
    title: feed.title,
    error: null,
    entries: [],
    ...planPoll(feed, outcome, at, deps.everyMs, deps.spread()),
    ...found,
  });
}
