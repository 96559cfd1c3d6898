import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { programArguments } from './program-arguments.js';

/** A program of the tests in a process of its own. */
export interface RunningProgram {
  readonly process: ChildProcess;
  /** The lines it printed so far; grows while it runs. */
  readonly lines: string[];
  /** Resolves when it printed a line, or ended. */
  nextLine(): Promise<void>;
  /** Its exit code (null after a signal), when all it printed was read. Rejects when it failed with words on standard error. */
  ended(): Promise<number | null>;
}

/** Starts the TypeScript program at `url`. */
export function startProgram(url: URL, args: readonly string[]): RunningProgram {
  const child = spawn(process.execPath, [...programArguments(url.pathname), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const reader = createInterface(child.stdout).on('line', (line) => lines.push(line));
  const exit = once(child, 'exit');
  const readToEnd = once(reader, 'close');
  return {
    process: child,
    lines,
    async nextLine() {
      await Promise.race([once(reader, 'line'), readToEnd]);
    },
    async ended() {
      const [code]: (number | null)[] = await exit;
      await readToEnd;
      if (code !== 0 && code !== null) throw new Error(errors);
      return code ?? null;
    },
  };
}
