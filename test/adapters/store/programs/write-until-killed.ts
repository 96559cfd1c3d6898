/** Polls without end, and prints the key of each poll after it was stored. Arguments: database URL, a prefix for the keys. */
import { writeSync } from 'node:fs';
import { openStores } from '../../../../src/adapters/store/open.js';
import { addFeed, entry, poll } from '../../../contracts/stores/builders.js';

const [url = '', prefix = ''] = process.argv.slice(2);
const stores = await openStores(url);
const feed = await addFeed(stores);
for (let i = 0; ; i++) {
  const key = `${prefix}-${i}`;
  const summary = 'x'.repeat(2000);
  await stores.feeds.recordPoll(
    poll(
      feed.id,
      [1, 2, 3].map((part) => entry({ key: `${key}.${part}`, summary })),
    ),
  );
  // Straight to the pipe: what was acknowledged must not wait in a buffer of a process about to die.
  writeSync(1, `${key}\n`);
}
