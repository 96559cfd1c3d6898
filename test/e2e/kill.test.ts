import { describe, expect, test } from 'vitest';
import { killPolls } from '../../bench/kill/kill-polls.js';
import { DATABASES } from '../support/database.js';

const KILLS = 3;

// Side by side: most of the time goes into starting the program again.
describe.concurrent.each(DATABASES)('a process killed while it polls 200 feeds into $name', ({ fresh }) => {
  // With fifty kills and longer feeds: npm run bench:kill
  test('loses no entry and stores none twice', { timeout: 400_000 }, async () => {
    const database = await fresh();
    try {
      const { faults, inTheMiddle } = await killPolls({ code: 'dist', kills: KILLS, feeds: 200, items: 4, databaseUrl: database.url });
      expect(faults).toEqual([]);
      expect(inTheMiddle).toBeGreaterThan(0);
    } finally {
      await database.remove();
    }
  });
});
