import { StandpointError } from '../../domain/errors.js';
import type { PageText } from '../../domain/ports/web.js';
import type { EndedBy } from '../shared/deadline-pool.js';
import { type Reader, type ReaderOptions, readerPool } from '../shared/reader-pool.js';
import { workerFile } from '../shared/worker-file.js';
import { refuseTooLarge } from './page/size.js';

const MEANING: Readonly<Record<EndedBy, string>> = {
  deadline: 'takes too long to read',
  memory: 'needs too much memory to read',
  crash: 'cannot be read',
};

/** Reads pages in worker threads (`workers/read-page.ts`). */
export const pageReader = (options?: ReaderOptions): Reader<PageText> =>
  readerPool(
    {
      worker: workerFile(new URL('../../workers/read-page.js', import.meta.url)),
      memoryMb: 192,
      refuseTooLarge,
      endedBy: (why, cause) => new StandpointError('page_unreadable', `The page ${MEANING[why]}.`, { cause }),
    },
    options,
  );
