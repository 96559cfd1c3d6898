import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const PROGRAM = new URL('./program.mjs', import.meta.url).pathname;
/** A kill falls up to so long after the moment that was drawn. */
const LATE_MS = 30;

/** The process that polls, see `program.mjs`: it finishes what one before it began, goes on, and is killed in its turn. */
export interface Poller {
  /** Polls what is due at that day, and comes to its end. */
  round(days: number): Promise<void>;
  /** Begins a round and kills the process soon after it said that so many polls are stored. Returns how many it said in the end. */
  roundKilledAfter(polls: number, days: number): Promise<number>;
  /** Lets the process end by itself; nothing where it is dead. */
  close(): Promise<void>;
}

export function startPoller(args: readonly string[]): Poller {
  const child = spawn(process.execPath, [...(args[0] === 'src' ? ['--import', import.meta.resolve('tsx')] : []), PROGRAM, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  return {
    async round(days) {
      child.stdin.write(`${days}\n`);
      for (let line = await lines.next(); line.value !== 'done'; line = await lines.next()) {
        if (line.done) throw new Error(`The program that was to finish the polls ended with ${child.exitCode}.`);
      }
    },

    async roundKilledAfter(polls, days) {
      child.stdin.write(`${days}\n`);
      let acknowledged = 0;
      for (let line = await lines.next(); !line.done; line = await lines.next()) {
        acknowledged = Number(line.value) || acknowledged;
        if (acknowledged < polls || child.killed) continue;
        await sleep(Math.random() * LATE_MS);
        child.kill('SIGKILL');
      }
      await closed;
      return acknowledged;
    },

    async close() {
      child.stdin.end();
      await closed;
    },
  };
}
