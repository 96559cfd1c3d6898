import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStores } from '../../../src/adapters/store/open.js';
import { StandpointError } from '../../../src/domain/errors.js';
import { addFeed, entry, NOW, poll } from '../../contracts/stores/builders.js';
import { gateTo, type NetworkGate } from '../../support/network-gate.js';
import { freshPostgres, type PostgresDatabase } from '../../support/postgres.js';

let database: PostgresDatabase;
let gate: NetworkGate;
beforeEach(async () => {
  database = await freshPostgres();
  gate = await gateTo(database.url);
});
afterEach(async () => {
  await gate.cut();
  await database.drop();
});

it('goes on when the server comes back, without being opened again: every poll is stored, none twice', async () => {
  const stores = await openStores(gate.url);
  const feed = await addFeed(stores);
  const failures: unknown[] = [];
  let stored = 0;
  let over = false;
  /** Polls as the service does: what failed for a reason that passes is tried again. */
  const work = async (worker: number): Promise<string[]> => {
    const keys: string[] = [];
    for (let i = 0; !over || i < 20; i++) {
      const key = `w${worker}-${i}`;
      for (;;) {
        try {
          await stores.feeds.recordPoll(poll(feed.id, [entry({ key })]));
          break;
        } catch (error) {
          failures.push(error);
          await sleep(20);
        }
      }
      keys.push(key);
      stored++;
    }
    return keys;
  };
  const workers = [1, 2, 3].map(work);
  for (let outage = 0; outage < 2; outage++) {
    const before = stored;
    await expect.poll(() => stored, { timeout: 60_000 }).toBeGreaterThan(before + 5);
    const failed = failures.length;
    await gate.cut();
    await expect.poll(() => failures.length, { timeout: 60_000 }).toBeGreaterThan(failed + 5);
    await gate.open();
  }
  const after = stored;
  await expect.poll(() => stored, { timeout: 60_000 }).toBeGreaterThan(after + 5);
  over = true;
  const keys = (await Promise.all(workers)).flat();

  expect(failures.every((error) => error instanceof StandpointError && error.code === 'database_unavailable' && error.retryable)).toBe(
    true,
  );
  const found = (await stores.articles.toRead(NOW, 100_000)).map(({ url }) => url.split('/').at(-1));
  expect(found.sort()).toEqual(keys.sort());
  await stores.close();
}, 240_000);

it('says at the start that nobody answers, and starts when somebody does', async () => {
  await gate.cut();
  await expect(openStores(gate.url)).rejects.toMatchObject({
    code: 'database_unavailable',
    retryable: true,
    remedy: 'Check that it runs and can be reached.',
  });
  await gate.open();
  await (await openStores(gate.url)).close();
});
