import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { PostResult } from '../../../domain/delivery.js';

/** `refused_embed`: Discord takes the message only without its embeds. */
export type DiscordFailure = Exclude<PostResult, { kind: 'sent' }> | { readonly kind: 'refused_embed'; readonly reason: string };

/** Codes that mean: not in this channel (https://discord.com/developers/docs/topics/opcodes-and-status-codes). */
const CHANNEL_WORDS: Readonly<Record<number, string>> = {
  10003: 'The channel is gone.',
  10004: 'Standpoint is no longer on this server.',
  50001: 'Standpoint cannot see this channel. Give it access, then resume the subscription.',
  50008: 'Nothing can be posted in a channel of this kind.',
  50013: 'Standpoint may not post in this channel. Give it "Send Messages" and "Embed Links", then resume the subscription.',
  50024: 'Nothing can be posted in a channel of this kind.',
  50083: 'The thread is archived.',
  160005: 'The thread is locked.',
};
/** Discord's own trouble under a status that says otherwise. */
const TRANSIENT = new Set([40333, 130000, 500000]);
const TOKEN_WORDS = 'Discord no longer accepts the bot’s token. Set a new DISCORD_TOKEN and start again.';

/** A failed request by what is to be done about it. Whatever is no answer of Discord's is the network's fault and worth another try. */
export function classify(error: unknown): DiscordFailure {
  if (error instanceof RateLimitError) return retry('Discord asked for fewer messages.', Math.ceil(error.retryAfter));
  if (error instanceof DiscordAPIError) return byCode(Number(error.code), error.status);
  if (error instanceof HTTPError) return byStatus(error.status, '');
  return unsure('Discord could not be reached.');
}

/** Too late to answer an interaction, or answered already by another process: nothing to be done. */
const GONE = new Set([10062, 40060]);
export const isGone = (error: unknown): boolean => GONE.has(discordCode(error) ?? 0);

/** Discord's own number for what went wrong; null where the failure is no answer of Discord's. */
export const discordCode = (error: unknown): number | null => (error instanceof DiscordAPIError ? Number(error.code) : null);

function byCode(code: number, status: number): DiscordFailure {
  const channel = CHANNEL_WORDS[code];
  if (channel !== undefined) return { kind: 'channel_lost', reason: channel };
  if (TRANSIENT.has(code)) return unsure(`Discord answered ${code}.`);
  if (status === 400) return { kind: 'refused_embed', reason: `Discord refused the message (${code}).` };
  return byStatus(status, ` (${code})`);
}

function byStatus(status: number, code: string): DiscordFailure {
  if (status === 401) return { kind: 'platform_lost', reason: TOKEN_WORDS };
  if (status === 429) return retry(`Discord answered HTTP ${status}${code}.`);
  if (status >= 500 || status === 408) return unsure(`Discord answered HTTP ${status}${code}.`);
  if (status === 403) return { kind: 'channel_lost', reason: `Standpoint may not post in this channel${code}.` };
  return { kind: 'rejected', reason: `Discord answered HTTP ${status}${code}. DISCORD_API_URL may be wrong.` };
}

const retry = (reason: string, retryAfterMs: number | null = null): DiscordFailure => ({ kind: 'retry', reason, retryAfterMs });
/** The message may have been stored all the same. */
const unsure = (reason: string): DiscordFailure => ({ kind: 'retry', reason, retryAfterMs: null, maybePosted: true });
