import type { IncomingHttpHeaders } from 'node:http';
import { StandpointError } from '../../domain/errors.js';
import type { GetRequest, GetResult } from '../../domain/ports/web.js';
import { tooLarge, unpacked } from './body.js';
import { headerOf, maxAgeSeconds } from './cache-headers.js';
import { encodingLayers } from './content-encoding.js';
import type { Answer } from './exchange.js';
import { statusFailure } from './failures.js';

const WITH_BODY: ReadonlySet<number> = new Set([200, 203, 226]);

/** The bytes of an answer's body that are worth receiving. Throws where it announces more than `maxBytes`, or cannot be unpacked. */
export function wantedBytes(status: number, headers: IncomingHttpHeaders, host: string, maxBytes: number): number {
  if (!WITH_BODY.has(status)) return 0;
  if (encodingLayers(headerOf(headers, 'content-encoding')) === null) {
    throw new StandpointError('network', `${host} sends an answer in an unknown compression.`, { retryable: true });
  }
  if (Number(headerOf(headers, 'content-length') ?? 0) > maxBytes) throw tooLarge(host, maxBytes);
  return maxBytes;
}

/** What the answer of one address means: "not modified", a failure by its status, or a body, which may have to be unpacked first. */
export function resultOf(
  answer: Answer,
  url: URL,
  request: GetRequest,
  movedTo: string | null,
  maxBytes: number,
): GetResult | Promise<GetResult> {
  const { status, headers } = answer;
  const now = Date.now();
  if (status !== 304 && !WITH_BODY.has(status)) {
    return { kind: 'failed', error: statusFailure(status, headerOf(headers, 'retry-after'), url.host, now) };
  }
  const fresh = maxAgeSeconds(headerOf(headers, 'cache-control'), headerOf(headers, 'expires'), headerOf(headers, 'date'), now);
  if (status !== 304) return withBody(answer, url, movedTo, fresh, maxBytes);
  const conditional = Boolean(request.etag ?? request.lastModified);
  if (conditional) return { kind: 'not_modified', movedTo, maxAgeSeconds: fresh };
  return { kind: 'failed', error: statusFailure(status, null, url.host, now) };
}

async function withBody(
  { headers, body }: Answer,
  url: URL,
  movedTo: string | null,
  fresh: number | null,
  maxBytes: number,
): Promise<GetResult> {
  const layers = encodingLayers(headerOf(headers, 'content-encoding')) ?? [];
  return {
    kind: 'fetched',
    url: url.href,
    movedTo,
    contentType: headerOf(headers, 'content-type') ?? '',
    etag: headerOf(headers, 'etag'),
    lastModified: headerOf(headers, 'last-modified'),
    maxAgeSeconds: fresh,
    body: await unpacked(body, layers, maxBytes, url.host),
  };
}
