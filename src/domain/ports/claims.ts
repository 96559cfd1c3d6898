import type { Instant } from '../instant.js';

/**
 * Who is at work on what. A claim is a claim until its time is over: whoever dies with one holds nothing up, and of two who want the same
 * work at once one gets it. A claim succeeds only while the work is still to be done; storing the outcome ends it.
 */
export interface ClaimStore {
  feed(id: string, now: Instant, until: Instant): Promise<boolean>;
  /** Several feeds at once; gives the ids of those that were had. */
  feeds(ids: readonly string[], now: Instant, until: Instant): Promise<ReadonlySet<string>>;
  article(id: string, now: Instant, until: Instant): Promise<boolean>;
  /** `version`: as in `ArticleStore.toAnalyse`. How often it failed before, or null when the claim did not succeed. */
  analysis(articleId: string, topic: string, version: string | null, now: Instant, until: Instant): Promise<number | null>;
  /** Ends a claim without an outcome: the work was stopped before it began in earnest. */
  releaseFeed(id: string): Promise<void>;
  releaseArticle(id: string): Promise<void>;
  /** Takes or prolongs a lease on anything that has a name; false while another holds it. */
  lease(name: string, holder: string, now: Instant, until: Instant): Promise<boolean>;
  endLease(name: string, holder: string): Promise<void>;
}
