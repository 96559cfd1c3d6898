import { StandpointError } from '../../domain/errors.js';
import type { PageReader, PageText } from '../../domain/ports/web.js';
import { DeadlinePool, type EndedBy } from '../shared/deadline-pool.js';
import { workerFile } from '../shared/worker-file.js';
import { refuseTooLarge } from './page/size.js';

export interface PageReaderOptions {
  readonly threads?: number;
  /** A page that takes longer to read is refused. */
  readonly deadlineMs?: number;
  readonly memoryMb?: number;
}

interface Task {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly url: string;
}

const MEANING: Readonly<Record<EndedBy, string>> = {
  deadline: 'takes too long to read',
  memory: 'needs too much memory to read',
  crash: 'cannot be read',
};

/** Reads pages in worker threads (`workers/read-page.ts`): a hostile one costs its time and memory limit and nothing else. */
export function pageReader(options: PageReaderOptions = {}): PageReader & { close(): Promise<void> } {
  const pool = new DeadlinePool<Task, PageText>(
    workerFile(new URL('../../workers/read-page.js', import.meta.url)),
    { threads: options.threads ?? 1, deadlineMs: options.deadlineMs ?? 5_000, memoryMb: options.memoryMb ?? 192 },
    (why, cause) => new StandpointError('page_unreadable', `The page ${MEANING[why]}.`, { cause }),
  );
  return {
    async read(bytes, contentType, url) {
      // Before it is copied to a thread.
      refuseTooLarge(bytes);
      return pool.run({ bytes, contentType, url });
    },
    close: () => pool.close(),
  };
}
