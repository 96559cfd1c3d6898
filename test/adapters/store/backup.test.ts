import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUpDatabase } from '../../../src/adapters/store/backup/backup.js';
import { openStores } from '../../../src/adapters/store/open.js';
import { addFeed, entry, poll } from '../../contracts/stores/builders.js';
import { DATABASES, freshSqlite, POSTGRES, SQLITE, type TestDatabase } from '../../support/database.js';
import { type RunningProgram, startProgram } from '../../support/database-program.js';
import { administer } from '../../support/postgres.js';

const WRITER = new URL('./programs/write-until-killed.ts', import.meta.url);
const quiet = (): void => {};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standpoint-backup-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The polls that a database holds, by key, with how many of their three entries are there. */
async function pollsIn(url: string): Promise<Map<string, number>> {
  const stores = await openStores(url);
  const polls = new Map<string, number>();
  for (const { url: address } of await stores.articles.toRead('2099-01-01T00:00:00.000Z', 1_000_000)) {
    const key = address.split('/').at(-1)!.replace(/\.\d$/, '');
    polls.set(key, (polls.get(key) ?? 0) + 1);
  }
  await stores.close();
  return polls;
}

/** A program that polls without end; it has stored some when this resolves. */
async function writing(database: TestDatabase): Promise<RunningProgram> {
  const writer = startProgram(WRITER, [database.url, 'p']);
  while (writer.lines.length < 20 && writer.process.exitCode === null) await writer.nextLine();
  return writer;
}

async function end(writer: RunningProgram): Promise<void> {
  writer.process.kill('SIGKILL');
  if (writer.process.signalCode === null) await once(writer.process, 'exit');
}

describe('SQLite', () => {
  it('is copied at one moment while another program writes, and read again with all that was stored before', async () => {
    const database = await SQLITE.fresh();
    const writer = await writing(database);
    const before = [...writer.lines];
    const file = join(folder, 'deep', 'copy.sqlite');
    const seen: [number, number | null][] = [];
    const made = await backUpDatabase(database.url, file, (done, total) => seen.push([done, total]));
    const linesAfter = writer.lines.length;
    await writer.nextLine();
    // The writer was not stopped by it.
    expect(writer.lines.length).toBeGreaterThan(linesAfter - 1);
    await end(writer);
    expect(made).toMatchObject({ kind: 'sqlite' });
    expect(made.bytes).toBeGreaterThan(10_000);
    expect(seen.length).toBeGreaterThan(0);
    expect(await readdir(join(folder, 'deep'))).toEqual(['copy.sqlite']);

    // Restoring is putting the file where the database was.
    await database.remove();
    const place = await freshSqlite();
    await copyFile(file, place.path);
    const restored = await pollsIn(place.url);
    expect(before.filter((key) => restored.get(key) !== 3)).toEqual([]);
    expect([...restored].filter(([, parts]) => parts !== 3)).toEqual([]);
    const stores = await openStores(place.url);
    expect(await stores.feeds.recordPoll(poll((await stores.feeds.all())[0]!.id, [entry({ key: 'next' })]))).toBe(1);
    await stores.close();
    await place.remove();
  });

  it('that nobody has open, or that is not there, or is none', async () => {
    const { url, path, remove } = await freshSqlite();
    await expect(backUpDatabase(url, join(folder, 'a'), quiet)).rejects.toMatchObject({ code: 'database_unavailable' });
    const stores = await openStores(url);
    await addFeed(stores);
    await stores.close();
    await backUpDatabase(url, join(folder, 'b'), quiet);
    await writeFile(path, 'no database at all '.repeat(100));
    await expect(backUpDatabase(url, join(folder, 'c'), quiet)).rejects.toMatchObject({ code: 'database_unavailable' });
    await expect(backUpDatabase('sqlite::memory:', join(folder, 'd'), quiet)).rejects.toMatchObject({ code: 'bad_request' });
    expect(await readdir(folder)).toEqual(['b']);
    await remove();
  });
});

describe.each(DATABASES)('$name', ({ fresh }) => {
  it('overwrites nothing, and leaves nothing half made', async () => {
    const database = await fresh();
    await (await openStores(database.url)).close();
    const file = join(folder, 'mine');
    await writeFile(file, 'my notes');
    await expect(backUpDatabase(database.url, file, quiet)).rejects.toMatchObject({
      code: 'bad_request',
      message: `${file} is there already.`,
    });
    await expect(backUpDatabase(database.url, join(file, 'x'), quiet)).rejects.toMatchObject({ code: 'bad_request' });
    await expect(backUpDatabase(database.url, join(folder, 'stopped'), quiet, AbortSignal.abort())).rejects.toMatchObject({
      message: 'The back-up was stopped.',
    });
    expect(await readdir(folder)).toEqual(['mine']);
    await database.remove();
  });
});

describe('PostgreSQL', () => {
  const dumps = spawnSync('pg_dump', ['--version'], { encoding: 'utf8' });
  const dumpVersion = dumps.status === 0 ? Number(/\d+/.exec(dumps.stdout)?.[0]) : null;

  it('is dumped while another program writes and restored with pg_restore, or the remedy is named where pg_dump is missing or old', async () => {
    const database = await POSTGRES.fresh();
    const writer = await writing(database);
    const before = [...writer.lines];
    const file = join(folder, 'copy.dump');
    const made = await backUpDatabase(database.url, file, quiet).catch((error: unknown) => error);
    await end(writer);
    const serverVersion = await versionOf(database.url);
    if (dumpVersion === null || dumpVersion < serverVersion) {
      expect(made).toMatchObject(
        dumpVersion === null
          ? { code: 'bad_request', remedy: expect.stringContaining('postgresql-client') }
          : { code: 'database_unavailable', remedy: expect.stringContaining('pg_dump of the server’s version') },
      );
      expect(await readdir(folder)).toEqual([]);
    } else {
      expect(made).toMatchObject({ kind: 'postgres' });
      const other = await POSTGRES.fresh();
      const restore = spawnSync('pg_restore', ['--no-owner', `--dbname=${other.url}`, file], { encoding: 'utf8' });
      expect(restore.stderr).toBe('');
      const restored = await pollsIn(other.url);
      expect(before.filter((key) => restored.get(key) !== 3)).toEqual([]);
      expect([...restored].filter(([, parts]) => parts !== 3)).toEqual([]);
      await other.remove();
    }
    await database.remove();
  });

  it('says which command to run where pg_dump is missing, without the password', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = folder;
    try {
      const error = await backUpDatabase('postgres://ada:s3cret@127.0.0.1:1/x', join(folder, 'f'), quiet).catch(
        (reason: unknown) => reason,
      );
      expect(error).toMatchObject({ code: 'bad_request', remedy: expect.stringContaining('pg_dump --format=custom') });
      expect(JSON.stringify(error) + String(error)).not.toContain('s3cret');
    } finally {
      process.env['PATH'] = path;
    }
  });
});

async function versionOf(url: string): Promise<number> {
  const rows = await administer(url, 'show server_version_num');
  return Math.floor(Number(rows[0]?.['server_version_num']) / 10_000);
}
