import type { Agent } from 'undici';
import { StandpointError } from '../../domain/errors.js';
import { isLoopbackHost } from '../../domain/loopback.js';
import type { GetRequest, GetResult, Web } from '../../domain/ports/web.js';
import { headerOf } from './cache-headers.js';
import { guardedConnector, type Lookup, systemResolver } from './connector.js';
import { ACCEPTED_ENCODINGS } from './content-encoding.js';
import { type Answer, exchange } from './exchange.js';
import { askedToWaitMs, failureOf, stopped } from './failures.js';
import { type Lane, Lanes } from './lanes.js';
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
  const maxBytesOf = (request: GetRequest): number => Math.min(request.maxBytes ?? cap, cap);
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

  /** A turn at the host of `url`. */
  function laneOf(url: URL): { readonly lane: Lane; readonly gapMs: number } {
    if (!isLoopbackHost(url.hostname)) return { lane: lanes.of(url.hostname), gapMs: Math.max(paceMs, robots.delayOf(url)) };
    return { lane: lanes.of(`${url.host} ${loopbackTurns++ % loopbackConnections}`), gapMs: 0 };
  }

  /** One request, when it is the turn of one. Takes the time it takes off the budget. */
  async function ask(url: URL, request: GetRequest, budget: { ms: number }): Promise<Answer> {
    const { lane, gapMs } = laneOf(url);
    const turn = lane.enter(gapMs, request.signal);
    if (turn !== null) await turn;
    try {
      const left = quiet.left(url);
      if (left > 0) {
        throw new Held('throttled', `${url.host} asked to be left alone for now.`, { retryable: true, retryAfterMs: left });
      }
      // Before the clock runs: loading it is no time of the host's.
      const through = agent ?? (await loaded());
      const started = performance.now();
      const answer = await exchange(through, {
        url,
        headers: requestHeaders(request, options.userAgent),
        budgetMs: budget.ms,
        dripMs: timeouts.dripMs,
        wanted: (status, headers) => wantedBytes(status, headers, url.host, maxBytesOf(request)),
        signal: request.signal,
      });
      budget.ms -= performance.now() - started;
      quiet.ask(url, askedToWaitMs(answer.status, headerOf(answer.headers, 'retry-after'), Date.now()) ?? 0);
      return answer;
    } finally {
      lane.leave();
    }
  }

  async function get(request: GetRequest): Promise<GetResult> {
    let url: URL | null = null;
    try {
      url = targetOf(request.url);
      let permanent = true;
      const budget = { ms: timeouts.totalMs };
      for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
        if (request.robots) await robots.require(url, request.signal);
        const answer = await ask(url, request, budget);
        const location = isRedirect(answer.status) ? headerOf(answer.headers, 'location') : null;
        if (location === null) {
          const movedTo = redirects > 0 && permanent ? url.href : null;
          // Only a body has to be waited for.
          const result = resultOf(answer, url, request, movedTo, maxBytesOf(request));
          return result instanceof Promise ? await result : result;
        }
        permanent &&= isPermanent(answer.status);
        url = targetOf(location, url.href);
      }
      throw new StandpointError('too_many_redirects', `${url.host} redirects more than ${MAX_REDIRECTS} times.`, { retryable: true });
    } catch (error) {
      if (error instanceof Held) return { kind: 'failed', error, held: true };
      const where = url?.host ?? request.url;
      return { kind: 'failed', error: request.signal?.aborted ? stopped(where, error) : failureOf(error, where) };
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
