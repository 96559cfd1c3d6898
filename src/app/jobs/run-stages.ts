import { sentenceOf } from '../../domain/errors.js';
import type { DeadJobStore, JobQueue } from '../../domain/ports/jobs.js';
import type { Log } from '../../domain/ports/system.js';
import type { Stage } from './stages.js';

export interface RunDeps {
  readonly jobs: JobQueue;
  readonly deadJobs: DeadJobStore;
  readonly log: Log;
}

export interface Running {
  /** Looks at what is due in every stage and sends it to whoever is free. */
  plan(): Promise<void>;
  /** The same for deliveries alone. */
  planDeliveries(): Promise<void>;
}

/** After something was made for the next stage, that is looked at so soon; what is made meanwhile is seen in the same look. */
const LOOK_AFTER_MS = 300;

/**
 * Puts the stages to work. What is due is looked up in the store, never remembered: a job that was lost is sent again, and one that two
 * processes send waits once.
 */
export async function runStages(stages: readonly Stage[], { jobs, deadJobs, log }: RunDeps): Promise<Running> {
  const looks = new Map<Stage, NodeJS.Timeout>();
  const plan = async (some: readonly Stage[]): Promise<void> => {
    const dead = new Set((await deadJobs.all()).map(({ name, key }) => `${name} ${key}`));
    for (const stage of some) {
      const keys = (await stage.due()).filter((key) => !dead.has(`${stage.name} ${key}`));
      if (keys.length > 0) await jobs.send(stage.name, keys);
    }
  };
  const lookSoon = (stage: Stage): void => {
    if (looks.has(stage)) return;
    const look = async (): Promise<void> => {
      looks.delete(stage);
      await plan([stage]).catch((error: unknown) => log.warn({ job: stage.name, err: error }, `Not looked at now: ${sentenceOf(error)}`));
    };
    looks.set(stage, setTimeout(() => void look(), LOOK_AFTER_MS).unref());
  };
  for (const stage of stages) {
    const next = stages.filter(({ name }) => stage.next !== null && name.startsWith(stage.next));
    await jobs.work(stage.name, stage.concurrency, async (key, signal) => {
      if (await stage.run(key, signal)) for (const each of next) lookSoon(each);
    });
  }
  return {
    plan: () => plan(stages),
    planDeliveries: () => plan(stages.filter(({ role }) => role === 'bot')),
  };
}
