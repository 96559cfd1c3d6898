import { expect, test } from 'vitest';
import { crashRun } from '../../bench/crash/run.js';
import { faultsOf } from '../../bench/crash/verdict.js';
import { freshSqlite } from '../support/database.js';

/** `npm run bench:crash` kills 300 times; this shows that it can be run, and that a few kills do no harm. */
test('killed at random moments and started again, the program loses nothing and posts nothing twice', { timeout: 600_000 }, async () => {
  const database = await freshSqlite();
  try {
    const report = await crashRun(3, database.url);
    expect(faultsOf(report, report.slackRepliesLost), JSON.stringify(report)).toEqual([]);
    expect(report.discord.posts).toBeGreaterThanOrEqual(12);
  } finally {
    await database.remove();
  }
});
