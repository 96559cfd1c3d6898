import { afterEach, beforeEach } from 'vitest';
import { openStores } from '../../../src/adapters/store/open.js';
import type { Stores } from '../../../src/domain/ports/stores.js';
import type { DatabaseUnderTest, TestDatabase } from '../../support/database.js';

/** What a contract test works on: the stores of an empty database, fresh for every test. */
export interface Rig {
  readonly stores: Stores;
  readonly url: string;
}

/** Sets up and takes down the stores around each test of the suite that calls it. */
export function rigFor(database: DatabaseUnderTest): () => Rig {
  let current: { stores: Stores; database: TestDatabase } | null = null;
  beforeEach(async () => {
    const fresh = await database.fresh();
    current = { stores: await openStores(fresh.url), database: fresh };
  });
  afterEach(async () => {
    await current?.stores.close();
    await current?.database.remove();
    current = null;
  });
  return () => {
    if (current === null) throw new Error('the stores are open only inside a test');
    return { stores: current.stores, url: current.database.url };
  };
}
