import { setTimeout as sleep } from 'node:timers/promises';
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
  const gap = limits.perMs / limits.posts;
  let free = 0;
  let last: Promise<void> = Promise.resolve();
  // One after the other, by the time that it really is: after a standstill of this process nothing is made up for but a few milliseconds.
  const slot = async (): Promise<void> => {
    const at = Math.max(free, now() - MADE_UP_MS);
    free = at + gap;
    if (at > now()) await sleep(at - now());
  };
  const turn = (): Promise<void> => {
    last = last.then(slot);
    return last;
  };
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

/** Timers are late by a few milliseconds each time; so much of it is caught up. */
const MADE_UP_MS = 20;
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
