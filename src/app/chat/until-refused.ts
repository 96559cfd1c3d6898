import { setTimeout as pause } from 'node:timers/promises';
import { StandpointError } from '../../domain/errors.js';
import type { ChatPlatform } from '../../domain/ports/chat.js';

const LOOK_MS = 1_000;

/**
 * Waits until every platform has refused the bot for good, and throws `platform_auth` then: a process that nobody can hear any more must
 * not look alive to whoever watches it. While one still takes what is sent, its channels are worth staying for. Ends quietly with `signal`.
 */
export async function untilRefused(platforms: readonly ChatPlatform[], signal: AbortSignal, lookMs = LOOK_MS): Promise<void> {
  while (!signal.aborted) {
    const reasons = platforms.map((platform) => platform.refused?.() ?? null);
    if (reasons.length > 0 && reasons.every((reason) => reason !== null)) {
      throw new StandpointError('platform_auth', reasons.join(' '), {
        remedy: 'Set a new token and start again: standpoint doctor tries it.',
      });
    }
    await pause(lookMs, undefined, { signal }).catch(() => {});
  }
}
