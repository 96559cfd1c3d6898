import type { Analysis } from '../../domain/analysis.js';
import type { ArticleText } from '../../domain/article.js';
import { StandpointError } from '../../domain/errors.js';
import type { AnalysisService } from '../../domain/ports/analysis.js';
import { DeadlinePool, type EndedBy } from '../shared/deadline-pool.js';
import { workerFile } from '../shared/worker-file.js';

export interface PoolOptions {
  readonly version: string;
  /** Sent to every worker at its start (`workers/analyse.ts`). */
  readonly workerData: unknown;
  readonly threads: number;
  /** A text that takes longer is given up. */
  readonly deadlineMs: number;
}

interface Task {
  readonly article: ArticleText;
  readonly topic: string;
}

const MEANING: Readonly<Record<EndedBy, string>> = {
  deadline: 'takes too long to analyse',
  memory: 'needs too much memory to analyse',
  crash: 'cannot be analysed',
};
const MEMORY_MB = 512;

/** The analysis in worker threads (`workers/analyse.ts`), so that a long text never holds up an answer in chat. */
export function analysisPool({ version, workerData, threads, deadlineMs }: PoolOptions): AnalysisService {
  const pool = new DeadlinePool<Task, Analysis>(
    { ...workerFile(new URL('../../workers/analyse.js', import.meta.url)), workerData },
    { threads, deadlineMs, memoryMb: MEMORY_MB },
    (why, cause) => new StandpointError('analysis_failed', `This text ${MEANING[why]}.`, { cause }),
  );
  return {
    version,
    analyze: (article, topic) => pool.run({ article, topic }),
    close: () => pool.close(),
  };
}
