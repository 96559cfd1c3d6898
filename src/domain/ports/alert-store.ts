import type { Alert } from '../alert.js';
import type { Deed } from '../audit.js';
import type { ChannelRef } from '../subscription.js';

export interface AlertStore {
  /** Adds it; one with its id stays as it is. */
  add(alert: Alert, deed: Deed): Promise<void>;
  ofChannel(channel: ChannelRef): Promise<readonly Alert[]>;
  ofTopic(topic: string): Promise<readonly Alert[]>;
  remove(id: string, deed: Deed | null): Promise<boolean>;
}
