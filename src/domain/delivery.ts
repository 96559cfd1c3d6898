import type { Instant } from './instant.js';
import type { ChannelRef } from './subscription.js';

/**
 * due → sending (claimed, with attempt and nonce, before the network call) → sent | failed | unknown (held).
 * A row whose claim ran out in `sending` may or may not have been posted. While the platform knows its nonce it is asked again under the
 * same; after that the channel is searched, where the platform lets us; else it is sent again, or held as `unknown` for the operator, as he
 * has set it.
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
  /** When this attempt began; null while none is under way. */
  readonly claimedAt: Instant | null;
  /** From when on it may have been posted without our knowing; null while every attempt is known to have come to nothing. */
  readonly unsureSince: Instant | null;
  /** The platform's id of what was posted. Of a digest posted as several messages all ids so far: see `postedIds`. */
  readonly messageId: string | null;
  /** Why it failed, in words. */
  readonly error: string | null;
}

/** What came of one attempt to post. */
export type PostResult =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** Try again, not before `retryAfterMs`. `maybePosted`: the answer was lost, or was no answer, so the message may stand in the channel. */
  | { readonly kind: 'retry'; readonly reason: string; readonly retryAfterMs: number | null; readonly maybePosted?: boolean }
  /** This channel cannot be posted to: pause the subscription and tell its owner. */
  | { readonly kind: 'channel_lost'; readonly reason: string }
  /** The whole platform refuses us (revoked token): stop it and tell the operator. */
  | { readonly kind: 'platform_lost'; readonly reason: string }
  /** The message itself is refused: a bug; send the plain form. */
  | { readonly kind: 'rejected'; readonly reason: string };

/** What came of looking for a message in its channel. What keeps us from looking is said as it is of a post. */
export type FindResult =
  | PostResult
  | { readonly kind: 'absent' }
  /** The platform does not let us look, or there is too much to look through. */
  | { readonly kind: 'unable'; readonly reason: string };

const BETWEEN_IDS = ' ';

/** The ids of the messages that were posted of a delivery, in order: all of them once it is `sent`. */
export const postedIds = (messageId: string | null): readonly string[] => (messageId === null ? [] : messageId.split(BETWEEN_IDS));
export const idOfPosts = (ids: readonly string[]): string => ids.join(BETWEEN_IDS);

const LONGEST_NONCE = 25;

/** A nonce for each message of a delivery: the delivery's own for the first, and the same at every attempt. */
export function nonceOf({ nonce }: Pick<Delivery, 'nonce'>, part: number): string {
  if (part === 0) return nonce;
  const mark = `-${part + 1}`;
  return `${nonce.slice(0, LONGEST_NONCE - mark.length)}${mark}`;
}
