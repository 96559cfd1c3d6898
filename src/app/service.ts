import { sentenceOf } from '../domain/errors.js';
import type { ChatDesk, ChatPlatform } from '../domain/ports/chat.js';
import type { JobQueue } from '../domain/ports/jobs.js';
import type { Scheduler } from '../domain/ports/scheduler.js';
import { type WatchDeps, watchChanges } from './alerts/watch.js';
import { editPosts, type ReviseDeps, reviseDigests } from './corrections/revise.js';
import { recoverUnsettled } from './digests/recover.js';
import { runStages } from './jobs/run-stages.js';
import { type StageDeps, stagesOf } from './jobs/stages.js';
import { searchedSince } from './look-up.js';
import { isDatabaseAway } from './until-available.js';

/** What a process does: polls, reads, analyses and builds; connects to the platforms, answers and delivers; or both. */
export type Role = 'worker' | 'bot' | 'all';

export interface ServiceDeps extends StageDeps, ReviseDeps, WatchDeps {
  readonly role: Role;
  readonly jobs: JobQueue;
  readonly scheduler: Scheduler;
  readonly desk: ChatDesk;
}

export interface Service {
  /** Stops the clock, lets what runs end at its next step, and disconnects the platforms. */
  stop(): Promise<void>;
}

/**
 * The clock only wakes: what is due is looked up in the store, so a missed minute is caught up by the next, and however many processes look,
 * each piece of work is claimed once. Digests are due on the minute; deliveries are looked at more often, for what another process built
 * and for what a dead one left, which its platform knows again for a few minutes only.
 */
const EVERY_MINUTE = '* * * * *';
const EVERY_TEN_SECONDS = '*/10 * * * * *';
/** As fresh as a change of stance has to be. */
const EVERY_FIVE_MINUTES = '*/5 * * * *';

/** The service: platforms connected, feeds polled, digests built and posted, each at its time. */
export async function startService(deps: ServiceDeps): Promise<Service> {
  const { role, jobs, scheduler } = deps;
  const platforms = role === 'worker' ? [] : deps.platforms;
  await startAll(platforms, deps.desk).catch(async (error: unknown) => {
    await jobs.stop();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await scheduler.stop();
    await jobs.stop();
    for (const platform of platforms) await platform.stop();
  };
  try {
    await startWork(deps, platforms);
  } catch (error) {
    // Half a service would keep the process from its end, and whoever looks after it from starting it again.
    await stop();
    throw error;
  }
  return { stop };
}

/** Puts the stages to work and sets the clock. */
async function startWork(deps: ServiceDeps, platforms: readonly ChatPlatform[]): Promise<void> {
  const { role, jobs, scheduler, log } = deps;
  const isBot = role !== 'worker';
  const stages = stagesOf({ ...deps, platforms }).filter((stage) => role === 'all' || stage.role === role);
  const running = await runStages(stages, { jobs, deadJobs: deps.stores.deadJobs, log });
  const deliveries = async (): Promise<void> => {
    await recoverUnsettled({ ...deps, platforms });
    await running.planDeliveries();
  };
  scheduler.set('plan', EVERY_MINUTE, 'UTC', running.plan);
  if (isBot) scheduler.set('deliveries', EVERY_TEN_SECONDS, 'UTC', deliveries);
  if (isBot) scheduler.set('corrections', EVERY_TEN_SECONDS, 'UTC', () => correctPosts({ ...deps, platforms }));
  if (role !== 'bot') scheduler.set('changes', EVERY_FIVE_MINUTES, 'UTC', async () => void (await watchChanges(deps)));
  try {
    // What a dead process may have posted comes first: its platform may be about to forget.
    if (isBot) await recoverUnsettled({ ...deps, platforms });
    await running.plan();
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    log.warn({ reason: sentenceOf(error) }, 'What is due could not be looked up at the start; the clock does it again.');
  }
  if (isBot) void warmUp(deps);
}

/** Nobody waits for it, and nobody misses it. */
async function warmUp({ stores, clock, log }: ServiceDeps): Promise<void> {
  try {
    await stores.warmUp(searchedSince(clock.now()));
  } catch (error) {
    log.info({ reason: sentenceOf(error) }, 'what is searched most was not read in advance: the first searches may be slower');
  }
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

/** What an operator put right is put right where it was posted, too. */
async function correctPosts(deps: ServiceDeps): Promise<void> {
  await reviseDigests(deps);
  await editPosts(deps);
}
