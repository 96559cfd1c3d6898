import type { Delivery } from '../../domain/delivery.js';
import { StandpointError } from '../../domain/errors.js';
import type { Instant } from '../../domain/instant.js';
import type { FailedAnalysis } from '../../domain/ports/analysis-store.js';
import type { DeadJob } from '../../domain/ports/jobs.js';
import type { Stores, UnreadPage } from '../../domain/ports/stores.js';
import type { Clock } from '../../domain/ports/system.js';
import { analysisKey } from './analysis-key.js';

export interface OverviewDeps {
  readonly stores: Stores;
  readonly clock: Clock;
}

/** What ended without success and waits for the operator, under an id that `retry` takes. */
export interface Stopped {
  readonly id: string;
  readonly what: string;
  readonly reason: string;
  readonly at: Instant | null;
}

export interface JobsOverview {
  /** Work by kind: what is due now. */
  readonly due: Readonly<Record<string, number>>;
  /** Deliveries by state. */
  readonly deliveries: Readonly<Record<string, number>>;
  /** Pages that could not be read, of all time. */
  readonly pagesGivenUp: number;
  /** Of pages given up, the latest. */
  readonly stopped: readonly Stopped[];
}

/** More than so many of a kind are not counted one by one. */
const MOST = 1_000;
/** Sites take pages away and ask for money: of those pages that collect over the years, the latest are worth a look. */
const PAGES_SHOWN = 20;

export async function jobsOverview({ stores, clock }: OverviewDeps): Promise<JobsOverview> {
  const now = clock.now();
  const [feeds, articles, analyses, subscriptions, deliveries, dead, failed, pages, stopped] = await Promise.all([
    stores.feeds.due(now, MOST),
    stores.articles.toRead(now, MOST),
    stores.articles.toAnalyse(null, now, MOST),
    stores.subscriptions.due(now),
    stores.deliveries.counts(),
    stores.deadJobs.all(),
    stores.analyses.failed(MOST),
    stores.articles.givenUp(PAGES_SHOWN),
    stores.deliveries.stopped(MOST),
  ]);
  return {
    due: { poll: feeds.length, read: articles.length, analyse: analyses.length, build: subscriptions.length },
    deliveries,
    pagesGivenUp: pages.count,
    stopped: [...dead.map(ofJob), ...failed.map(ofAnalysis), ...pages.latest.map(ofPage), ...stopped.map(ofDelivery)],
  };
}

const ofJob = ({ name, key, reason, attempts, diedAt }: DeadJob): Stopped => ({
  id: `${name}:${key}`,
  what: `${name}, tried ${attempts} times`,
  reason,
  at: diedAt,
});

const ofAnalysis = ({ articleId, topic, url, reason, at }: FailedAnalysis): Stopped => ({
  id: `analyse:${analysisKey(articleId, topic)}`,
  what: `analysis of ${url} for ${topic}, given up`,
  reason,
  at,
});

const ofPage = ({ articleId, url, reason, foundAt }: UnreadPage): Stopped => ({
  id: `read:${articleId}`,
  what: `page ${url}, given up, found`,
  reason,
  at: foundAt,
});

const ofDelivery = ({ id, channel, state, error, dueAt }: Delivery): Stopped => ({
  id,
  what: `${state === 'unknown' ? 'held' : 'failed'} delivery to ${channel.platform} ${channel.workspace} ${channel.channel}`,
  reason: error ?? '',
  at: dueAt,
});

/** Pages that are read again: those that are shown, or one by its id, however long ago it was given up. */
async function pagesAgain(id: string, { stores, clock }: OverviewDeps): Promise<number> {
  const ids = id === 'all' ? (await stores.articles.givenUp(PAGES_SHOWN)).latest.map((page) => page.articleId) : [id.replace(/^read:/, '')];
  let again = 0;
  for (const articleId of ids) if (await stores.articles.again(articleId, clock.now())) again++;
  return again;
}

/** Sends again what stopped: one by its id, or all. Returns how many. Throws `not_found`. */
export async function retryStopped(id: string, { stores, clock }: OverviewDeps): Promise<number> {
  const now = clock.now();
  const meant = (stopped: Stopped): boolean => id === 'all' || stopped.id === id;
  const jobs = (await stores.deadJobs.all()).filter((job) => meant(ofJob(job)));
  const analyses = (await stores.analyses.failed(MOST)).filter((analysis) => meant(ofAnalysis(analysis)));
  const pages = await pagesAgain(id, { stores, clock });
  const deliveries = (await stores.deliveries.stopped(MOST)).filter((delivery) => meant(ofDelivery(delivery)));
  const count = jobs.length + analyses.length + pages + deliveries.length;
  if (id !== 'all' && count === 0) {
    throw new StandpointError('not_found', `Nothing that stopped is called ${id}.`, { remedy: '`standpoint jobs` lists what stopped.' });
  }
  for (const { name, key } of jobs) await stores.deadJobs.dig(name, key);
  for (const { articleId, topic } of analyses) await stores.analyses.again(articleId, topic);
  for (const delivery of deliveries) await stores.deliveries.again(delivery, now);
  return count;
}
