/** Runs tasks by the clock. A task never overlaps itself; one that throws is logged and runs again at its next time. */
export interface Scheduler {
  /** Runs `task` whenever the cron expression matches in the zone. Replaces the task of that name. */
  set(name: string, expression: string, zone: string, task: () => Promise<void>): void;
  /** Starts nothing more, and resolves when what runs has ended. */
  stop(): Promise<void>;
}
