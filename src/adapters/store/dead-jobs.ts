import type { DeadJobStore, JobName } from '../../domain/ports/jobs.js';
import type { StoreDatabase } from './database.js';

/** Jobs that were given up, on either database: whatever carries the jobs, the operator finds them here. */
export function deadJobStore({ db }: StoreDatabase): DeadJobStore {
  return {
    async bury({ name, key, reason, attempts, diedAt }) {
      const grave = { reason, attempts, died_at: diedAt };
      await db
        .insertInto('dead_jobs')
        .values({ job: name, key, ...grave })
        .onConflict((conflict) => conflict.columns(['job', 'key']).doUpdateSet(grave))
        .execute();
    },

    async all() {
      const rows = await db.selectFrom('dead_jobs').selectAll().orderBy('died_at', 'desc').orderBy('job').orderBy('key').execute();
      return rows.map(({ job, key, reason, attempts, died_at }) => ({ name: job as JobName, key, reason, attempts, diedAt: died_at }));
    },

    async dig(name, key) {
      const { numDeletedRows } = await db.deleteFrom('dead_jobs').where('job', '=', name).where('key', '=', key).executeTakeFirst();
      return numDeletedRows > 0n;
    },
  };
}
