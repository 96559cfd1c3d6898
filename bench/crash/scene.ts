import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { DAY } from '../../src/domain/instant.js';
import { CHANNELS } from './channels.js';
import { LEASE_SECONDS } from './lease.js';
import { type Counting, openCounting } from './stand-in.js';
import { FIRST_MORNING, openWorld, type World } from './world.js';

const PROGRAM = fileURLToPath(new URL('./program.mjs', import.meta.url));

export interface Program {
  readonly process: ChildProcess;
  /** Resolves when it has opened everything, or ended. */
  readonly ready: Promise<unknown>;
  readonly ended: Promise<unknown>;
}

/** News, platforms and one clock for everybody. */
export interface Scene {
  readonly world: World;
  readonly platforms: Counting;
  /** Called with every request to a feed, a page or a platform. */
  onRequest: () => void;
  now(): number;
  /** So much later, from now on, for every program too. */
  forward(milliseconds: number): void;
  /** The next morning, with its news. */
  nextDay(): void;
  /** Every channel has a digest for every day that has come. */
  dayIsDone(): boolean;
  start(databaseUrl: string, role?: 'worker' | 'bot' | 'all'): Program;
  kill(program: Program): Promise<void>;
  close(): Promise<void>;
}

export async function openScene(): Promise<Scene> {
  let offset = FIRST_MORNING + 1_000 - Date.now();
  const running = new Set<ChildProcess>();
  const now = (): number => Date.now() + offset;
  const heard = (): void => scene.onRequest();
  const world = await openWorld(heard);
  const platforms = await openCounting(now, heard);
  const move = (to: number): void => {
    offset = Math.max(offset, to);
    for (const child of running) if (child.connected) child.send(offset, () => {});
  };
  const scene: Scene = {
    world,
    platforms,
    onRequest: () => {},
    now,
    forward: (milliseconds) => move(offset + milliseconds),
    nextDay() {
      world.day++;
      move(FIRST_MORNING + (world.day - 1) * DAY + 1_000 - Date.now());
    },
    dayIsDone: () => CHANNELS.every(({ channel }) => (platforms.stored.get(channel)?.size ?? 0) >= world.day),
    start(databaseUrl, role = 'all') {
      const args = [databaseUrl, platforms.address, role, String(offset), JSON.stringify(world.feeds), String(LEASE_SECONDS)];
      const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
      running.add(child);
      child.on('exit', () => running.delete(child));
      const ended = once(child, 'exit');
      return { process: child, ended, ready: Promise.race([once(createInterface(child.stdout!), 'line'), ended]) };
    },
    async kill(program) {
      program.process.kill('SIGKILL');
      await program.ended;
    },
    async close() {
      for (const child of running) child.kill('SIGKILL');
      await Promise.all([world.close(), platforms.close()]);
    },
  };
  return scene;
}
