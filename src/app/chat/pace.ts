import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { StandpointError } from '../../domain/errors.js';
import type { ChannelRef } from '../../domain/subscription.js';

/** What one person may ask in a minute: nobody reads faster, and a script must not take the database from the others. */
const A_MINUTE = 20;

/** Throws `not_allowed` for a person who asks faster than anybody reads. The console is its own. */
export type Pace = (channel: ChannelRef, user: { readonly id: string }) => Promise<void>;

export function personalPace(perMinute = A_MINUTE): Pace {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async ({ platform, workspace }, { id }) => {
    if (platform === 'console') return;
    try {
      await limiter.consume(`${platform}/${workspace}/${id}`);
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      throw new StandpointError('not_allowed', `That is more than ${perMinute} questions in a minute.`, {
        remedy: `Ask again in ${Math.ceil(refused.msBeforeNext / 1000)} seconds.`,
      });
    }
  };
}
