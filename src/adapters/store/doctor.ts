import { existsSync } from 'node:fs';
import { access, constants, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { broken, type Check, doubt, fine } from '../../domain/check.js';
import { attempt } from '../shared/attempt.js';
import { pendingSteps } from './migrate.js';
import { connect } from './open.js';
import type { Tables } from './tables.js';
import { type DatabaseAddress, parseDatabaseUrl } from './url.js';

const MEGABYTE = 1024 * 1024;
/** A year of forty feeds is a few hundred megabytes; below the second figure writing is about to fail. */
const SPACE_WANTED = 1024 * MEGABYTE;
const SPACE_NEEDED = 100 * MEGABYTE;

export interface DatabaseFindings {
  readonly checks: readonly Check[];
  /** It is there and up to date: opening the stores would change nothing. */
  readonly usable: boolean;
}

/** Looks at the database without changing or making anything in it. */
export async function checkDatabase(url: string): Promise<DatabaseFindings> {
  let usable = false;
  const found = await attempt('Database', async () => {
    const address = parseDatabaseUrl(url);
    const onDisk = address.kind === 'sqlite' && address.path !== ':memory:' ? address.path : null;
    if (onDisk !== null && !existsSync(onDisk)) return [await checkPlace(onDisk)];
    const db = connect(address, { poolSize: 1 });
    try {
      const schema = await checkSchema(db, address);
      usable = schema.state === 'fine';
      return [await checkWritable(db, address), schema];
    } finally {
      await db.destroy();
    }
  });
  const space = await attempt('Free space', async () => checkSpace(parseDatabaseUrl(url)));
  // An address that cannot be read is told once.
  return { checks: [...found, ...space.filter((each) => !found.some(({ sentence }) => sentence === each.sentence))], usable };
}

async function checkPlace(path: string): Promise<Check> {
  const folder = nearestFolder(path);
  try {
    await access(folder, constants.W_OK);
    return doubt('Database', `There is none at ${path} yet.`, 'The first start makes it: npm start.');
  } catch {
    return broken(
      'Database',
      `There is none at ${path}, and ${folder} may not be written.`,
      'Give the right to write there, or set STANDPOINT_DATABASE_URL.',
    );
  }
}

function nearestFolder(path: string): string {
  const folder = dirname(resolve(path));
  return existsSync(folder) ? folder : nearestFolder(folder);
}

/** SQLite asks for the right to write when it is opened; PostgreSQL tells. */
async function checkWritable(db: Kysely<Tables>, { kind, shown }: DatabaseAddress): Promise<Check> {
  if (kind === 'postgres') {
    const { rows } = await sql<{ only: string }>`select current_setting('transaction_read_only') as only`.execute(db);
    if (rows[0]?.only === 'on') {
      return broken('Database', `${shown} lets nobody write (a standby?).`, 'Name the primary server in STANDPOINT_DATABASE_URL.');
    }
  }
  return fine('Database', `${shown} is there and can be written.`);
}

async function checkSchema(db: Kysely<Tables>, address: DatabaseAddress): Promise<Check> {
  const pending = await pendingSteps(db, address);
  if (pending.length === 0) return fine('Schema', 'Up to date.');
  return doubt(
    'Schema',
    `${pending.length} steps behind this version.`,
    'The next start takes them; make a back-up first: standpoint backup FILE.',
  );
}

async function checkSpace(address: DatabaseAddress): Promise<readonly Check[]> {
  if (address.kind !== 'sqlite' || address.path === ':memory:') return [];
  const folder = nearestFolder(address.path);
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const sentence = `${Math.floor(free / MEGABYTE)} MB free in ${folder}.`;
  if (free < SPACE_NEEDED) return [broken('Free space', sentence, 'Free space on that disk before Standpoint is started.')];
  if (free < SPACE_WANTED)
    return [doubt('Free space', sentence, 'Free space, or set STANDPOINT_ARTICLE_TEXT_DAYS to keep texts for less long.')];
  return [fine('Free space', sentence)];
}
