/** Every failure that has a name. The code is for programs; the sentence is for people. */
export type ErrorCode =
  | 'settings_invalid'
  | 'topic_invalid'
  | 'lexicon_invalid'
  | 'database_unavailable'
  | 'database_read_only'
  | 'database_full'
  | 'database_newer'
  | 'address_refused'
  | 'network'
  | 'timeout'
  | 'too_large'
  | 'too_many_redirects'
  | 'http_status'
  | 'gone'
  | 'throttled'
  | 'robots_refused'
  | 'feed_malformed'
  | 'feed_empty'
  | 'page_unreadable'
  | 'not_english'
  | 'analysis_failed'
  | 'bad_request'
  | 'not_found'
  | 'not_allowed'
  | 'platform_auth'
  | 'platform_channel'
  | 'platform_rejected'
  | 'platform_unavailable'
  | 'model_failed';

export interface ErrorDetails {
  readonly cause?: unknown;
  /** Worth trying again later without anybody changing anything. Default false. */
  readonly retryable?: boolean;
  /** What the reader can do about it, a whole sentence. */
  readonly remedy?: string;
  /** The server asked to be left alone this long. */
  readonly retryAfterMs?: number;
}

/**
 * A failure with a name. `message` is one sentence that a person understands; `remedy` says what to do next;
 * `cause` keeps the original for the log.
 */
export class StandpointError extends Error {
  override readonly name = 'StandpointError';
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly remedy: string | null;
  readonly retryAfterMs: number | null;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.retryable = details.retryable ?? false;
    this.remedy = details.remedy ?? null;
    this.retryAfterMs = details.retryAfterMs ?? null;
  }
}

/** The sentence and the remedy in one line, for anything that was thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof StandpointError) return error.remedy ? `${error.message} ${error.remedy}` : error.message;
  return error instanceof Error ? error.message : String(error);
}
