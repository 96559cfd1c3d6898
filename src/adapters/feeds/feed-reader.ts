import { StandpointError } from '../../domain/errors.js';
import type { ParsedFeed } from '../../domain/feed.js';
import type { EndedBy } from '../shared/deadline-pool.js';
import { type Reader, type ReaderOptions, readerPool } from '../shared/reader-pool.js';
import { workerFile } from '../shared/worker-file.js';
import { refuseTooLarge } from './size.js';

const MEANING: Readonly<Record<EndedBy, string>> = {
  deadline: 'takes too long to parse',
  memory: 'needs too much memory to parse',
  crash: 'cannot be parsed',
};

/** Parses feeds in worker threads (`workers/parse-feed.ts`). */
export const feedReader = (options?: ReaderOptions): Reader<ParsedFeed> =>
  readerPool(
    {
      worker: workerFile(new URL('../../workers/parse-feed.js', import.meta.url)),
      memoryMb: 128,
      refuseTooLarge,
      endedBy: (why, cause) => new StandpointError('feed_malformed', `This feed ${MEANING[why]}.`, { cause }),
    },
    options,
  );
