import type { App } from '@slack/bolt';

/** Bolt's Web API client; its package is Bolt's own dependency and not ours. */
export type SlackWebClient = App['client'];
type ClientOptions = NonNullable<ConstructorParameters<typeof App>[0]>['clientOptions'];
type Fetch = NonNullable<NonNullable<ClientOptions>['fetch']>;

/** Calls of one workspace at once: when two hundred people ask, their acknowledgements go out before what is asked of Slack about them. */
const MOST_REQUESTS = 10;
const REQUEST_DEADLINE_MS = 10_000;
/** How long to wait when Slack forgets to say. */
const UNTOLD_RETRY_SECONDS = 30;

/**
 * Options under which the client makes one attempt and says what came of it: its own retries would post a stored message twice, and its
 * waiting on 429 would hold every other call back.
 */
export const oneAttempt = (apiUrl: string | null): NonNullable<ClientOptions> => ({
  ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
  retryConfig: { retries: 0 },
  maxRequestConcurrency: MOST_REQUESTS,
  rejectRateLimitedCalls: true,
  timeout: REQUEST_DEADLINE_MS,
  fetch: slackFetch,
});

/**
 * The platform's fetch with a deadline for every request (Bolt gives answers to a `response_url` none), and with a number of seconds on
 * every 429: without one the client throws an error that cannot be told from others.
 */
export const slackFetch: Fetch = async (url, init) => {
  const response = await fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(REQUEST_DEADLINE_MS) });
  if (response.status !== 429 || /^\d+$/.test(response.headers.get('retry-after') ?? '')) return response;
  const seconds = secondsUntil(response.headers.get('retry-after')) ?? UNTOLD_RETRY_SECONDS;
  return new Response(response.body, { status: 429, headers: { 'retry-after': String(seconds) } });
};

function secondsUntil(date: string | null): number | null {
  const at = Date.parse(date ?? '');
  return Number.isNaN(at) ? null : Math.max(1, Math.ceil((at - Date.now()) / 1000));
}
