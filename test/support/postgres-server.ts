import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { programArguments } from './program-arguments.js';

export interface PostgresServer {
  /** Of a user who may create databases. */
  readonly url: string;
  stop(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('./postgres-process.ts', import.meta.url));

/** Starts a throw-away server, or one whose data stay in `keptIn`; rejects with what it said when it does not come up. */
export async function startPostgresServer(keptIn?: string): Promise<PostgresServer> {
  // In a process group of its own: Ctrl-C must not kill the server before it is stopped in order.
  const child = spawn(process.execPath, [...programArguments(PROGRAM), ...(keptIn === undefined ? [] : [keptIn])], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const exited = once(child, 'exit');
  const line = await Promise.race([once(createInterface(child.stdout), 'line').then(([text]) => String(text)), exited.then(() => null)]);
  if (line === null) {
    throw new Error(
      `No PostgreSQL server could be started for the tests. Set STANDPOINT_TEST_POSTGRES_URL to use one of yours.\n${errors}`,
    );
  }
  const { url }: { url: string } = JSON.parse(line);
  return { url, stop: () => stop(child, exited) };
}

async function stop(child: ChildProcess, exited: Promise<unknown>): Promise<void> {
  child.stdin?.end();
  await exited;
}
