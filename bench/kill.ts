/**
 * Kills the process at random moments while it polls, and looks after each restart whether an entry was lost or stored twice.
 *   npm run bench:kill [-- KILLS [FEEDS [DATABASE_URL]]]     50 kills, 200 feeds and a SQLite file of its own by default
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killPolls } from './kill/kill-polls.js';

const [kills = '50', feeds = '200', url] = process.argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'standpoint-kill-'));
try {
  const { faults, inTheMiddle } = await killPolls({
    code: 'dist',
    kills: Number(kills),
    feeds: Number(feeds),
    items: 30,
    databaseUrl: url ?? `sqlite:${join(folder, 'killed.sqlite')}`,
    onKill: (kill, stored, found) =>
      process.stdout.write(
        `kill ${kill}: after ${stored} of ${feeds} polls; ${found.length === 0 ? 'nothing lost, nothing doubled' : found.join('; ')}\n`,
      ),
  });
  process.stdout.write(`${kills} kills, ${inTheMiddle} of them in the middle of the polls: ${faults.length} faults\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
