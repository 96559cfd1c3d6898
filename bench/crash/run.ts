import { setTimeout as sleep } from 'node:timers/promises';
import { readSettings } from '../../src/wiring.js';
import { CHANNELS, subscribeChannels } from './channels.js';
import { heldBy } from './held.js';
import { LEASE_SECONDS } from './lease.js';
import { openScene, type Program, type Scene } from './scene.js';
import { type Verdict, verdictOn } from './verdict.js';

export interface CrashReport extends Verdict {
  readonly kills: number;
  /** Attempts on Slack that were killed after the message was stored and before that was written down. */
  readonly slackRepliesLost: number;
}

/** A life ends after so many requests at most, and some milliseconds, so that moments between two requests are met as well. */
const MOST_REQUESTS = 30;
const MOST_MS = 60;
/** One life in so many ends while the program is still starting. */
const STARTING = 10;
const LEASE_MS = (LEASE_SECONDS + 1) * 1_000;
/** A life in which nothing happens for so long waits for what a dead one held, and ends. One that has only to end its day has longer. */
const QUIET_MS = 5_000;
const LAST_MS = 150_000;
const LAST_LIVES = 3;

/** Kills the program at random moments, as often as asked for, starts it again each time, and lets the last one end its day. */
export async function crashRun(kills: number, databaseUrl: string, progress: (killed: number) => void = () => {}): Promise<CrashReport> {
  const scene = await openScene();
  const lost = new Set<string>();
  try {
    await subscribeChannels(databaseUrl, readSettings().topics[0] ?? '');
    for (let killed = 0; killed < kills; killed++) {
      if (scene.dayIsDone()) scene.nextDay();
      const program = scene.start(databaseUrl);
      await fate(scene, program);
      await endLife(scene, program, databaseUrl, lost);
      progress(killed + 1);
    }
    for (let lives = 0; lives < LAST_LIVES && !(await allDone(scene, databaseUrl)); lives++) {
      const program = scene.start(databaseUrl);
      await program.ready;
      // First what was on the way, while its platform knows it; then what else was held, five times as long.
      const ends = lives === 0 ? allSent : allDone;
      for (const end = Date.now() + LAST_MS; Date.now() < end && !(await ends(scene, databaseUrl)); ) await sleep(500);
      await endLife(scene, program, databaseUrl, lost);
      scene.forward(5 * LEASE_MS);
    }
    return { kills, ...(await verdictOn(scene, databaseUrl)), slackRepliesLost: lost.size };
  } finally {
    await scene.close();
  }
}

/** Resolves at a random moment of the program's life, or when it has nothing left to do. */
async function fate(scene: Scene, program: Program): Promise<void> {
  if (Math.random() * STARTING < 1) return sleep(Math.random() * 1_500);
  await program.ready;
  let left = 1 + Math.floor(Math.random() * MOST_REQUESTS);
  let lastRequest = Date.now();
  scene.onRequest = () => {
    lastRequest = Date.now();
    left--;
  };
  const over = (): boolean => program.process.exitCode !== null || left <= 0 || scene.dayIsDone() || Date.now() - lastRequest > QUIET_MS;
  while (!over()) await sleep(5);
  scene.onRequest = () => {};
  await sleep(Math.random() * MOST_MS);
}

/** Kills it, writes down whose answer was lost, and lets what it held run out. */
async function endLife(scene: Scene, program: Program, databaseUrl: string, lost: Set<string>): Promise<void> {
  const { exitCode } = program.process;
  if (exitCode !== null) throw new Error(`The program ended by itself (${exitCode}).`);
  await scene.kill(program);
  // What it sent last may still be on its way.
  await sleep(100);
  await noteLost(scene, databaseUrl, lost);
  scene.forward(LEASE_MS);
}

/** Attempts on Slack whose message stands in its channel while the program does not know it. */
export async function noteLost(scene: Scene, databaseUrl: string, lost: Set<string>): Promise<void> {
  const { deliveries } = await heldBy(databaseUrl);
  for (const { channel } of CHANNELS.filter(({ platform }) => platform === 'slack')) {
    const own = deliveries.filter((delivery) => delivery.platform === 'slack' && delivery.channel === channel);
    const sent = own.filter(({ state }) => state === 'sent').length;
    if ((scene.platforms.stored.get(channel)?.size ?? 0) <= sent) continue;
    for (const { id, attempt, state } of own) if (state === 'sending') lost.add(`${id} ${attempt}`);
  }
}

async function allSent(scene: Scene, databaseUrl: string): Promise<boolean> {
  return scene.dayIsDone() && (await heldBy(databaseUrl)).deliveries.every(({ state }) => state === 'sent');
}

/** Everything that came was read and analysed, and every channel has its digests. */
export async function allDone(scene: Scene, databaseUrl: string): Promise<boolean> {
  if (!scene.dayIsDone()) return false;
  const { articles, waiting, deliveries } = await heldBy(databaseUrl);
  return waiting === 0 && articles.length >= scene.world.articles().length && deliveries.every(({ state }) => state === 'sent');
}
