import { createHash } from 'node:crypto';
import { StandpointError, sentenceOf } from '../../domain/errors.js';
import type { Feed, FeedMemory } from '../../domain/feed.js';
import { endingWords } from '../../domain/feed-health.js';
import { addMilliseconds, type Instant } from '../../domain/instant.js';
import { addressOf, afterRedirect, type PollOutcome, planPoll, validatorsOf } from '../../domain/polling.js';
import type { FeedStore, PollRecord, UnchangedPoll } from '../../domain/ports/stores.js';
import type { Clock, Log } from '../../domain/ports/system.js';
import type { DraftedFeed, EntryReader, FetchedBody, Web } from '../../domain/ports/web.js';

export interface PollDeps {
  readonly web: Web;
  readonly entryReader: EntryReader;
  readonly feeds: FeedStore;
  readonly clock: Clock;
  readonly log: Log;
  /** How often a feed is asked whose rhythm is not known. */
  readonly everyMs: number;
  /** Entries that were older than this when their feed was first read are no news. */
  readonly backlogMs: number;
  /** 0 to 1, spreads the polls. */
  readonly spread: () => number;
}

/** What one poll came to, for progress and counts. `held`: the host had asked for quiet. `dropped`: stopped, or the feed was removed meanwhile. */
export interface PollReport {
  readonly feed: Feed;
  readonly result: 'fetched' | 'not_modified' | 'unchanged' | 'failed' | 'held' | 'dropped';
  readonly newEntries: number;
  /** Why it failed, in words. */
  readonly error: string | null;
}

export const FEED_TYPES =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5';

const success = (maxAgeSeconds: number | null): PollOutcome => ({
  succeeded: true,
  gone: false,
  held: false,
  retryAfterMs: null,
  maxAgeSeconds,
});

/** What a poll found, before it is stored. */
export interface Told {
  readonly result: PollReport['result'];
  readonly outcome: PollOutcome;
  readonly found: Partial<PollRecord>;
  readonly failure: StandpointError | null;
}

/** Stores what a poll found, whatever it is. */
export async function storePoll(feed: Feed, told: Told, deps: PollDeps): Promise<PollReport> {
  if (isUnchanged(feed, told)) {
    const stored = await deps.feeds.recordUnchanged([unchangedPoll(feed, told, deps.clock.now(), deps)]);
    return unchangedReport(feed, stored);
  }
  try {
    const newEntries = await record(feed, told, deps);
    if (told.failure === null) return { feed, result: told.result, newEntries, error: null };
    const words = sentenceOf(told.failure);
    deps.log.warn({ feed: feed.url, code: told.failure.code, failures: feed.failures + 1 }, `Feed could not be read: ${words}`);
    return { feed, result: told.result, newEntries, error: words };
  } catch (error) {
    if (error instanceof StandpointError && error.code === 'not_found') return dropped(feed);
    throw error;
  }
}

const dropped = (feed: Feed): PollReport => ({ feed, result: 'dropped', newEntries: 0, error: null });

/** Nothing was learnt about the feed: `unchangedPoll` says all there is to store. */
export const isUnchanged = (feed: Feed, { result, found }: Told): boolean => result === 'not_modified' && found.memory === feed.memory;

export const unchangedPoll = (feed: Feed, { outcome }: Told, at: Instant, deps: Pick<PollDeps, 'everyMs' | 'spread'>): UnchangedPoll => ({
  feedId: feed.id,
  at,
  nextPollAt: planPoll(feed, outcome, at, deps.everyMs, deps.spread()).nextPollAt,
});

/** `stored`: the ids of the feeds that are still polled. */
export const unchangedReport = (feed: Feed, stored: ReadonlySet<string>): PollReport =>
  stored.has(feed.id) ? { feed, result: 'not_modified', newEntries: 0, error: null } : dropped(feed);

/** Fetches and reads a feed; null when stopped by `signal`: then there is nothing to store, and the feed stays due. */
export async function askFeed(feed: Feed, deps: PollDeps, signal: AbortSignal | undefined): Promise<Told | null> {
  if (signal?.aborted) return null;
  const { etag, lastModified } = validatorsOf(feed, deps.clock.now());
  const reply = await deps.web.get({ url: addressOf(feed), etag, lastModified, accept: FEED_TYPES, signal });
  if (signal?.aborted) return null;
  if (reply.kind === 'failed') return failed(feed, reply.error, deps, reply.held);
  if (reply.kind === 'fetched') return readBody(feed, reply, deps);
  const moved = afterRedirect(feed, reply.movedTo ?? null);
  const memory = isTheSame(moved, feed.memory) ? feed.memory : { ...feed.memory, ...moved };
  return { result: 'not_modified', outcome: success(reply.maxAgeSeconds), found: { memory }, failure: null };
}

async function readBody(feed: Feed, reply: FetchedBody, deps: PollDeps): Promise<Told> {
  const now = deps.clock.now();
  const bodyHash = createHash('sha256').update(reply.body).digest('hex');
  const validators = { etag: reply.etag, lastModified: reply.lastModified, bodyHash };
  const outcome = success(reply.maxAgeSeconds);
  const memory = { ...feed.memory, ...afterRedirect(feed, reply.movedTo), bodyAt: now };
  if (memory.movedUrl !== feed.memory.movedUrl) deps.log.info({ feed: feed.url, to: memory.movedUrl }, 'Feed has moved for good.');
  if (bodyHash === feed.bodyHash) return { result: 'unchanged', outcome, found: { ...validators, memory }, failure: null };
  let drafted: DraftedFeed;
  try {
    const newsSince = feed.lastSuccessAt === null ? addMilliseconds(now, -deps.backlogMs) : null;
    const { url, outlet, topics } = feed;
    drafted = await deps.entryReader.read(reply.body, reply.contentType, reply.url, { feed: { url, outlet, topics }, now, newsSince });
  } catch (error) {
    if (error instanceof StandpointError) return failed(feed, error, deps);
    throw error;
  }
  const { title, entries } = drafted;
  const found = { ...validators, title: title ?? feed.title, entries, memory: { ...memory, ...learned(drafted) } };
  return { result: 'fetched', outcome, found, failure: null };
}

function learned({ link, ttlMinutes, skipHours, skipDays, publishesEveryMs, newestAt }: DraftedFeed): Partial<FeedMemory> {
  return { site: link, ttlMinutes, skipHours, skipDays, publishesEveryMs, newestAt };
}

/** `held`: nothing was asked, so nothing failed. */
function failed(feed: Feed, error: StandpointError, deps: PollDeps, held = false): Told {
  const outcome = { succeeded: false, gone: error.code === 'gone', held, retryAfterMs: error.retryAfterMs, maxAgeSeconds: null };
  if (held) return { result: 'held', outcome, found: { error: feed.lastError }, failure: null };
  const { state } = planPoll(feed, outcome, deps.clock.now(), deps.everyMs, 0);
  return { result: 'failed', outcome, found: { error: sentenceOf(error) + endingWords(state, feed.url) }, failure: error };
}

async function record(feed: Feed, { outcome, found }: Told, deps: PollDeps): Promise<number> {
  const at = deps.clock.now();
  const memory = found.memory ?? feed.memory;
  const plan = planPoll({ state: feed.state, failures: feed.failures, memory }, outcome, at, deps.everyMs, deps.spread());
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
    ...plan,
    ...found,
    memory,
  });
}

const isTheSame = (a: Pick<FeedMemory, 'movedUrl' | 'redirect'>, b: Pick<FeedMemory, 'movedUrl' | 'redirect'>): boolean =>
  a.movedUrl === b.movedUrl && a.redirect === null && b.redirect === null;
