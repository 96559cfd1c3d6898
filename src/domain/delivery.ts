import type { Instant } from './instant.js';
import type { ChannelRef } from './subscription.js';

/**
 * due → sending (claimed, with attempt and nonce, before the network call) → sent | failed | unknown.
 * A row found in `sending` after a crash is unknown: the message may or may not have been posted.
 */
export type DeliveryState = 'due' | 'sending' | 'sent' | 'failed' | 'unknown';

/** One digest to one channel; unique (digest, channel). */
export interface Delivery {
  readonly id: string;
  readonly digestId: string;
  readonly subscriptionId: string;
  readonly channel: ChannelRef;
  readonly state: DeliveryState;
  readonly attempt: number;
  /** The same for every attempt, so that a platform that knows it posts once. At most 25 characters. */
  readonly nonce: string;
  readonly dueAt: Instant;
  readonly messageId: string | null;
  /** Why it failed, in words. */
  readonly error: string | null;
}

/** What came of one attempt to post. */
export type PostResult =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Try again, not before `retryAfterMs`. */
  | { readonly kind: 'retry'; readonly reason: string; readonly retryAfterMs: number | null }
  /** This channel cannot be posted to: pause the subscription and tell its owner. */
  | { readonly kind: 'channel_lost'; readonly reason: string }
  /** The whole platform refuses us (revoked token): stop it and tell the operator. */
  | { readonly kind: 'platform_lost'; readonly reason: string }
  /** The message itself is refused: a bug; send the plain form. */
  | { readonly kind: 'rejected'; readonly reason: string };
