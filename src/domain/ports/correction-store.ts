import type { Correction, Report } from '../correction.js';
import type { Instant } from '../instant.js';
import type { Message } from '../message.js';
import type { ChannelRef } from '../subscription.js';

/** A posted digest that shows what was corrected since. */
export interface OutdatedPost {
  readonly deliveryId: string;
  readonly channel: ChannelRef;
  readonly messageId: string;
  readonly message: Message;
  readonly revision: number;
}

export interface CorrectionStore {
  /**
   * Records the correction, here and in the audit trail, and puts the fact right, in one transaction: from here on look-ups, digests and later analyses of the article
   * have it as corrected, or not at all when withdrawn. `restored` has the article analysed again, which finds it as it was. Throws
   * `not_found` when the fact is not there any more.
   */
  correct(correction: Correction): Promise<void>;
  /** Oldest first. */
  ofFact(factId: string): Promise<readonly Correction[]>;
  /** Corrections whose digests were not looked through yet, oldest first. */
  pending(): Promise<readonly Correction[]>;
  /** Digests built at or after `since` that show the fact. */
  digestsShowing(factId: string, since: Instant): Promise<readonly { readonly id: string; readonly message: Message }[]>;
  /** Puts the new words in the digests' place, each with its next revision, and marks the correction as done: one transaction. */
  revise(correctionId: string, digests: readonly { readonly id: string; readonly message: Message }[]): Promise<void>;
  /** Posts of these platforms that show an older revision than their digest has. */
  outdated(platforms: readonly string[], limit: number): Promise<readonly OutdatedPost[]>;
  /** The post shows this revision now, or never will. */
  shown(deliveryId: string, revision: number): Promise<void>;
}

export interface ReportStore {
  /** Adds it, unless the same person reported the same fact and that is still open; returns whether it is new. */
  add(report: Report): Promise<boolean>;
  open(): Promise<readonly Report[]>;
  /** Closes every open report of the fact. */
  close(factId: string): Promise<void>;
}
