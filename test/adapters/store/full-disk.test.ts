import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freshSqlite } from '../../support/database.js';
import { hasSmallDisks, runOnSmallDisk } from '../../support/small-disk.js';

const FILL = new URL('./programs/fill-disk.ts', import.meta.url);

let fresh: Awaited<ReturnType<typeof freshSqlite>>;
beforeEach(async () => {
  fresh = await freshSqlite();
});
afterEach(() => fresh.remove());

// `sqlite-faults` has the same on a database that may not grow, for machines without namespaces.
it('on a disk that is really full: says so, loses nothing, and goes on when there is room again', { timeout: 120_000 }, async (context) => {
  const disk = join(fresh.folder, 'disk');
  await mkdir(disk);
  context.skip(!hasSmallDisks(disk), 'This machine gives tests no disk of their own.');
  const path = join(disk, 'standpoint.sqlite');
  const lines = runOnSmallDisk(disk, '4m', FILL, [`sqlite:${path}`, join(disk, 'ballast')]);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      code: 'database_full',
      retryable: true,
      sentence: `There is no space left for the database ${path}. Free space on that disk; nothing stored was lost.`,
    },
    { lost: 0 },
    { stillFull: true },
    { lost: 0 },
    { integrity: 'ok' },
  ]);
});
