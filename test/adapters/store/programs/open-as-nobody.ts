/** Opens the database as a user without rights (root may write everything), and prints what came of it. */
import { openStores } from '../../../../src/adapters/store/open.js';
import { StandpointError, sentenceOf } from '../../../../src/domain/errors.js';

const NOBODY = 65534;
const url = process.argv[2] ?? '';
if (process.getuid?.() === 0) {
  process.setgid?.(NOBODY);
  process.setuid?.(NOBODY);
}
try {
  const stores = await openStores(url);
  await stores.close();
  console.log(JSON.stringify({ opened: true }));
} catch (error) {
  if (!(error instanceof StandpointError)) throw error;
  console.log(JSON.stringify({ code: error.code, retryable: error.retryable, sentence: sentenceOf(error) }));
}
