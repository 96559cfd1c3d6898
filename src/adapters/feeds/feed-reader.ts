import { StandpointError } from '../../domain/errors.js';
import type { ParsedFeed } from '../../domain/feed.js';
import type { DraftedFeed, Drafting } from '../../domain/ports/web.js';
import type { TopicPack } from '../../domain/topic.js';
import type { EndedBy } from '../shared/deadline-pool.js';
import { type Reader, type ReaderOptions, readerPool } from '../shared/reader-pool.js';
import { type WorkerFile, workerFile } from '../shared/worker-file.js';
import { refuseTooLarge } from './size.js';

const MEANING: Readonly<Record<EndedBy, string>> = {
  deadline: 'takes too long to parse',
  memory: 'needs too much memory to parse',
  crash: 'cannot be parsed',
};

const inThreads = (worker: WorkerFile) => ({
  worker,
  memoryMb: 128,
  refuseTooLarge,
  endedBy: (why: EndedBy, cause: unknown) => new StandpointError('feed_malformed', `This feed ${MEANING[why]}.`, { cause }),
});

/** Parses feeds in worker threads (`workers/parse-feed.ts`). */
export const feedReader = (options?: ReaderOptions): Reader<ParsedFeed> =>
  readerPool(inThreads(workerFile(new URL('../../workers/parse-feed.js', import.meta.url))), options);

/**
 * Parses feeds and drafts their entries in worker threads (`workers/draft-entries.ts`): what polling needs. The main thread, which answers
 * people meanwhile, gets only what is stored; the texts of a whole feed would each be copied to it to be dropped.
 */
export const entryReader = (packs: readonly TopicPack[], options?: ReaderOptions): Reader<DraftedFeed, [Drafting]> =>
  readerPool(inThreads({ ...workerFile(new URL('../../workers/draft-entries.js', import.meta.url)), workerData: { packs } }), options);
