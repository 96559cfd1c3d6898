import { StandpointError } from '../../domain/errors.js';
import type { ParsedFeed } from '../../domain/feed.js';
import type { FeedReader } from '../../domain/ports/web.js';
import { DeadlinePool, type EndedBy } from '../shared/deadline-pool.js';
import { workerFile } from '../shared/worker-file.js';
import { refuseTooLarge } from './size.js';

export interface FeedReaderOptions {
  readonly threads?: number;
  /** A feed that takes longer to parse is refused. */
  readonly deadlineMs?: number;
  readonly memoryMb?: number;
}

interface Task {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly url: string;
}

const MEANING: Readonly<Record<EndedBy, string>> = {
  deadline: 'takes too long to parse',
  memory: 'needs too much memory to parse',
  crash: 'cannot be parsed',
};

/** Parses feeds in worker threads (`workers/parse-feed.ts`): a hostile one costs its time and memory limit and nothing else. */
export function feedReader(options: FeedReaderOptions = {}): FeedReader & { close(): Promise<void> } {
  const pool = new DeadlinePool<Task, ParsedFeed>(
    workerFile(new URL('../../workers/parse-feed.js', import.meta.url)),
    { threads: options.threads ?? 1, deadlineMs: options.deadlineMs ?? 5_000, memoryMb: options.memoryMb ?? 128 },
    (why, cause) => new StandpointError('feed_malformed', `This feed ${MEANING[why]}.`, { cause }),
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
