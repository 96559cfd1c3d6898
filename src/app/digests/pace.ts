import { setTimeout as sleep } from 'node:timers/promises';
import pThrottle from 'p-throttle';
import type { PostLimits } from '../../domain/ports/chat.js';

/** Lets posts of one purse through at the rate that the platform allows: as fast as may be, never faster. */
export interface Pacer {
  /** Resolves when a post to this channel may go out. */
  turn(channel: string): Promise<void>;
  /** The platform asked for patience: nothing goes out for so long. */
  pause(milliseconds: number): void;
  /** Resolves when no pause is on. */
  patience(): Promise<void>;
}

/** Without limits every turn is at once. */
export function pacer(limits: PostLimits | undefined, now: () => number = Date.now): Pacer {
  if (limits === undefined) return { turn: async () => {}, pause: () => {}, patience: async () => {} };
  // Strict: no window of that length holds more, wherever it begins. Fixed windows would let twice as many through around their borders.
  const turn = pThrottle({ limit: limits.posts, interval: limits.perMs, strict: true })(() => {});
  const channels = new Map<string, number>();
  let pausedUntil = 0;
  const patience = async (): Promise<void> => {
    while (pausedUntil > now()) await sleep(pausedUntil - now());
  };
  return {
    async turn(channel) {
      const at = Math.max(now(), channels.get(channel) ?? 0);
      channels.set(channel, at + limits.channelEveryMs);
      if (channels.size > MOST_CHANNELS) forgetPast(channels, now());
      if (at > now()) await sleep(at - now());
      await patience();
      await turn();
    },
    pause(milliseconds) {
      pausedUntil = Math.max(pausedUntil, now() + milliseconds);
    },
    patience,
  };
}

const MOST_CHANNELS = 1_000;

function forgetPast(channels: Map<string, number>, now: number): void {
  for (const [channel, next] of channels) if (next <= now) channels.delete(channel);
}

/** The pacers of this process by purse. One that was not used for long has nothing to remember. */
export class Pacers {
  private readonly byPurse = new Map<string, Pacer>();

  of(purse: string, limits: PostLimits | undefined): Pacer {
    const pace = this.byPurse.get(purse) ?? pacer(limits);
    // The one asked for last is kept longest.
    this.byPurse.delete(purse);
    this.byPurse.set(purse, pace);
    for (const oldest of this.byPurse.keys()) {
      if (this.byPurse.size <= MOST_PURSES) break;
      this.byPurse.delete(oldest);
    }
    return pace;
  }
}

const MOST_PURSES = 10_000;
