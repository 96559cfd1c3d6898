import type { Instant } from './instant.js';
import type { PlatformName } from './subscription.js';

/** Who did something, and where. */
export interface Actor {
  readonly platform: PlatformName;
  readonly workspace: string;
  /** The platform's user id; null where Standpoint itself acted for a workspace (it paused what could not be delivered). */
  readonly user: string | null;
}

/** Who changes something and when: handed to the store with the change, so that both are written in one transaction. */
export interface Deed {
  readonly actor: Actor;
  readonly at: Instant;
}

export const AUDIT_ACTIONS = [
  'subscribed',
  'changed',
  'paused',
  'resumed',
  'unsubscribed',
  'feed_added',
  'feed_removed',
  'feed_enabled',
  'feed_disabled',
  'corrected',
  'erased',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** What an action was done to ("subscription", "feed", "statement" …), by its id. */
export interface AuditSubject {
  readonly kind: string;
  readonly id: string;
}

/** One deed on record. `before` and `after`: the subject as plain data; null where there was or is none. */
export interface AuditEntry extends Deed {
  readonly action: AuditAction;
  readonly subject: AuditSubject;
  readonly before: unknown;
  readonly after: unknown;
}
