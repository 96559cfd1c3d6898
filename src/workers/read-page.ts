import { workerTask } from '../adapters/shared/worker-task.js';
import { readPageBytes } from '../adapters/web/page.js';

interface ReadPageTask {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly url: string;
}

/** One task of the pool: the bytes of a page to its main text. */
export default workerTask(({ bytes, contentType, url }: ReadPageTask) => readPageBytes(bytes, contentType, url));
