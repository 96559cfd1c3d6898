import type { Instant } from '../instant.js';

/** An analysis that was given up with the version that tried it. */
export interface FailedAnalysis {
  readonly articleId: string;
  readonly topic: string;
  readonly url: string;
  /** What went wrong the last time, a sentence for people. */
  readonly reason: string;
  readonly at: Instant;
}

/** What became of the analyses of articles, beside the facts they found. */
export interface AnalysisStore {
  /** Those that are to be done (`version`: as in `ArticleStore.toAnalyse`) and somebody has claimed: how many, and when the first claim ends. */
  held(version: string | null, now: Instant): Promise<{ readonly count: number; readonly until: Instant } | null>;
  /** Given up, latest first. */
  failed(limit: number): Promise<readonly FailedAnalysis[]>;
  /** To be done again, as if it had never failed. False when it is not among the failed. */
  again(articleId: string, topic: string): Promise<boolean>;
}
