import type { Article } from '../../domain/article.js';
import { StandpointError, sentenceOf } from '../../domain/errors.js';
import type { AnalysisService } from '../../domain/ports/analysis.js';
import type { FactStore } from '../../domain/ports/stores.js';
import type { Clock, Log } from '../../domain/ports/system.js';

export interface AnalyseDeps {
  readonly analysis: AnalysisService;
  readonly facts: FactStore;
  readonly clock: Clock;
  readonly log: Log;
}

export interface AnalyseResult {
  readonly relevant: boolean;
  readonly failed: boolean;
}

/** Analyses a read article for one topic and stores the facts, or that it failed with this version. */
export async function analyseArticle(article: Article, topic: string, deps: AnalyseDeps): Promise<AnalyseResult> {
  const { analysis, facts, clock, log } = deps;
  if (article.text === null) throw new StandpointError('analysis_failed', `Article ${article.id} has no text to analyse.`);
  try {
    const found = await analysis.analyze(
      {
        id: article.id,
        text: article.text,
        url: article.url,
        title: article.title,
        date: article.publishedAt ?? article.foundAt,
        publisher: article.outlet,
      },
      topic,
    );
    await facts.saveAnalysis(article.id, topic, analysis.version, found, clock.now());
    return { relevant: found.relevant, failed: false };
  } catch (error) {
    if (!(error instanceof StandpointError) || error.code !== 'analysis_failed') throw error;
    await facts.saveFailure(article.id, topic, analysis.version, sentenceOf(error), clock.now());
    log.error({ article: article.url, topic, err: error }, `Article could not be analysed: ${sentenceOf(error)}`);
    return { relevant: false, failed: true };
  }
}
