import { Agent } from 'undici';
import { StandpointError } from '../../domain/errors.js';
import type { GetRequest, GetResult, Web } from '../../domain/ports/web.js';
import { headerOf } from './cache-headers.js';
import { guardedConnector, type Lookup, systemResolver } from './connector.js';
import { ACCEPTED_ENCODINGS } from './content-encoding.js';
import { failureOf, stopped, timedOut } from './failures.js';
import { Lanes } from './lanes.js';
import { discard, resultOf } from './response.js';
import { isPermanent, isRedirect, MAX_REDIRECTS, targetOf } from './target.js';
import { TimeLimit } from './time-limit.js';

export interface WebTimeouts {
  readonly connectMs: number;
  /** From the request to the end of the response headers. */
  readonly headersMs: number;
  /** Everything, redirects and the slowest body included; waiting for one's turn at a host is not counted. */
  readonly totalMs: number;
}

export interface WebOptions {
  /** Names the program and an address to complain to. */
  readonly userAgent: string;
  /** Lets loopback and private networks be read (tests, demos). */
  readonly allowPrivateAddresses: boolean;
  readonly lookup?: Lookup;
  readonly timeouts?: Partial<WebTimeouts>;
  /** Cap on a body, as received and as decoded; a request may ask for less. */
  readonly maxBytes?: number;
}

const DEFAULT_TIMEOUTS: WebTimeouts = { connectMs: 10_000, headersMs: 20_000, totalMs: 40_000 };
const DEFAULT_MAX_BYTES = 10_000_000;

type Hop =
  | { readonly kind: 'redirect'; readonly to: URL; readonly permanent: boolean }
  | { readonly kind: 'done'; readonly result: GetResult };

/**
 * The one way out to the web: conditional GET, redirects by hand, no cookies, no referrer, one request at a time per
 * host, every address checked at connect. Whatever a server does is a result, never an exception.
 */
export function openWeb(options: WebOptions): Web {
  const timeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts };
  const cap = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const lanes = new Lanes();
  const agent = new Agent({
    connect: guardedConnector(
      options.allowPrivateAddresses ? 'private-too' : 'public',
      options.lookup ?? systemResolver,
      timeouts.connectMs,
    ),
    connections: 1,
    headersTimeout: timeouts.headersMs,
    bodyTimeout: timeouts.totalMs,
  });

  async function hop(url: URL, request: GetRequest, movedTo: string | null, signal: AbortSignal): Promise<Hop> {
    const response = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: requestHeaders(request, options.userAgent),
      signal,
    });
    const location = headerOf(response.headers, 'location');
    if (isRedirect(response.statusCode) && location !== null) {
      await discard(response);
      return { kind: 'redirect', to: targetOf(location, url.href), permanent: isPermanent(response.statusCode) };
    }
    return { kind: 'done', result: await resultOf(response, url, request, movedTo, Math.min(request.maxBytes ?? cap, cap)) };
  }

  async function follow(request: GetRequest): Promise<GetResult> {
    let url = targetOf(request.url);
    let permanent = true;
    let budgetMs = timeouts.totalMs;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const target: URL = url;
      const movedTo: string | null = redirects > 0 && permanent ? target.href : null;
      const step: Hop = await lanes.run(target.origin, async () => {
        const started = performance.now();
        const clock = new TimeLimit(budgetMs, request.signal);
        try {
          return await hop(target, request, movedTo, clock.signal);
        } catch (error) {
          if (clock.expired) throw timedOut(target.host, error);
          if (request.signal?.aborted) throw stopped(target.host, error);
          throw failureOf(error, target.host);
        } finally {
          clock.stop();
          budgetMs -= performance.now() - started;
        }
      });
      if (step.kind === 'done') return step.result;
      permanent &&= step.permanent;
      url = step.to;
    }
    throw new StandpointError('too_many_redirects', `${url.host} redirects more than ${MAX_REDIRECTS} times.`, { retryable: true });
  }

  return {
    async get(request) {
      try {
        return await follow(request);
      } catch (error) {
        return { kind: 'failed', error: failureOf(error, request.url) };
      }
    },
    close: () => agent.destroy(),
  };
}

function requestHeaders(request: GetRequest, userAgent: string): Record<string, string> {
  const headers: Record<string, string> = {
    'user-agent': userAgent,
    accept: request.accept ?? '*/*',
    'accept-encoding': ACCEPTED_ENCODINGS,
  };
  if (request.etag) headers['if-none-match'] = request.etag;
  if (request.lastModified) headers['if-modified-since'] = request.lastModified;
  return headers;
}
