import { parseFeedBytes } from '../adapters/feeds/parse-feed.js';
import { workerTask } from '../adapters/shared/worker-task.js';

interface ParseFeedTask {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly url: string;
}

/** One task of the pool: the bytes of a feed to its entries. */
export default workerTask(({ bytes, contentType, url }: ParseFeedTask) => parseFeedBytes(bytes, contentType, url));
