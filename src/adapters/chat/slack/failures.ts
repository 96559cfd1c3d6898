import { z } from 'zod';
import type { PostResult } from '../../../domain/delivery.js';

/** What came of a call that failed; `refused_blocks`: Slack takes the message only without its blocks. */
export type SlackFailure = Exclude<PostResult, { kind: 'sent' }> | { readonly kind: 'refused_blocks'; readonly reason: string };

const TRANSIENT = words(
  `ratelimited rate_limited message_limit_exceeded internal_error fatal_error request_timeout service_unavailable team_added_to_org
   accesslimited`,
);
/** Of the transient ones, those that say that nothing was done. */
const REFUSED = words('ratelimited rate_limited message_limit_exceeded team_added_to_org accesslimited');
/** The token is gone, or was never one, or may not do what every post needs. */
const PLATFORM = words(
  `token_revoked token_expired account_inactive invalid_auth not_authed not_allowed_token_type missing_scope no_permission access_denied
   team_disabled team_access_not_granted user_removed_from_team org_login_required ekm_access_denied enterprise_is_restricted
   two_factor_setup_required invalid_app_id app_not_installed deprecated_endpoint method_deprecated`,
);
const CHANNEL = words(
  `not_in_channel channel_not_found is_archived restricted_action restricted_action_read_only_channel
   restricted_action_thread_only_channel restricted_action_non_threadable_channel restricted_action_thread_locked
   messages_tab_disabled user_not_in_channel channel_type_not_supported is_inactive cannot_dm_bot team_not_found`,
);
const MESSAGE = words(
  `invalid_blocks invalid_blocks_format blocks_too_long msg_blocks_too_long msg_too_long invalid_arguments invalid_attachments
   attachment_payload_limit_exceeded too_many_attachments no_text`,
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const platformError = z.object({
  code: z.literal('slack_webapi_platform_error'),
  data: z.object({ error: z.string(), response_metadata: z.object({ retryAfter: z.number().optional() }).optional() }),
});
const rateLimited = z.object({ code: z.literal('slack_webapi_rate_limited_error'), retryAfter: z.number() });
const httpError = z.object({
  code: z.literal('slack_webapi_http_error'),
  statusCode: z.number(),
  headers: z.record(z.string(), z.string()).optional(),
});

/** Slack's own word for what went wrong ("invalid_auth"); null where the failure is no answer of Slack's. */
export function slackWord(error: unknown): string | null {
  const parsed = platformError.safeParse(error);
  return parsed.success && /^\w+$/.test(parsed.data.data.error) ? parsed.data.data.error : null;
}

/** The token, or the whole workspace, refuses us. */
export const isAuthWord = (word: string): boolean => PLATFORM.has(word);

/** A failed call by what is to be done about it. Whatever is no answer of Slack's is the network's fault and worth another try. */
export function classify(error: unknown): SlackFailure {
  const limited = rateLimited.safeParse(error);
  if (limited.success) return retry('Slack asked for fewer messages.', limited.data.retryAfter);
  const word = slackWord(error);
  if (word !== null) return byWord(word, platformError.parse(error).data.response_metadata?.retryAfter);
  const http = httpError.safeParse(error);
  if (http.success) return byStatus(http.data.statusCode, Number.parseInt(http.data.headers?.['retry-after'] ?? '', 10));
  return unsure('Slack could not be reached.');
}

function byWord(word: string, retryAfter: number | undefined): SlackFailure {
  if (TRANSIENT.has(word)) return (REFUSED.has(word) ? retry : unsure)(`Slack answered ${word}.`, retryAfter);
  if (PLATFORM.has(word)) return { kind: 'platform_lost', reason: platformWords(word) };
  if (CHANNEL.has(word)) return { kind: 'channel_lost', reason: channelWords(word) };
  if (MESSAGE.has(word)) return { kind: 'refused_blocks', reason: `Slack refused the message (${word}).` };
  return { kind: 'rejected', reason: `Slack answered ${word}.` };
}

function byStatus(status: number, retryAfter: number): SlackFailure {
  if (status === 429) return retry(`Slack answered HTTP ${status}.`, retryAfter);
  if (status >= 500 || status === 408) return unsure(`Slack answered HTTP ${status}.`, retryAfter);
  if (status === 401 || status === 403) return { kind: 'platform_lost', reason: `Slack refuses the bot (HTTP ${status}).` };
  if (status === 413) return { kind: 'refused_blocks', reason: 'Slack refused the message as too large.' };
  return { kind: 'rejected', reason: `Slack answered HTTP ${status}. SLACK_API_URL may be wrong.` };
}

function retry(reason: string, seconds?: number): SlackFailure {
  const known = seconds !== undefined && Number.isFinite(seconds) && seconds >= 0;
  return { kind: 'retry', reason, retryAfterMs: known ? seconds * 1000 : null };
}

/** The message may have been stored all the same. */
function unsure(reason: string, seconds?: number): SlackFailure {
  const failure = retry(reason, seconds);
  return failure.kind === 'retry' ? { ...failure, maybePosted: true } : failure;
}

function platformWords(word: string): string {
  if (word === 'missing_scope' || word === 'no_permission') {
    return `Slack says that the bot lacks a permission (${word}). Compare its scopes with docs/slack-manifest.yaml and install it again.`;
  }
  return `Slack no longer accepts the bot's token (${word}). Install the app again, as docs/slack.md says.`;
}

function channelWords(word: string): string {
  switch (word) {
    case 'not_in_channel':
    case 'user_not_in_channel':
      return 'Standpoint is not in this channel. Invite it with /invite, then resume the subscription.';
    case 'is_archived':
      return 'The channel is archived.';
    case 'channel_not_found':
      return 'The channel is gone, or private without Standpoint in it.';
    default:
      return `Standpoint may not post in this channel (${word}).`;
  }
}
