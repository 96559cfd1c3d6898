import type { ArticleStore, ArticleToRead, Stores } from '../../domain/ports/stores.js';
import { type AnalyseDeps, analyseArticle } from './analyse.js';
import { type ClaimDeps, claimed } from './claimed.js';
import type { PollDeps } from './poll.js';
import { pollDue } from './poll-due.js';
import { type ReadDeps, readArticle } from './read.js';
import type { CycleReport, Progress } from './report.js';
import { drain, hostByHost, pool } from './work.js';

export interface CycleDeps extends PollDeps, ReadDeps, AnalyseDeps, ClaimDeps {
  readonly stores: Stores;
  /** Requests under way at once. */
  readonly concurrency: number;
}

export type ToAnalyse = Awaited<ReturnType<ArticleStore['toAnalyse']>>[number];

/** Rows taken from the store at a time, so that memory does not grow with the backlog. */
export const BATCH = 200;

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
