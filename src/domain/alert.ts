import type { ActorCode } from './actor.js';
import type { Instant } from './instant.js';
import type { ChannelRef } from './subscription.js';

/** A channel that wants to hear at once when a stance changes or officials contradict each other. */
export interface Alert {
  readonly id: string;
  readonly channel: ChannelRef;
  readonly topic: string;
  /** Only of this country or body; null for all. */
  readonly country: ActorCode | null;
  readonly createdBy: string;
  readonly createdAt: Instant;
}
