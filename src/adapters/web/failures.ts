import { StandpointError } from '../../domain/errors.js';
import { retryAfterMs } from './cache-headers.js';

const TIMEOUTS: ReadonlySet<string> = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);

const SENTENCES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'could not be found: no such host.',
  EAI_AGAIN: 'could not be found: the name service did not answer.',
  ECONNREFUSED: 'refused the connection.',
  ECONNRESET: 'broke the connection off.',
  EHOSTUNREACH: 'cannot be reached.',
  ENETUNREACH: 'cannot be reached: there is no network.',
  UND_ERR_SOCKET: 'broke the connection off before the answer was complete.',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'sent less or more than it announced.',
};

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');

/** The error of the last resort inside an AggregateError (several addresses tried) or a cause chain. */
function innermost(error: unknown): unknown {
  if (error instanceof StandpointError) return error;
  if (error instanceof AggregateError && error.errors.length > 0) return innermost(error.errors[0]);
  if (error instanceof Error && error.cause instanceof StandpointError) return error.cause;
  return error;
}

export const timedOut = (host: string, cause?: unknown): StandpointError =>
  new StandpointError('timeout', `${host} took too long to answer.`, { retryable: true, cause });

/** The caller lost interest: the process is stopping, or somebody cancelled. */
export const stopped = (host: string, cause?: unknown): StandpointError =>
  new StandpointError('network', `Reading ${host} was stopped.`, { retryable: true, cause });

/** Whatever a connection can throw, as an error with a name. */
export function failureOf(thrown: unknown, host: string): StandpointError {
  const error = innermost(thrown);
  if (error instanceof StandpointError) return error;
  const code = codeOf(error);
  if (TIMEOUTS.has(code)) return timedOut(host, error);
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return new StandpointError('too_large', `${host} sends oversized headers.`, { cause: error });
  if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME/.test(code)) {
    return new StandpointError('network', `${host} has no valid certificate.`, { retryable: true, cause: error });
  }
  // Not every error of the HTTP parser has a code.
  if (code.startsWith('HPE_') || (error instanceof Error && error.name === 'HTTPParserError'))
    return new StandpointError('network', `${host} answers with broken HTTP.`, { retryable: true, cause: error });
  if (/^Z_|^ERR_(?:_ERROR|BROTLI|PADDING)|^ERR__ERROR/.test(code)) {
    return new StandpointError('network', `${host} sends an answer that cannot be decompressed.`, { retryable: true, cause: error });
  }
  return new StandpointError('network', `${host} ${SENTENCES[code] ?? 'could not be read.'}`, { retryable: true, cause: error });
}

const WORTH_ANOTHER_TRY: ReadonlySet<number> = new Set([408, 425]);

/** How long an answer asks to be left alone, null when it does not say (429 and 503 may, with Retry-After). */
export const askedToWaitMs = (status: number, retryAfter: string | null, now: number): number | null =>
  status === 429 || status === 503 ? retryAfterMs(retryAfter, now) : null;

/** A status that brings no body, as an error: 410 `gone`, 429 and 503 `throttled` with Retry-After, the rest `http_status`. */
export function statusFailure(status: number, retryAfter: string | null, host: string, now: number): StandpointError {
  if (status === 410) return new StandpointError('gone', `${host} says that this address is gone for good (HTTP 410).`);
  if (status === 429 || status === 503) {
    const wait = askedToWaitMs(status, retryAfter, now);
    const details = wait === null ? {} : { retryAfterMs: wait };
    return new StandpointError('throttled', `${host} asks to be left alone for now (HTTP ${status}).`, { retryable: true, ...details });
  }
  const retryable = status >= 500 || WORTH_ANOTHER_TRY.has(status);
  const meaning =
    status === 401 || status === 403 ? 'does not let us in' : status === 404 ? 'has nothing at this address' : 'gives no answer';
  return new StandpointError('http_status', `${host} ${meaning} (HTTP ${status}).`, { retryable });
}
