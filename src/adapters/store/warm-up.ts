import { sql } from 'kysely';
import type { Instant } from '../../domain/instant.js';
import type { StoreDatabase } from './database.js';
import { firstInSecond } from './search/sequence.js';

/**
 * See `Stores.warmUp`. Statements lie in the order of time: this reads one stretch of them, where a search picks single pages. Stances are
 * few, and a look-up wants a country's of all times.
 */
export async function warmUp({ db, kind }: StoreDatabase, since: Instant): Promise<void> {
  if (kind === 'sqlite') return;
  const characters = sql<string | null>`sum(length(evidence))`.as('characters');
  await db.selectFrom('statements').select(characters).where('seq', '>=', firstInSecond(since)).execute();
  await db.selectFrom('stances').select(characters).execute();
}
