import type { Window } from '../digest.js';

/**
 * What may be about a topic and told a digest nothing, for another reason than its language. Each is counted once, under the first that holds.
 */
export interface UnreadArticles {
  /** The page could not be read: it is tried again, or was given up. */
  readonly failed: number;
  /** The site's robots.txt closes the page to programs, and the feed says too little. */
  readonly refused: number;
  /** Found, and its page not asked for yet. */
  readonly waiting: number;
  /** Read, but the analysis of its text failed. */
  readonly unanalysed: number;
  /** Entries of feeds that name no address. */
  readonly withoutAddress: number;
}

export interface UnreadStore {
  /**
   * Those of a window by the rule of `FactStore.window`: published inside it (found inside it, where no date is known), or published in the two
   * days before it and found inside it.
   */
  ofWindow(topic: string, window: Window): Promise<UnreadArticles>;
}
