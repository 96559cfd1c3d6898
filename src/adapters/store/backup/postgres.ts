import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { StandpointError } from '../../../domain/errors.js';
import type { BackupProgress } from '../../../domain/ports/backup.js';
import type { DatabaseAddress } from '../url.js';

/** Lets PostgreSQL's own program write its archive format; it reads the database at one moment and holds nobody up. */
export async function dumpPostgres(
  { connectionString, shown }: Extract<DatabaseAddress, { kind: 'postgres' }>,
  file: string,
  progress: BackupProgress,
  signal?: AbortSignal,
): Promise<void> {
  const { url, password } = withoutPassword(connectionString);
  // The list of processes shows arguments to everybody: the password goes another way.
  const env = { ...process.env, ...(password === null ? {} : { PGPASSWORD: password }) };
  const child = spawn('pg_dump', ['--format=custom', '--no-owner', '--verbose', `--file=${file}`, `--dbname=${url}`], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(signal ? { signal } : {}),
  });
  const said: string[] = [];
  let tables = 0;
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.push(text);
    tables += text.match(/dumping contents of table/g)?.length ?? 0;
    progress(tables, null);
  });
  const [code] = (await once(child, 'close').catch((cause: unknown) => {
    if (signal?.aborted) throw new StandpointError('bad_request', 'The back-up was stopped.', { cause, remedy: 'Start it again.' });
    throw new StandpointError('bad_request', 'The program pg_dump, which backs PostgreSQL up, cannot be started here.', {
      cause,
      remedy: `Install PostgreSQL's client programs (Debian: apt install postgresql-client), or run where they are: pg_dump --format=custom --no-owner --file=FILE --dbname=${url}`,
    });
  })) as [number | null];
  if (code === 0) return;
  const [reason = 'it gave no reason'] = said.join('').match(/(?<=error: ).+/) ?? [];
  throw new StandpointError('database_unavailable', `pg_dump could not back up ${shown}: ${reason}.`, {
    remedy: /version mismatch/.test(reason)
      ? 'Use the pg_dump of the server’s version or a newer one: put its folder first in PATH.'
      : 'Correct what it names, and start again.',
  });
}

function withoutPassword(connectionString: string): { url: string; password: string | null } {
  const url = new URL(connectionString);
  const password = url.password === '' ? null : decodeURIComponent(url.password);
  url.password = '';
  return { url: url.href, password };
}
