import type { ReadTask } from '../adapters/shared/reader-pool.js';
import { workerTask } from '../adapters/shared/worker-task.js';
import { readPageBytes } from '../adapters/web/page.js';

/** One task of the pool: the bytes of a page to its main text. */
export default workerTask(({ bytes, contentType, url }: ReadTask) => readPageBytes(bytes, contentType, url));
