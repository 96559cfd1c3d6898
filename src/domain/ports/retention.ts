import type { Instant } from '../instant.js';

export interface RetentionStore {
  /**
   * Removes the texts of up to `limit` articles published (found, where no date is known) before a moment, oldest first, and says of
   * each why. Facts stay, with their sentences. A text that waits for its first analysis, or for one after it changed, is kept.
   * Returns how many went.
   */
  dropTexts(publishedBefore: Instant, limit: number): Promise<number>;
  /** Articles that were read, and whose texts are gone: what cannot be analysed again. */
  textsGone(): Promise<number>;
}
