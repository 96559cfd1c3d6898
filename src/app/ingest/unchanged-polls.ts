import type { Feed } from '../../domain/feed.js';
import type { FeedStore } from '../../domain/ports/stores.js';
import { type PollDeps, type PollReport, type Told, unchangedPoll, unchangedReport } from './poll.js';
import type { Unfinished } from './unfinished.js';

type StoringDeps = Pick<PollDeps, 'clock' | 'everyMs' | 'spread'> & { readonly feeds: Pick<FeedStore, 'recordUnchanged'> };

/**
 * Stores polls that found nothing new, which most do: those that end in one turn of the event loop are handed over together, so that each
 * costs a place in a list and no chain of promises.
 */
export class UnchangedPolls {
  private readonly waiting: { readonly feed: Feed; readonly told: Told }[] = [];
  private turn: NodeJS.Immediate | null = null;

  /** `onDone`: hears of each when it is stored. */
  constructor(
    private readonly deps: StoringDeps,
    private readonly storing: Unfinished,
    private readonly onDone: (report: PollReport) => void,
  ) {}

  add(feed: Feed, told: Told): void {
    this.waiting.push({ feed, told });
    this.turn ??= setImmediate(this.store);
  }

  /** Begins to store what has been added. */
  readonly store = (): void => {
    if (this.turn !== null) clearImmediate(this.turn);
    this.turn = null;
    const polls = this.waiting.splice(0);
    if (polls.length > 0) this.storing.begin(this.record(polls), polls.length);
  };

  private async record(polls: readonly { readonly feed: Feed; readonly told: Told }[]): Promise<void> {
    const at = this.deps.clock.now();
    const stored = await this.deps.feeds.recordUnchanged(polls.map(({ feed, told }) => unchangedPoll(feed, told, at, this.deps)));
    for (const { feed } of polls) this.onDone(unchangedReport(feed, stored));
  }
}
