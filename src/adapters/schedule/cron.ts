import cron, { type ScheduledTask } from 'node-cron';
import type { Scheduler } from '../../domain/ports/scheduler.js';
import type { Log } from '../../domain/ports/system.js';

/** The clock work, by node-cron in the time zone of each task. */
export function cronScheduler(log: Log): Scheduler {
  const tasks = new Map<string, { task: ScheduledTask; expression: string; zone: string }>();
  const running = new Set<Promise<void>>();
  const drop = (name: string): void => {
    void tasks.get(name)?.task.destroy();
    tasks.delete(name);
  };
  return {
    set(name, expression, zone, work) {
      const known = tasks.get(name);
      if (known?.expression === expression && known.zone === zone) return;
      drop(name);
      const run = (): Promise<void> => {
        const done = work()
          .catch((err: unknown) => log.error({ err, task: name }, 'A scheduled task failed; it runs again at its next time.'))
          .finally(() => running.delete(done));
        running.add(done);
        return done;
      };
      tasks.set(name, { task: cron.schedule(expression, run, { name, timezone: zone, noOverlap: true }), expression, zone });
    },
    async stop() {
      for (const name of [...tasks.keys()]) drop(name);
      await Promise.all(running);
    },
  };
}
