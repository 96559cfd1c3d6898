import type { PostLimits } from '../../../domain/ports/chat.js';

/** About one message a second a channel, "several hundred a minute" a workspace. Slack knows no nonce. */
export const SLACK_LIMITS: PostLimits = { purse: 'workspace', posts: 4, perMs: 1_000, channelEveryMs: 1_050, nonceMs: 0 };
