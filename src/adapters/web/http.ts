import type { Agent } from 'undici';
import { StandpointError } from '../../domain/errors.js';
import { isLoopbackHost } from '../../domain/loopback.js';
import type { GetRequest, GetResult, Web } from '../../domain/ports/web.js';
import { headerOf } from './cache-headers.js';
import { guardedConnector, type Lookup, systemResolver } from './connector.js';
import { ACCEPTED_ENCODINGS } from './content-encoding.js';
import { exchange } from './exchange.js';
import { failureOf, stopped } from './failures.js';
import { Lanes } from './lanes.js';
import { QuietHosts } from './quiet-hosts.js';
import { resultOf, wantedBytes } from './response.js';
import { Robots } from './robots.js';
import { isPermanent, isRedirect, MAX_REDIRECTS, targetOf } from './target.js';

export interface WebTimeouts {
  readonly connectMs: number;
  /** From the request to the end of the response headers. */
  readonly headersMs: number;
  /** Everything, redirects and the slowest body included; waiting for one's turn at a host is not counted. */
  readonly totalMs: number;
  /** A body that comes in drops is given up after this. */
  readonly dripMs: number;
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
  /** From the start of one request to a host to the start of the next; a longer Crawl-delay wins. None on this machine's own addresses. */
  readonly paceMs?: number;
  /** Requests under way at once to one of this machine's own addresses; every other host is asked one thing at a time. Default 1. */
  readonly loopbackConnections?: number;
}

const DEFAULT_PACE_MS = 1_000;
const DEFAULT_TIMEOUTS: WebTimeouts = { connectMs: 10_000, headersMs: 20_000, totalMs: 40_000, dripMs: 4_000 };
const DEFAULT_MAX_BYTES = 10_000_000;

type Hop =
  | { readonly kind: 'redirect'; readonly to: URL; readonly permanent: boolean }
  | { readonly kind: 'done'; readonly result: GetResult };

/** Nothing was sent: the host's time of quiet is not over. */
class Held extends StandpointError {}

/**
 * The one way out to the web: conditional GET, redirects by hand, no cookies, no referrer, one request at a time per
 * host and a second, quiet where a host asked for it, every address checked at connect. Whatever a server does is a
 * result, never an exception.
 */
export function openWeb(options: WebOptions): Web {
  const timeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts };
  const cap = options.maxBytes ?? DEFAULT_MAX_BYTES;
  const paceMs = options.paceMs ?? DEFAULT_PACE_MS;
  const loopbackConnections = options.loopbackConnections ?? 1;
  const lanes = new Lanes();
  let loopbackTurns = 0;
  const quiet = new QuietHosts();
  const robots = new Robots(productOf(options.userAgent), get);
  let agent: Agent | null = null;
  let opening: Promise<Agent> | null = null;
  const open = async (): Promise<Agent> => {
    const undici = await import('undici');
    const policy = options.allowPrivateAddresses ? 'private-too' : 'public';
    return new undici.Agent({
      connect: guardedConnector(undici.buildConnector, policy, options.lookup ?? systemResolver, timeouts.connectMs),
      // More than one only where the lanes allow it.
      connections: loopbackConnections,
      headersTimeout: timeouts.headersMs,
      bodyTimeout: timeouts.totalMs,
    });
  };
  /** Loaded with the first request: a look-up makes none. */
  const loaded = async (): Promise<Agent> => {
    opening ??= open();
    agent = await opening;
    return agent;
  };

  async function hop(through: Agent, url: URL, request: GetRequest, movedTo: string | null, budgetMs: number): Promise<Hop> {
    const maxBytes = Math.min(request.maxBytes ?? cap, cap);
    const answer = await exchange(through, {
      url,
      headers: requestHeaders(request, options.userAgent),
      budgetMs,
      dripMs: timeouts.dripMs,
      wanted: (status, headers) => wantedBytes(status, headers, url.host, maxBytes),
      signal: request.signal,
    });
    const location = headerOf(answer.headers, 'location');
    if (isRedirect(answer.status) && location !== null) {
      return { kind: 'redirect', to: targetOf(location, url.href), permanent: isPermanent(answer.status) };
    }
    return { kind: 'done', result: await resultOf(answer, url, request, movedTo, maxBytes) };
  }

  /** A turn at the host of `url`, for one request. */
  function turn<T>(url: URL, signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T> {
    const isLoopback = isLoopbackHost(url.hostname);
    const lane = isLoopback ? `${url.host} ${loopbackTurns++ % loopbackConnections}` : url.hostname;
    return lanes.run(lane, isLoopback ? 0 : Math.max(paceMs, robots.delayOf(url)), signal, () => {
      const left = quiet.left(url);
      if (left > 0) {
        throw new Held('throttled', `${url.host} asked to be left alone for now.`, { retryable: true, retryAfterMs: left });
      }
      return task();
    });
  }

  async function follow(request: GetRequest): Promise<GetResult> {
    let url = targetOf(request.url);
    let permanent = true;
    let budgetMs = timeouts.totalMs;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
      const target: URL = url;
      const movedTo: string | null = redirects > 0 && permanent ? target.href : null;
      if (request.robots) await robots.require(target, request.signal);
      const step: Hop = await turn(target, request.signal, async () => {
        // Before the clock runs: loading it is no time of the host's.
        const through = agent ?? (await loaded());
        const started = performance.now();
        try {
          return await hop(through, target, request, movedTo, budgetMs);
        } catch (error) {
          throw request.signal?.aborted ? stopped(target.host, error) : failureOf(error, target.host);
        } finally {
          budgetMs -= performance.now() - started;
        }
      });
      if (step.kind === 'done') {
        if (step.result.kind === 'failed') quiet.ask(target, step.result.error.retryAfterMs ?? 0);
        return step.result;
      }
      permanent &&= step.permanent;
      url = step.to;
    }
    throw new StandpointError('too_many_redirects', `${url.host} redirects more than ${MAX_REDIRECTS} times.`, { retryable: true });
  }

  async function get(request: GetRequest): Promise<GetResult> {
    try {
      return await follow(request);
    } catch (error) {
      if (error instanceof Held) return { kind: 'failed', error, held: true };
      return { kind: 'failed', error: request.signal?.aborted ? stopped(request.url, error) : failureOf(error, request.url) };
    }
  }

  return { get, close: async () => (await opening)?.destroy() };
}

/** "Standpoint" of "Standpoint/0.1 (…)": the name by which a robots.txt knows us. */
const productOf = (userAgent: string): string => /^[\w-]+/.exec(userAgent)?.[0] ?? userAgent;

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
