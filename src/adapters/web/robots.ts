import { createRequire } from 'node:module';
import { StandpointError } from '../../domain/errors.js';
import type { GetRequest, GetResult } from '../../domain/ports/web.js';

// Its types describe an ES module, which it is not.
const require = createRequire(import.meta.url);
const robotsParser: (url: string, text: string) => RobotsTxt = require('robots-parser');

interface RobotsTxt {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
}

/** RFC 9309, 2.4: cached for a day at most. */
const KEPT_MS = 24 * 3600_000;
/** What could not be fetched is asked for again sooner. */
const RETRY_MS = 3600_000;
/** RFC 9309, 2.5: a crawler need not read more. */
const MAX_BYTES = 512_000;
/** A longer Crawl-delay would keep a page waiting for ever. */
const LONGEST_DELAY_MS = 10_000;
const SWEEP_AT = 2_000;

interface Rules {
  isAllowed(url: string): boolean;
  readonly delayMs: number;
}

interface Kept {
  readonly rules: Promise<Rules>;
  until: number;
}

const EVERYTHING: Rules = { isAllowed: () => true, delayMs: 0 };

/**
 * The robots.txt of every host, fetched once a day (RFC 9309): none there (4xx) allows everything; one that cannot be had now
 * (5xx, 429, no connection) allows nothing, and is a failure worth another try.
 */
export class Robots {
  private readonly kept = new Map<string, Kept>();
  private readonly delays = new Map<string, number>();

  /** `agent`: the product name that robots.txt may address. */
  constructor(
    private readonly agent: string,
    private readonly get: (request: GetRequest) => Promise<GetResult>,
  ) {}

  /** Throws `robots_refused` where the site does not want `url` read, or what kept its robots.txt from being read. */
  async require(url: URL, signal: AbortSignal | undefined): Promise<void> {
    const rules = await this.rulesOf(url, signal);
    if (rules.isAllowed(url.href)) return;
    throw new StandpointError('robots_refused', `${url.host} does not want this page read by programs (robots.txt).`);
  }

  /** The pace that the host asked for, milliseconds; 0 when it asked for none, or was not asked. */
  delayOf({ host }: URL): number {
    return this.delays.get(host) ?? 0;
  }

  private rulesOf(url: URL, signal: AbortSignal | undefined): Promise<Rules> {
    const now = performance.now();
    const known = this.kept.get(url.origin);
    if (known !== undefined && known.until > now) return known.rules;
    if (this.kept.size >= SWEEP_AT) for (const [origin, { until }] of this.kept) if (until <= now) this.kept.delete(origin);
    const kept: Kept = { rules: this.fetch(url, signal), until: now + KEPT_MS };
    this.kept.set(url.origin, kept);
    kept.rules.catch(() => {
      kept.until = signal?.aborted ? 0 : performance.now() + RETRY_MS;
    });
    return kept.rules;
  }

  private async fetch(url: URL, signal: AbortSignal | undefined): Promise<Rules> {
    const address = `${url.origin}/robots.txt`;
    const reply = await this.get({ url: address, accept: 'text/plain, */*;q=0.5', maxBytes: MAX_BYTES, ...(signal ? { signal } : {}) });
    if (reply.kind === 'failed') {
      const { error } = reply;
      const nothingThere = error.code === 'gone' || error.code === 'too_large' || (error.code === 'http_status' && !error.retryable);
      if (nothingThere) return EVERYTHING;
      throw error;
    }
    if (reply.kind === 'not_modified') return EVERYTHING;
    const parsed = robotsParser(address, Buffer.from(reply.body).toString('utf8'));
    const delayMs = Math.min((parsed.getCrawlDelay(this.agent) ?? 0) * 1000, LONGEST_DELAY_MS);
    if (delayMs > 0) this.delays.set(url.host, delayMs);
    return { isAllowed: (page) => parsed.isAllowed(page, this.agent) !== false, delayMs };
  }
}
