import pLimit from 'p-limit';
import { StandpointError } from '../../domain/errors.js';
import type { Feed } from '../../domain/feed.js';
import type { JobName } from '../../domain/ports/jobs.js';
import type { ArticleToRead } from '../../domain/ports/stores.js';
import { type BuildDeps, buildGroupOf, groupsDue } from '../digests/build.js';
import { type DeliverDeps, Deliverer, PURSES_AT_ONCE, pursesDue } from '../digests/deliver.js';
import { analyseArticle } from '../ingest/analyse.js';
import { claimed } from '../ingest/claimed.js';
import type { CycleDeps } from '../ingest/cycle.js';
import { askFeed, storePoll } from '../ingest/poll.js';
import { POLLS_A_REQUEST } from '../ingest/poll-due.js';
import { readArticle } from '../ingest/read.js';
import { analysisKey, readAnalysisKey } from './analysis-key.js';

export type StageDeps = CycleDeps & BuildDeps & DeliverDeps;

/** One kind of work: what of it is due, and how one piece is done. */
export interface Stage {
  readonly name: JobName;
  readonly role: 'worker' | 'bot';
  readonly concurrency: number;
  /** Keys of what is due and nobody works on. */
  due(): Promise<readonly string[]>;
  /** Does one piece, after claiming it; does nothing when it is done already or another is at it. Says whether the next stage has work. */
  run(key: string, signal: AbortSignal): Promise<boolean>;
  /** The stage that goes on with what this one made. */
  readonly next: 'read' | 'analyse' | 'deliver' | null;
}

/** What is listed at a time; the rest is listed when these are done. */
const AT_A_TIME = 1_000;

/** THE LIST of stages, in the order in which one article runs through them. */
export function stagesOf(deps: StageDeps): readonly Stage[] {
  const { stores, clock, concurrency } = deps;
  const deliverer = new Deliverer(deps);
  const turn = pLimit(concurrency);
  return [
    {
      name: 'poll',
      role: 'worker',
      concurrency: concurrency * POLLS_A_REQUEST,
      next: 'read',
      due: async () => (await stores.feeds.due(clock.now(), AT_A_TIME)).map(({ id }) => id),
      async run(id, signal) {
        if (!(await claimed(deps, (now, until) => stores.claims.feed(id, now, until)))) return false;
        const feed = await feedOf(id, deps);
        // Storing waits for others to be stored with, and holds up no request.
        const told = await turn(() => askFeed(feed, deps, signal));
        if (told !== null) return (await storePoll(feed, told, deps)).newEntries > 0;
        await stores.claims.releaseFeed(id);
        return false;
      },
    },
    {
      name: 'read',
      role: 'worker',
      concurrency,
      next: 'analyse',
      due: async () => (await stores.articles.toRead(clock.now(), AT_A_TIME)).map(({ id }) => id),
      async run(id, signal) {
        if (!(await claimed(deps, (now, until) => stores.claims.article(id, now, until)))) return false;
        const result = await readArticle(await articleOf(id, deps), deps, signal);
        if (result === 'dropped') await stores.claims.releaseArticle(id);
        return result === 'read';
      },
    },
    {
      name: 'analyse',
      role: 'worker',
      concurrency,
      next: null,
      async due() {
        const waiting = await stores.articles.toAnalyse(null, clock.now(), AT_A_TIME);
        return waiting.map(({ article, topic }) => analysisKey(article.id, topic));
      },
      async run(key) {
        const { articleId: id, topic } = readAnalysisKey(key);
        const failures = await claimed(deps, (now, until) => stores.claims.analysis(id, topic, null, now, until));
        if (failures === null) return false;
        const article = await stores.articles.get(id);
        if (article !== null) await analyseArticle(article, topic, failures, deps);
        return false;
      },
    },
    {
      name: 'build',
      role: 'worker',
      // One after the other: each reads all facts of its window.
      concurrency: 1,
      next: 'deliver',
      due: () => groupsDue(deps),
      async run(key) {
        const name = `build:${key}`;
        const isMine = await claimed(deps, (now, until) => stores.claims.lease(name, deps.holder, now, until));
        if (!isMine) return false;
        try {
          return (await buildGroupOf(key, deps)) > 0;
        } finally {
          await stores.claims.endLease(name, deps.holder);
        }
      },
    },
    ...deps.platforms.map(
      (platform): Stage => ({
        name: `deliver-${platform.name}`,
        role: 'bot',
        concurrency: PURSES_AT_ONCE,
        next: null,
        due: () => pursesDue(platform, deps),
        async run(purse, signal) {
          await deliverer.deliver(platform, purse, true, signal);
          return false;
        },
      }),
    ),
  ];
}

async function feedOf(id: string, { stores }: StageDeps): Promise<Feed> {
  const feed = await stores.feeds.get(id);
  if (feed === null) throw new StandpointError('not_found', `There is no feed ${id}.`);
  return feed;
}

async function articleOf(id: string, { stores }: StageDeps): Promise<ArticleToRead> {
  const article = await stores.articles.getToRead(id);
  if (article === null) throw new StandpointError('not_found', `There is no article ${id}.`);
  return article;
}
