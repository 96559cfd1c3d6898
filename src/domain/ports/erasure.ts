import type { Instant } from '../instant.js';
import type { PlatformName } from '../subscription.js';

/** How much went. */
export interface Erased {
  readonly subscriptions: number;
  readonly deliveries: number;
  /** The workspace's own installation, with its token: 1 where it had one. */
  readonly installations: number;
  readonly alerts: number;
  readonly reports: number;
  /** Entries of the audit trail: removed where they tell of a subscription, without workspace and person where of what all share. */
  readonly auditEntries: number;
}

export interface ErasureStore {
  /**
   * Removes what is stored of a workspace or guild, in one transaction that ends with an entry on record that names neither. Digests
   * stay: they hold news, and nothing of who read them. Called again it finds nothing.
   */
  workspace(platform: PlatformName, workspace: string, at: Instant): Promise<Erased>;
}
