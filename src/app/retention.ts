import { addMilliseconds, DAY } from '../domain/instant.js';
import type { Scheduler } from '../domain/ports/scheduler.js';
import type { Stores } from '../domain/ports/stores.js';
import type { Clock, Log } from '../domain/ports/system.js';

export interface RetentionDeps {
  readonly stores: Pick<Stores, 'retention'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Days after its publication that an article's text is kept; null: for ever. */
  readonly articleTextDays: number | null;
}

/** Removed in one transaction: few enough to hold nobody up. */
const AT_ONCE = 200;
/** Looks at what is old, not at the clock: a night that was missed is caught up. */
const EVERY_HOUR = '41 * * * *';

/** Removes the texts that were kept long enough; returns how many. */
export async function dropOldTexts({ stores, clock, log, articleTextDays }: RetentionDeps): Promise<number> {
  if (articleTextDays === null) return 0;
  const before = addMilliseconds(clock.now(), -articleTextDays * DAY);
  let dropped = 0;
  let last: number;
  do {
    last = await stores.retention.dropTexts(before, AT_ONCE);
    dropped += last;
  } while (last === AT_ONCE);
  if (dropped > 0) log.info({ dropped, articleTextDays }, 'Texts of articles were removed; their facts stay.');
  return dropped;
}

/** The scheduler, with this task on it. */
export function withRetention(scheduler: Scheduler, deps: RetentionDeps): Scheduler {
  scheduler.set('retention', EVERY_HOUR, 'UTC', async () => void (await dropOldTexts(deps)));
  return scheduler;
}
