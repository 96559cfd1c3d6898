import type { Article } from '../../domain/article.js';
import { StandpointError, sentenceOf } from '../../domain/errors.js';
import { addMilliseconds, HOUR, MINUTE } from '../../domain/instant.js';
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

/**
 * Waits before the second, third … try of an analysis; after the last one it is given up with this version. A text may fail because the
 * machine was too busy: what it holds must not be lost to that.
 */
const RETRY_AFTER = [MINUTE, 15 * MINUTE, 4 * HOUR];

/** Analyses a read article for one topic and stores the facts, or that it failed; `failures`: how often it did so before. */
export async function analyseArticle(article: Article, topic: string, failures: number, deps: AnalyseDeps): Promise<AnalyseResult> {
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
    const reason = sentenceOf(error);
    const now = clock.now();
    const wait = RETRY_AFTER[failures];
    await facts.saveFailure(article.id, topic, analysis.version, reason, now, wait === undefined ? null : addMilliseconds(now, wait));
    log[wait === undefined ? 'error' : 'warn'](
      { article: article.url, topic, failures: failures + 1, err: error },
      wait === undefined ? `Article given up, it could not be analysed: ${reason}` : `Article could not be analysed now: ${reason}`,
    );
    return { relevant: false, failed: true };
  }
}
