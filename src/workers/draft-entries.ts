import { workerData } from 'node:worker_threads';
import { parseFeedBytes } from '../adapters/feeds/parse-feed.js';
import type { ReadTask } from '../adapters/shared/reader-pool.js';
import { workerTask } from '../adapters/shared/worker-task.js';
import { draftFeed } from '../app/ingest/draft-entries.js';
import type { Drafting } from '../domain/ports/web.js';
import type { TopicPack } from '../domain/topic.js';

const { packs } = workerData as { readonly packs: readonly TopicPack[] };

/** One task of the pool: the bytes of a feed to its entries as they are stored. */
export default workerTask(async ({ bytes, contentType, url, asked: [drafting] }: ReadTask<[Drafting]>) =>
  draftFeed(await parseFeedBytes(bytes, contentType, url), packs, drafting),
);
