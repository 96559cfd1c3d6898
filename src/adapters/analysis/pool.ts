import { Piscina } from 'piscina';
import type { Analysis } from '../../domain/analysis.js';
import { StandpointError } from '../../domain/errors.js';
import type { AnalysisService } from '../../domain/ports/analysis.js';
import { workerFile } from '../shared/worker-file.js';

export interface PoolOptions {
  readonly version: string;
  /** Sent to every worker at its start (`workers/analyse.ts`). */
  readonly workerData: unknown;
  readonly threads: number;
  /** A text that takes longer is given up, and its worker replaced. */
  readonly deadlineMs: number;
}

/** The analysis in worker threads, so that a long text never holds up an answer in chat. Threads start with the first article. */
export function analysisPool(options: PoolOptions): AnalysisService {
  const pool = new Piscina({
    ...workerFile(new URL('../../workers/analyse.js', import.meta.url)),
    workerData: options.workerData,
    minThreads: 0,
    maxThreads: options.threads,
    idleTimeout: 10_000,
  });
  return {
    version: options.version,
    async analyze(article, topic) {
      const deadline = AbortSignal.timeout(options.deadlineMs);
      try {
        return (await pool.run({ article, topic }, { signal: deadline })) as Analysis;
      } catch (cause) {
        const why = deadline.aborted ? `took longer than ${options.deadlineMs / 1000} s` : 'broke the analysis';
        throw new StandpointError('analysis_failed', `The text of ${article.url ?? article.id} ${why}.`, { cause });
      }
    },
    close: () => pool.destroy(),
  };
}
