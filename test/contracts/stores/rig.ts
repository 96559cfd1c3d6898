import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openStores } from '../../../src/adapters/store/open.js';
import type { Stores } from '../../../src/domain/ports/stores.js';
import type { DatabaseUnderTest, TestDatabase } from '../../support/database.js';
import { emptied } from '../../support/emptied.js';

/** What a contract test works on: the stores of a database that is empty before every test. */
export interface Rig {
  readonly stores: Stores;
  readonly url: string;
}

/** One database for the tests of the suite that calls it; making and migrating one for each took most of their time. */
export function rigFor(database: DatabaseUnderTest): () => Rig {
  let current: { stores: Stores; database: TestDatabase } | null = null;
  beforeAll(async () => {
    const fresh = await database.fresh();
    current = { stores: await openStores(fresh.url), database: fresh };
  });
  beforeEach(() => emptied(current?.database.url ?? ''));
  afterAll(async () => {
    await current?.stores.close();
    await current?.database.remove();
    current = null;
  });
  return () => {
    if (current === null) throw new Error('the stores are open only inside a test');
    return { stores: current.stores, url: current.database.url };
  };
}
