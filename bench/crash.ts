/**
 * Kills the program (SIGKILL) at random moments between poll and delivery, on SQLite, against news and platforms on loopback that count:
 * nothing may be lost, and nothing come twice but where Slack's answer was lost.
 *
 *   npm run bench:crash -- [KILLS]
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crashRun } from './crash/run.js';
import { faultsOf } from './crash/verdict.js';

const kills = Number(process.argv[2] ?? 300);
const folder = await mkdtemp(join(tmpdir(), 'standpoint-crash-'));
const began = performance.now();
const report = await crashRun(kills, `sqlite:${join(folder, 'crash.sqlite')}`, (killed) => {
  process.stderr.write(`\rkilled ${killed} of ${kills} in ${((performance.now() - began) / 1000).toFixed(0)} s `);
});
const faults = faultsOf(report, report.slackRepliesLost);
process.stdout.write(`\n${JSON.stringify(report, null, 2)}\n${faults.length === 0 ? 'Nothing lost, nothing twice.' : faults.join('\n')}\n`);
if (faults.length > 0) {
  process.stdout.write(`The database is kept in ${folder}.\n`);
  process.exitCode = 1;
} else await rm(folder, { recursive: true, force: true });
