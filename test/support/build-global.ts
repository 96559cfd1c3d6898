import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The program that tests start is built from the source as it is, once: its start takes a tenth of what it takes from source. */
export default function setup(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
}
