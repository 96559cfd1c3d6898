import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { programArguments } from './program-arguments.js';

/** Mounts the disk at its first argument, with its second as size, and goes on as the rest. In namespaces of its own: nobody else sees it, and it is gone afterwards. */
const MOUNT = 'mount -t tmpfs -o "size=$1" none "$0" && shift && exec "$@"';

const within = (folder: string, size: string, command: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'sh', '-c', MOUNT, folder, size, ...command], { encoding: 'utf8' });

/** Whether this machine lets a test have a disk of its own: Linux, with namespaces for users. */
export const hasSmallDisks = (folder: string): boolean => within(folder, '64k', ['true']).status === 0;

/** Runs the TypeScript program with a disk of that size ("6m") mounted at `folder`; gives the lines it printed. */
export function runOnSmallDisk(folder: string, size: string, program: URL, args: readonly string[]): string[] {
  const { status, stdout, stderr } = within(folder, size, [process.execPath, ...programArguments(program.pathname), ...args]);
  if (status !== 0) throw new Error(stderr);
  return stdout.trimEnd().split('\n');
}
