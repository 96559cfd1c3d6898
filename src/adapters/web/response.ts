import type { Dispatcher } from 'undici';
import { StandpointError } from '../../domain/errors.js';
import type { GetRequest, GetResult } from '../../domain/ports/web.js';
import { type BodyLimits, readBody, tooLarge } from './body.js';
import { headerOf, maxAgeSeconds } from './cache-headers.js';
import { encodingLayers } from './content-encoding.js';
import { statusFailure } from './failures.js';

/** A body nobody reads: a little is drained to keep the connection, a lot is cut off. */
export async function discard(response: Dispatcher.ResponseData): Promise<void> {
  await response.body.dump({ limit: 16_384 });
}

const WITH_BODY: ReadonlySet<number> = new Set([200, 203, 226]);

/** What the answer of one address means: a body, "not modified", or a failure by its status. */
export async function resultOf(
  response: Dispatcher.ResponseData,
  url: URL,
  request: GetRequest,
  movedTo: string | null,
  limits: BodyLimits,
): Promise<GetResult> {
  const { statusCode, headers } = response;
  const now = Date.now();
  const fresh = maxAgeSeconds(headerOf(headers, 'cache-control'), headerOf(headers, 'expires'), headerOf(headers, 'date'), now);
  const conditional = Boolean(request.etag ?? request.lastModified);
  if (statusCode === 304 && conditional) {
    await discard(response);
    return { kind: 'not_modified', movedTo, maxAgeSeconds: fresh };
  }
  if (!WITH_BODY.has(statusCode)) {
    await discard(response);
    return { kind: 'failed', error: statusFailure(statusCode, headerOf(headers, 'retry-after'), url.host, now) };
  }
  const layers = encodingLayers(headerOf(headers, 'content-encoding'));
  const announced = Number(headerOf(headers, 'content-length') ?? 0);
  if (layers === null || announced > limits.maxBytes) {
    // Cutting the answer off makes undici report an abort on the stream; it is ours.
    response.body.on('error', () => undefined).destroy();
    const error =
      layers === null
        ? new StandpointError('network', `${url.host} sends an answer in an unknown compression.`, { retryable: true })
        : tooLarge(url.host, limits.maxBytes);
    return { kind: 'failed', error };
  }
  return {
    kind: 'fetched',
    url: url.href,
    movedTo,
    contentType: headerOf(headers, 'content-type') ?? '',
    etag: headerOf(headers, 'etag'),
    lastModified: headerOf(headers, 'last-modified'),
    maxAgeSeconds: fresh,
    body: await readBody(response.body, layers, limits, url.host),
  };
}
