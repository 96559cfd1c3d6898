import type { Analysis } from '../analysis.js';
import type { ArticleText } from '../article.js';

/** Runs the analysis off the main thread. Rejects with `analysis_failed` when a text breaks or outlasts its deadline. */
export interface AnalysisService {
  readonly version: string;
  analyze(article: ArticleText, topic: string): Promise<Analysis>;
  close(): Promise<void>;
}
