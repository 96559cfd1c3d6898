import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/adapters/store/open.js';
import { parseDatabaseUrl } from '../../src/adapters/store/url.js';
import { DATABASES } from '../support/database.js';
import { startProgram } from '../support/database-program.js';
import { sampleHouse } from '../support/house.js';

const PROGRAM = new URL('./programs/reanalyse.ts', import.meta.url);
/** Sorts before and is unlike every version that the program makes. */
const OLD = '0-of-another-day';
const KILLS = 2;
const TABLES = ['statements', 'figures', 'stances'] as const;

/** What the database holds, read beside the stores: ids and versions of all facts, versions of all analyses. */
async function held(
  url: string,
): Promise<{ readonly ids: string[]; readonly factVersions: string[]; readonly versions: (string | null)[] }> {
  const { db } = await openDatabase(parseDatabaseUrl(url));
  const tables = TABLES.map((table) => db.selectFrom(table).select(['id', 'analysis_version']).orderBy('id').execute());
  const facts = (await Promise.all(tables)).flat();
  // Texts in other languages have no version: nothing was analysed.
  const analyses = await db.selectFrom('analyses').select('version').where('version', 'is not', null).execute();
  await db.destroy();
  return {
    ids: facts.map(({ id }) => id),
    factVersions: facts.map((fact) => fact.analysis_version),
    versions: analyses.map(({ version }) => version),
  };
}

describe.each(DATABASES)('analysing again, killed in the middle, on $name', ({ fresh }) => {
  it('ends with all facts of the new version, none twice and none lost', { timeout: 900_000 }, async () => {
    const database = await fresh();
    try {
      const rig = await sampleHouse(database.url);
      await rig.house.ingest();
      await rig.close();
      const before = await held(database.url);
      const current = before.versions[0]!;
      expect(before.ids.length).toBeGreaterThan(100);

      const { db } = await openDatabase(parseDatabaseUrl(database.url));
      await db.updateTable('analyses').set({ version: OLD }).where('version', 'is not', null).execute();
      for (const table of TABLES) await db.updateTable(table).set({ analysis_version: OLD }).execute();
      await db.destroy();

      for (let round = 0; round < KILLS; round++) {
        const program = startProgram(PROGRAM, [database.url]);
        while (program.lines.length < 3) await program.nextLine();
        program.process.kill('SIGKILL');
        await program.ended();
        expect(program.lines.some((line) => line.startsWith('end'))).toBe(false);
      }
      const between = await held(database.url);
      expect(new Set(between.versions)).toEqual(new Set([OLD, current]));

      // What the killed ones had taken is waited for until their claims end.
      const last = startProgram(PROGRAM, [database.url]);
      expect(await last.ended()).toBe(0);
      expect(last.lines.at(-1)).toMatch(/^end \d+ 0$/);
      const after = await held(database.url);
      expect(new Set(after.versions)).toEqual(new Set([current]));
      expect(new Set(after.factVersions)).toEqual(new Set([current]));
      expect(after.ids).toEqual(before.ids);
      expect(new Set(after.ids).size).toBe(after.ids.length);
    } finally {
      await database.remove();
    }
  });
});
