import { workerData } from 'node:worker_threads';
import { workerTask } from '../adapters/shared/worker-task.js';
import { createAnalyzer } from '../analysis/analyzer.js';
import type { Lexicon } from '../analysis/version.js';
import type { Analysis, Analyzer } from '../domain/analysis.js';
import type { ArticleText } from '../domain/article.js';
import { StandpointError } from '../domain/errors.js';
import type { TopicPack } from '../domain/topic.js';

/** What the pool sends every worker at its start. */
export interface AnalyseWorkerData {
  readonly lexicon: Lexicon;
  readonly packs: readonly TopicPack[];
  readonly version: string;
}

const { lexicon, packs, version } = workerData as AnalyseWorkerData;
const analyzers = new Map<string, Analyzer>(packs.map((pack) => [pack.id, createAnalyzer(lexicon, pack, version)]));

/** One task of the pool: the analysis of an article for a topic. */
export default workerTask(({ article, topic }: { readonly article: ArticleText; readonly topic: string }): Analysis => {
  const analyzer = analyzers.get(topic);
  if (!analyzer) throw new StandpointError('analysis_failed', `No topic pack "${topic}" is loaded.`);
  return analyzer.analyze(article);
});
