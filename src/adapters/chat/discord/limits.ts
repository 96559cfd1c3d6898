import type { PostLimits } from '../../../domain/ports/chat.js';

/**
 * 50 requests a second over all servers; the rest of the second is room for the way there, which is not the same for every request. A nonce
 * is known for "a few minutes": two are counted on.
 */
export const DISCORD_LIMITS: PostLimits = { purse: 'platform', posts: 50, perMs: 1_020, channelEveryMs: 1_000, nonceMs: 2 * 60_000 };
