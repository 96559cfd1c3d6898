/**
 * Polls until the disk is full, says what it is told then, makes room and goes on. Arguments: database URL, a file that takes the room before.
 * Prints a line of JSON for each step.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { sql } from 'kysely';
import { openDatabase, openStores } from '../../../../src/adapters/store/open.js';
import { parseDatabaseUrl } from '../../../../src/adapters/store/url.js';
import { StandpointError, sentenceOf } from '../../../../src/domain/errors.js';
import { addFeed, entry, NOW, poll } from '../../../contracts/stores/builders.js';

const BALLAST_BYTES = 1_000_000;
const [url = '', ballast = ''] = process.argv.slice(2);
const say = (line: object): void => console.log(JSON.stringify(line));

writeFileSync(ballast, Buffer.alloc(BALLAST_BYTES));
const stores = await openStores(url);
const feed = await addFeed(stores);
let stored = 0;
const pollOnce = (): Promise<number> => stores.feeds.recordPoll(poll(feed.id, [entry({ key: `k${stored}`, summary: 'x'.repeat(20_000) })]));
for (;;) {
  try {
    stored += await pollOnce();
  } catch (error) {
    if (!(error instanceof StandpointError)) throw error;
    say({ code: error.code, retryable: error.retryable, sentence: sentenceOf(error) });
    break;
  }
}
const held = async (): Promise<number> => (await stores.articles.toRead(NOW, 10_000)).length;
say({ lost: stored - (await held()) });
await pollOnce().then(
  () => say({ stillFull: false }),
  (error: unknown) => say({ stillFull: error instanceof StandpointError && error.code === 'database_full' }),
);
rmSync(ballast);
stored += await pollOnce();
say({ lost: stored - (await held()) });
await stores.close();

const { db } = await openDatabase(parseDatabaseUrl(url));
const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db);
say({ integrity: rows.map((row) => row.integrity_check).join() });
await db.destroy();
