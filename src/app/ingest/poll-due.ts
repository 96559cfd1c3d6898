import type { Feed } from '../../domain/feed.js';
import { addressOf } from '../../domain/polling.js';
import { type ClaimDeps, claimed } from './claimed.js';
import { askFeed, isUnchanged, type PollDeps, type PollReport, storePoll } from './poll.js';
import type { CycleReport, Progress } from './report.js';
import { UnchangedPolls } from './unchanged-polls.js';
import { Unfinished } from './unfinished.js';
import { pool, queuesByHost } from './work.js';

/** More than of other rows: a host with many feeds must not keep those of the others waiting for the next batch. */
const FEEDS_AT_ONCE = 1_000;
/**
 * Polls that are claimed for each request that may be under way. The last of them begins when those before it are over, and all of that must fit
 * into the time that a claim is good for.
 */
export const POLLS_A_REQUEST = 4;
/** Polls that wait to be stored, most of them in one transaction. A request waits only for room among them, not for the outcome before it. */
const MOST_UNSTORED = 256;

export type PollDueDeps = PollDeps & ClaimDeps & { readonly concurrency: number };

/** What polling adds to the report. */
export type PollCounts = Pick<CycleReport, 'polled' | 'notModified' | 'failedFeeds' | 'newEntries'>;

/** Polls every feed that is due. */
export async function pollDue(deps: PollDueDeps, report: PollCounts, progress: Progress = () => {}, signal?: AbortSignal): Promise<void> {
  let done = 0;
  let total = 0;
  for (;;) {
    if (signal?.aborted) return;
    const feeds = await deps.feeds.due(deps.clock.now(), FEEDS_AT_ONCE);
    if (feeds.length === 0) return;
    total += feeds.length;
    await pollBatch(feeds, deps, signal, (polled) => {
      if (polled !== null) count(polled, report);
      progress('poll', ++done, total);
    });
  }
}

/** `onDone`: hears of every feed, null where another process has it. */
async function pollBatch(
  feeds: readonly Feed[],
  deps: PollDueDeps,
  signal: AbortSignal | undefined,
  onDone: (polled: PollReport | null) => void,
): Promise<void> {
  const queues = queuesByHost(feeds, addressOf);
  const claims = new ClaimsAhead(
    queues.map(([first]) => first!),
    deps,
  );
  const storing = new Unfinished(MOST_UNSTORED);
  const unchanged = new UnchangedPolls(deps, storing, onDone);
  const poll = async (feed: Feed): Promise<void> => {
    const mine = claims.take(feed);
    if (!(typeof mine === 'boolean' ? mine : await mine)) return onDone(null);
    const told = await askFeed(feed, deps, signal);
    if (told === null) return deps.claims.releaseFeed(feed.id);
    if (isUnchanged(feed, told)) unchanged.add(feed, told);
    else storing.begin(storePoll(feed, told, deps).then(onDone));
    const room = storing.room();
    if (room !== null) await room;
  };
  try {
    await pool<readonly Feed[]>(deps.concurrency, signal)(queues, async (queue) => {
      for (const feed of queue) {
        if (signal?.aborted) return;
        await poll(feed);
      }
    });
  } finally {
    unchanged.store();
    await storing.all();
    await claims.release();
  }
}

/**
 * Claims the first feeds of several hosts in one statement, just before the first of them is asked. A feed that waits for others of its host,
 * which may take as long as its host likes, is claimed alone when it is its turn.
 */
class ClaimsAhead {
  private next = 0;
  /** What is being claimed. */
  private readonly chunks = new Map<Feed, Promise<unknown>>();
  /** Claimed, and not asked yet. */
  private readonly held = new Set<string>();

  /** `firsts`: in the order in which they are polled. */
  constructor(
    private readonly firsts: readonly Feed[],
    private readonly deps: PollDueDeps,
  ) {}

  /** Is this feed ours to poll? Answers at once where that is known. */
  take(feed: Feed): boolean | Promise<boolean> {
    if (this.held.delete(feed.id)) return true;
    const claiming = this.chunks.get(feed) ?? this.claim(feed);
    return claiming.then(() => this.held.delete(feed.id));
  }

  /** Lets others have what was claimed and will not be asked: the round was stopped. */
  async release(): Promise<void> {
    await Promise.all([...this.held].map((id) => this.deps.claims.releaseFeed(id)));
  }

  private claim(feed: Feed): Promise<unknown> {
    const isFirst = this.firsts[this.next] === feed;
    const chunk = isFirst ? this.firsts.slice(this.next, this.next + this.deps.concurrency * POLLS_A_REQUEST) : [feed];
    if (isFirst) this.next += chunk.length;
    const mine = claimed(this.deps, (now, until) =>
      this.deps.claims.feeds(
        chunk.map(({ id }) => id),
        now,
        until,
      ),
    ).then((ids) => {
      for (const id of ids) this.held.add(id);
    });
    for (const one of chunk) this.chunks.set(one, mine);
    return mine;
  }
}

function count({ feed, result, newEntries, error }: PollReport, report: PollCounts): void {
  if (result === 'held' || result === 'dropped') return;
  report.polled++;
  report.newEntries += newEntries;
  if (result === 'not_modified' || result === 'unchanged') report.notModified++;
  if (error !== null) report.failedFeeds.push({ outlet: feed.outlet, url: feed.url, error });
}
