import { parseFeedBytes } from '../adapters/feeds/parse-feed.js';
import type { ReadTask } from '../adapters/shared/reader-pool.js';
import { workerTask } from '../adapters/shared/worker-task.js';

/** One task of the pool: the bytes of a feed to its entries. */
export default workerTask(({ bytes, contentType, url }: ReadTask) => parseFeedBytes(bytes, contentType, url));
