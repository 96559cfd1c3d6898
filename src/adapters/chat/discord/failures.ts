import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { PostResult } from '../../../domain/delivery.js';

/** `refused_embed`: Discord takes the message only without its embed. */
export type DiscordFailure = Exclude<PostResult, { kind: 'sent' }> | { readonly kind: 'refused_embed'; readonly reason: string };

/** Codes that mean: not in this channel (https://discord.com/developers/docs/topics/opcodes-and-status-codes). */
const CHANNEL_WORDS: Readonly<Record<number, string>> = {
  10003: 'The channel is gone.',
  10004: 'Standpoint is no longer on this server.',
  50001: 'Standpoint cannot see this channel. Give it access, then resume the subscription.',
  50013: 'Standpoint may not post in this channel. Give it "Send Messages" and "Embed Links", then resume the subscription.',
};

/** A failed request by what is to be done about it. */
export function classify(error: unknown): DiscordFailure {
  if (error instanceof RateLimitError)
    return { kind: 'retry', reason: 'Discord asked for fewer messages.', retryAfterMs: error.retryAfter };
  if (error instanceof DiscordAPIError) return byCode(Number(error.code), error.status);
  if (error instanceof HTTPError) return byStatus(error.status);
  return { kind: 'retry', reason: 'Discord could not be reached.', retryAfterMs: null };
}

function byCode(code: number, status: number): DiscordFailure {
  const channel = CHANNEL_WORDS[code];
  if (channel !== undefined) return { kind: 'channel_lost', reason: channel };
  if (status === 400) return { kind: 'refused_embed', reason: `Discord refused the message (${code}).` };
  return byStatus(status);
}

function byStatus(status: number): DiscordFailure {
  if (status === 401) {
    return { kind: 'platform_lost', reason: 'Discord no longer accepts the bot’s token. Set a new DISCORD_TOKEN and start again.' };
  }
  if (status >= 500 || status === 429 || status === 408)
    return { kind: 'retry', reason: `Discord answered HTTP ${status}.`, retryAfterMs: null };
  return { kind: 'rejected', reason: `Discord answered HTTP ${status}.` };
}
