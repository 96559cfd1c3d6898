import type { Instant } from '../instant.js';
import type { PlatformName } from '../subscription.js';

/** The kinds of work there are; deliveries by platform, since not every process serves every platform. */
export type JobName = 'poll' | 'read' | 'analyse' | 'build' | `deliver-${PlatformName}`;

/**
 * Carries work to whoever has a hand free. A job is a name and a key (the id of a feed, an article …) and nothing more: what is to be done
 * stands in the store, and whether it still is to be done is decided there, by a claim. So a job that comes twice does no harm.
 */
export interface JobQueue {
  /** Adds the jobs that do not wait already. */
  send(name: JobName, keys: readonly string[]): Promise<void>;
  /**
   * Runs what comes under this name, up to `concurrency` at once. A run that throws is tried again after a while, later from time to time and
   * at random; after the last try the job is buried with its reason. `signal` is given when the process stops.
   */
  work(name: JobName, concurrency: number, run: JobRun): Promise<void>;
  /** Starts nothing more, and resolves when what runs has ended. */
  stop(): Promise<void>;
}

export type JobRun = (key: string, signal: AbortSignal) => Promise<void>;

/** A job that was tried too often. While it is buried it is not sent again. */
export interface DeadJob {
  readonly name: JobName;
  readonly key: string;
  /** What went wrong the last time. */
  readonly reason: string;
  readonly attempts: number;
  readonly diedAt: Instant;
}

export interface DeadJobStore {
  bury(job: DeadJob): Promise<void>;
  /** Latest first. */
  all(): Promise<readonly DeadJob[]>;
  /** Takes it out again, so that it is sent when it is next found due. False when there is none. */
  dig(name: JobName, key: string): Promise<boolean>;
}
