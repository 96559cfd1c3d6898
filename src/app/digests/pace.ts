import { setTimeout as sleep } from 'node:timers/promises';
import type { PostLimits } from '../../domain/ports/chat.js';

/** Lets posts of one purse through at the rate that the platform allows: as fast as may be, never faster. */
export interface Pacer {
  /** Resolves when a post to this channel may go out. */
  turn(channel: string): Promise<void>;
  /** The platform answered a post to this channel: the time until the next one counts from here, for nobody knows when it came there. */
  answered(channel: string): void;
  /** The platform asked for patience: nothing goes out for so long. */
  pause(milliseconds: number): void;
  /** Resolves when no pause is on. */
  patience(): Promise<void>;
}

/** Without limits every turn is at once. */
export function pacer(limits: PostLimits | undefined, now: () => number = () => performance.now()): Pacer {
  if (limits === undefined) return { turn: async () => {}, answered: () => {}, pause: () => {}, patience: async () => {} };
  let pausedUntil = 0;
  const patience = async (): Promise<void> => {
    while (pausedUntil > now()) await sleep(pausedUntil - now());
  };
  const slot = slots(limits, now, patience);
  const channels = new Map<string, { last: Promise<void>; next: number; waiting: number }>();
  const channelOf = (channel: string) => {
    const known = channels.get(channel) ?? { last: Promise.resolve(), next: 0, waiting: 0 };
    channels.set(channel, known);
    return known;
  };
  const forgetPast = (): void => {
    for (const [channel, { next, waiting }] of channels) if (waiting === 0 && next <= now()) channels.delete(channel);
  };
  return {
    turn(channel) {
      if (channels.size > MOST_CHANNELS) forgetPast();
      const own = channelOf(channel);
      own.waiting++;
      own.last = own.last.then(async () => {
        while (own.next > now()) await sleep(own.next - now());
        await slot();
        own.next = now() + limits.channelEveryMs;
        own.waiting--;
      });
      return own.last;
    },
    answered(channel) {
      channelOf(channel).next = now() + limits.channelEveryMs;
    },
    pause(milliseconds) {
      pausedUntil = Math.max(pausedUntil, now() + milliseconds);
    },
    patience,
  };
}

/**
 * One slot after the other, at even distances by the time that it really is. What a late timer or a standstill of this process cost is caught
 * up, but never so that one window would hold more than it may.
 */
function slots({ posts, perMs }: PostLimits, now: () => number, patience: () => Promise<void>): () => Promise<void> {
  const gap = perMs / posts;
  /** When the last posts went out; the oldest is overwritten by the next. */
  const went = new Float64Array(posts).fill(Number.NEGATIVE_INFINITY);
  let oldest = 0;
  let free = 0;
  let last: Promise<void> = Promise.resolve();
  const slot = async (): Promise<void> => {
    const at = Math.max(free, now() - CAUGHT_UP_MS, went[oldest]! + perMs);
    free = at + gap;
    while (at > now()) await sleep(at - now());
    await patience();
    const own = oldest;
    oldest = (oldest + 1) % posts;
    went[own] = now();
    // What else this turn of the event loop does comes before the request is on its way.
    setImmediate(() => {
      went[own] = now();
    });
  };
  return () => {
    last = last.then(slot);
    return last;
  };
}

/** A standstill of this length is caught up in full; of a longer one, only so much. */
const CAUGHT_UP_MS = 500;
const MOST_CHANNELS = 1_000;

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
