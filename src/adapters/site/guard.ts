import { isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { StandpointError } from '../../domain/errors.js';
import type { SiteDeps } from './site.js';

const LONGEST_ADDRESS = 2_048;
const MINUTE_SECONDS = 60;

/** No script at all, nothing from elsewhere, in no frame, forms only to us; where a reader comes from is told to nobody. */
export const headers = (deps: SiteDeps): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    crossOriginResourcePolicy: 'same-origin',
    // Only who is reached over TLS may promise to stay there.
    strictTransportSecurity: deps.address?.startsWith('https:') ?? false,
    permissionsPolicy: { camera: false, microphone: false, geolocation: false },
  });

/** The page is for reading: every other method is refused before anything is done. */
export const readingOnly: MiddlewareHandler = async (c, next) => {
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') {
    return c.text('This page can only be read.\n', 405, { Allow: 'GET, HEAD' });
  }
  if (c.req.url.length > LONGEST_ADDRESS) return c.text('That address is too long. Shorten the search.\n', 414);
  return next();
};

/** So many requests a minute for one address; who asks for more is told when to come back. */
export function perAddress(deps: SiteDeps): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points: deps.requestsPerMinute, duration: MINUTE_SECONDS });
  return async (c, next) => {
    try {
      await limiter.consume(readerOf(c, deps.behindProxy));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      c.header('Retry-After', String(seconds));
      throw new StandpointError('throttled', 'That was more than this page can answer for one reader.', {
        remedy: `Please come back in ${seconds === 1 ? 'a second' : `${seconds} seconds`}.`,
      });
    }
    await next();
  };
}

/** Who asks: the address of the connection, or the one that our own proxy saw. Of IPv6 the network, which is one reader's. */
function readerOf(c: Context, behindProxy: boolean): string {
  const seen = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const address = seen || (getConnInfo(c).remote.address ?? 'unknown');
  return isIPv6(address) && !address.startsWith('::ffff:') ? networkOf(address) : address;
}

/** The first 64 bits. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  return [...front, ...zeros, ...back].slice(0, 4).join(':');
}
