/**
 * Three workers and two bots on one PostgreSQL, killed (SIGKILL) and started again at random, their network to the database cut twice: nothing may
 * be lost, fire twice or be posted twice, but where Slack's answer was lost.
 *
 *   npm run bench:fleet -- [MINUTES]
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { readSettings } from '../src/wiring.js';
import { gateTo } from '../test/support/network-gate.js';
import { startPostgresServer } from '../test/support/postgres-server.js';
import { subscribeChannels } from './crash/channels.js';
import { allDone, noteLost } from './crash/run.js';
import { openScene, type Program } from './crash/scene.js';
import { faultsOf, verdictOn } from './crash/verdict.js';

const ROLES = ['worker', 'worker', 'worker', 'bot', 'bot'] as const;
const MINUTE = 60_000;
const CUT_MS = 10_000;
/** Between two kills, at most. */
const CALM_MS = 15_000;
/** For what is left to be done when nobody is killed any more. */
const LAST_MS = 10 * MINUTE;

const minutes = Number(process.argv[2] ?? 10);
const server = await startPostgresServer();
const gate = await gateTo(server.url);
const scene = await openScene();
const lost = new Set<string>();
const counts = { kills: 0, cuts: 0, endedByThemselves: 0 };
try {
  await subscribeChannels(server.url, readSettings().topics[0] ?? '');
  const fleet = ROLES.map((role) => ({ role, program: scene.start(gate.url, role) }));
  const restart = (place: { role: (typeof ROLES)[number]; program: Program }): void => {
    place.program = scene.start(gate.url, place.role);
  };
  /** As whoever looks after the processes would: what ended is started again, and a day that is done is followed by the next. */
  const tend = async (milliseconds: number, until: () => Promise<boolean> = async () => false): Promise<void> => {
    for (const end = Date.now() + milliseconds; Date.now() < end && !(await until()); await sleep(1_000)) {
      for (const place of fleet) {
        if (place.program.process.exitCode === null) continue;
        counts.endedByThemselves++;
        restart(place);
      }
    }
  };
  await Promise.all(fleet.map(({ program }) => program.ready));
  const began = Date.now();
  const cuts = [minutes / 3, (2 * minutes) / 3].map((minute) => began + minute * MINUTE);
  while (Date.now() < began + minutes * MINUTE) {
    await tend(Math.random() * CALM_MS);
    if (Date.now() >= (cuts[0] ?? Number.POSITIVE_INFINITY)) {
      cuts.shift();
      await gate.cut();
      await sleep(CUT_MS);
      await noteLost(scene, server.url, lost);
      await gate.open();
      counts.cuts++;
    } else {
      const place = fleet[Math.floor(Math.random() * fleet.length)]!;
      await scene.kill(place.program);
      await noteLost(scene, server.url, lost);
      restart(place);
      counts.kills++;
    }
    if (scene.dayIsDone()) scene.nextDay();
    process.stderr.write(
      `\r${((Date.now() - began) / MINUTE).toFixed(1)} of ${minutes} minutes, ${JSON.stringify(counts)}, day ${scene.world.day} `,
    );
  }
  await tend(LAST_MS, () => allDone(scene, server.url));
  for (const { program } of fleet) await scene.kill(program);
  const verdict = await verdictOn(scene, server.url);
  const faults = faultsOf(verdict, lost.size);
  const report = { minutes, ...counts, ...verdict, slackAnswersThatMayBeLost: lost.size };
  process.stdout.write(
    `\n${JSON.stringify(report, null, 2)}\n${faults.length === 0 ? 'Nothing lost, nothing twice.' : faults.join('\n')}\n`,
  );
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await scene.close();
  await gate.cut();
  await server.stop();
}
