import { inProcessJobs } from '../adapters/jobs/in-process.js';
import { translatorFor } from '../adapters/store/errors.js';
import { parseDatabaseUrl } from '../adapters/store/url.js';
import type { Settings } from '../config/schema.js';
import type { JobQueue } from '../domain/ports/jobs.js';
import type { Stores } from '../domain/ports/stores.js';
import type { Log } from '../domain/ports/system.js';

/** Where jobs run for this database: SQLite's in this process, PostgreSQL's in pg-boss, shared by all processes. */
export async function openJobs({ database: { url }, jobs: { leaseSeconds } }: Settings, { deadJobs }: Stores, log: Log): Promise<JobQueue> {
  const bury = deadJobs.bury.bind(deadJobs);
  if (!/^postgres(ql)?:/.test(url)) return inProcessJobs(bury, log);
  // Loaded only where it is needed.
  const { pgBossJobs } = await import('../adapters/jobs/pg-boss.js');
  const translate = translatorFor(parseDatabaseUrl(url));
  return pgBossJobs({ connectionString: url, leaseSeconds: 5 * leaseSeconds, translate }, bury, log);
}
