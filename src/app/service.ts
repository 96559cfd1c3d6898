import type { ChatDesk, ChatPlatform } from '../domain/ports/chat.js';
import type { Scheduler } from '../domain/ports/scheduler.js';
import { cronOf } from '../domain/schedule.js';
import { type BuildDeps, buildDue } from './digests/build.js';
import { type DeliverDeps, deliverDue } from './digests/deliver.js';
import type { CycleReport } from './ingest/cycle.js';

export interface ServiceDeps extends BuildDeps, DeliverDeps {
  readonly scheduler: Scheduler;
  readonly platforms: readonly ChatPlatform[];
  readonly desk: ChatDesk;
  readonly ingest: (signal: AbortSignal) => Promise<CycleReport>;
}

export interface Service {
  /** Stops the clock, lets what runs end at its next step, and disconnects the platforms. */
  stop(): Promise<void>;
}

/** Every minute: what is due is looked up in the store, so a missed minute is caught up by the next. */
const EVERY_MINUTE = '* * * * *';
const SUBSCRIPTION = 'subscription:';

/**
 * The service: platforms connected, feeds polled, digests built and posted, each at its time. Besides the minute's round there is one
 * scheduled task a subscriber's hour and zone, so that a digest leaves on the minute it was asked for.
 */
export async function startService(deps: ServiceDeps): Promise<Service> {
  const stopping = new AbortController();
  await startAll(deps.platforms, deps.desk);
  const digests = exclusively(async () => {
    await buildDue(deps);
    await deliverDue(deps);
    await followSubscriptions(deps, digests);
  });
  deps.scheduler.set('ingest', EVERY_MINUTE, 'UTC', async () => {
    const report = await deps.ingest(stopping.signal);
    if (report.polled + report.read + report.analysed > 0)
      deps.log.info({ ...report, failedFeeds: report.failedFeeds.length }, 'Ingest round.');
  });
  deps.scheduler.set('digests', EVERY_MINUTE, 'UTC', digests);
  await digests();
  return {
    async stop() {
      stopping.abort();
      await deps.scheduler.stop();
      for (const platform of deps.platforms) await platform.stop();
    },
  };
}

/** All of them, or none: when one cannot start, those that did are stopped, so that the process can end. */
async function startAll(platforms: readonly ChatPlatform[], desk: ChatDesk): Promise<void> {
  const started: ChatPlatform[] = [];
  try {
    for (const platform of platforms) {
      started.push(platform);
      await platform.start(desk);
    }
  } catch (error) {
    for (const platform of started) await platform.stop();
    throw error;
  }
}

async function followSubscriptions(deps: ServiceDeps, task: () => Promise<void>): Promise<void> {
  const wanted = new Set<string>();
  for (const { schedule } of await deps.stores.subscriptions.active()) {
    const name = `${SUBSCRIPTION}${cronOf(schedule)} ${schedule.zone}`;
    wanted.add(name);
    deps.scheduler.set(name, cronOf(schedule), schedule.zone, task);
  }
  deps.scheduler.keepOnly(SUBSCRIPTION, wanted);
}

/** One run at a time, whichever of the scheduled tasks asks; who asks meanwhile waits for a run of his own. */
function exclusively(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
