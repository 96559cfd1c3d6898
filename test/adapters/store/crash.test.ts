import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openStores } from '../../../src/adapters/store/open.js';
import { DATABASES } from '../../support/database.js';
import { startProgram } from '../../support/database-program.js';

const KILLS = 4;
const PROGRAM = new URL('./programs/write-until-killed.ts', import.meta.url);

describe.each(DATABASES)('a process killed while it writes to $name', ({ fresh }) => {
  it('loses nothing that was acknowledged and leaves no poll half stored', async () => {
    const database = await fresh();
    try {
      const acknowledged: string[] = [];
      for (let round = 0; round < KILLS; round++) {
        const writer = startProgram(PROGRAM, [database.url, `r${round}`]);
        await writer.nextLine();
        await sleep(Math.random() * 150);
        writer.process.kill('SIGKILL');
        await writer.ended();
        acknowledged.push(...writer.lines);
      }
      const stores = await openStores(database.url);
      const found = await stores.articles.toRead('2099-01-01T00:00:00.000Z', 1_000_000);
      const parts = new Map<string, number>();
      for (const { url } of found) {
        const poll = url.split('/').at(-1)!.replace(/\.\d$/, '');
        parts.set(poll, (parts.get(poll) ?? 0) + 1);
      }
      await stores.close();
      expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS);
      expect(acknowledged.filter((poll) => parts.get(poll) !== 3)).toEqual([]);
      expect([...parts].filter(([, count]) => count !== 3)).toEqual([]);
    } finally {
      await database.remove();
    }
  });
});
