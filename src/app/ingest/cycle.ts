import pLimit from 'p-limit';
import type { Feed } from '../../domain/feed.js';
import { addMilliseconds, type Instant } from '../../domain/instant.js';
import { addressOf } from '../../domain/polling.js';
import type { ClaimStore } from '../../domain/ports/claims.js';
import type { ArticleStore, ArticleToRead, Stores } from '../../domain/ports/stores.js';
import type { Clock } from '../../domain/ports/system.js';
import { type AnalyseDeps, analyseArticle } from './analyse.js';
import { type PollDeps, pollFeed, type Turn } from './poll.js';
import { type ReadDeps, readArticle } from './read.js';
import { drain, hostByHost, pool } from './work.js';

export interface CycleDeps extends PollDeps, ReadDeps, AnalyseDeps, ClaimDeps {
  readonly stores: Stores;
  /** Requests under way at once. */
  readonly concurrency: number;
}

/** What it takes to be the only one at a piece of work. */
export interface ClaimDeps {
  readonly claims: ClaimStore;
  readonly clock: Clock;
  /** How long a poll, a reading or an analysis may take before another process takes it over. */
  readonly workLeaseMs: number;
}

/** Claims a piece of work just before it begins, so that the time until then does not count; answers as the claim does. */
export function claimed<T>({ clock, workLeaseMs }: ClaimDeps, claim: (now: Instant, until: Instant) => Promise<T>): Promise<T> {
  const now = clock.now();
  return claim(now, addMilliseconds(now, workLeaseMs));
}

/** What a cycle did, in numbers. */
export interface CycleReport {
  polled: number;
  notModified: number;
  failedFeeds: { readonly outlet: string; readonly url: string; readonly error: string }[];
  newEntries: number;
  read: number;
  skipped: number;
  failedArticles: number;
  analysed: number;
  relevant: number;
  failedAnalyses: number;
}

export type Progress = (stage: 'poll' | 'read' | 'analyse', done: number, total: number) => void;

export type ToAnalyse = Awaited<ReturnType<ArticleStore['toAnalyse']>>[number];

/** Rows taken from the store at a time, so that memory does not grow with the backlog. */
export const BATCH = 200;
/** More of them: a host with many feeds must not keep those of the others waiting for the next batch. */
const FEEDS_AT_ONCE = 1_000;

/**
 * One round of the ingest: polls every feed that is due, reads every article found, analyses every text that was not. Each step is stored
 * as it ends, so a round that is stopped (by `signal`, or by a kill) goes on where it was.
 */
export async function ingest(deps: CycleDeps, progress: Progress = () => {}, signal?: AbortSignal): Promise<CycleReport> {
  const report: CycleReport = {
    polled: 0,
    notModified: 0,
    failedFeeds: [],
    newEntries: 0,
    read: 0,
    skipped: 0,
    failedArticles: 0,
    analysed: 0,
    relevant: 0,
    failedAnalyses: 0,
  };
  await pollDue(deps, report, progress, signal);
  await drain(
    () => deps.stores.articles.toRead(deps.clock.now(), BATCH),
    hostByHost<ArticleToRead>(deps.concurrency, ({ url }) => url, signal),
    (done, total) => progress('read', done, total),
    async (article) => {
      if (!(await claimed(deps, (now, until) => deps.claims.article(article.id, now, until)))) return;
      const result = await readArticle(article, deps, signal);
      if (result === 'dropped') await deps.claims.releaseArticle(article.id);
      if (result === 'read') report.read++;
      else if (result === 'skipped') report.skipped++;
      else if (result === 'failed') report.failedArticles++;
    },
    signal,
  );
  await drain(
    () => deps.stores.articles.toAnalyse(null, deps.clock.now(), BATCH),
    pool<ToAnalyse>(deps.concurrency, signal),
    (done, total) => progress('analyse', done, total),
    async ({ article, topic }) => {
      const failures = await claimed(deps, (now, until) => deps.claims.analysis(article.id, topic, null, now, until));
      if (failures === null) return;
      const result = await analyseArticle(article, topic, failures, deps);
      if (result.failed) report.failedAnalyses++;
      else report.analysed++;
      if (result.relevant) report.relevant++;
    },
    signal,
  );
  return report;
}

/** Polls under way for each request: the others are being claimed, read or stored, many together, while there is always one to be fetched. */
export const POLLS_A_REQUEST = 4;

/** What polling adds to the report. */
export type PollCounts = Pick<CycleReport, 'polled' | 'notModified' | 'failedFeeds' | 'newEntries'>;

/** Polls every feed that is due. */
export function pollDue(
  deps: PollDeps & ClaimDeps & { readonly concurrency: number },
  report: PollCounts,
  progress: Progress = () => {},
  signal?: AbortSignal,
): Promise<void> {
  const turn: Turn = pLimit(deps.concurrency);
  return drain(
    () => deps.feeds.due(deps.clock.now(), FEEDS_AT_ONCE),
    hostByHost<Feed>(deps.concurrency * POLLS_A_REQUEST, addressOf, signal),
    (done, total) => progress('poll', done, total),
    async (feed) => {
      if (!(await claimed(deps, (now, until) => deps.claims.feed(feed.id, now, until)))) return;
      const { result, newEntries, error } = await pollFeed(feed, deps, turn, signal);
      if (result === 'dropped') await deps.claims.releaseFeed(feed.id);
      if (result === 'held' || result === 'dropped') return;
      report.polled++;
      report.newEntries += newEntries;
      if (result === 'not_modified' || result === 'unchanged') report.notModified++;
      if (error !== null) report.failedFeeds.push({ outlet: feed.outlet, url: feed.url, error });
    },
    signal,
  );
}
