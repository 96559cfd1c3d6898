import { workerData } from 'node:worker_threads';
import { createAnalyzer, type Lexicon } from '../analysis/analyzer.js';
import type { Analysis, Analyzer } from '../domain/analysis.js';
import type { ArticleText } from '../domain/article.js';
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
export default function analyse({ article, topic }: { article: ArticleText; topic: string }): Analysis {
  const analyzer = analyzers.get(topic);
  if (!analyzer) throw new RangeError(`No topic pack "${topic}" is loaded.`);
  return analyzer.analyze(article);
}
