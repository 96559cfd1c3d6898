import { setTimeout as sleep } from 'node:timers/promises';
import type { Stores } from '../../domain/ports/stores.js';
import { type AnalyseDeps, analyseArticle } from './analyse.js';
import { type ClaimDeps, claimed } from './claimed.js';
import { BATCH, type ToAnalyse } from './cycle.js';
import { drain, pool } from './work.js';

export interface ReanalyseDeps extends AnalyseDeps, ClaimDeps {
  readonly stores: Pick<Stores, 'articles' | 'analyses'>;
  /** Texts under way at once. */
  readonly concurrency: number;
}

/** What others hold is looked at so often: a process that lives gives it free long before its claim ends. */
const LOOK_EVERY_MS = 2_000;

/** `wait`: so many texts are held by another process. */
export type ReanalyseProgress = (stage: 'analyse' | 'wait', done: number, total: number) => void;

/** What was done, in numbers. */
export interface Reanalysed {
  readonly analysed: number;
  /** Tries that failed; each is tried again by whoever polls, or given up. */
  readonly failed: number;
}

/**
 * Finds the facts of every stored text again that another version of the analysis found. Each article is stored as it ends: stopped or
 * killed, it goes on where it was. Texts that another process holds are waited for: it ends them, or is dead and its claims end.
 */
export async function reanalyse(deps: ReanalyseDeps, progress: ReanalyseProgress, signal?: AbortSignal): Promise<Reanalysed> {
  const count = { analysed: 0, failed: 0 };
  const { version } = deps.analysis;
  let looked = deps.clock.now();
  for (;;) {
    await drain(
      () => {
        looked = deps.clock.now();
        return deps.stores.articles.toAnalyse(version, looked, BATCH);
      },
      pool<ToAnalyse>(deps.concurrency, signal),
      (done, total) => progress('analyse', done, total),
      async ({ article, topic }) => {
        const failures = await claimed(deps, (now, until) => deps.claims.analysis(article.id, topic, version, now, until));
        if (failures === null) return;
        const { failed } = await analyseArticle(article, topic, failures, deps);
        count[failed ? 'failed' : 'analysed']++;
      },
      signal,
    );
    if (signal?.aborted) return count;
    // As of the last look, that found nothing free: a claim that has ended since then is still to be done by somebody.
    const held = await deps.stores.analyses.held(version, looked);
    if (held === null) return count;
    progress('wait', 0, held.count);
    const untilFree = Math.max(0, Date.parse(held.until) - Date.parse(deps.clock.now()));
    // Stopped while it waits, it ends.
    await sleep(Math.min(untilFree, LOOK_EVERY_MS), undefined, signal ? { signal } : {}).catch(() => undefined);
  }
}
