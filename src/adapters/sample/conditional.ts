import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** A body with its validators, as RFC 9110 section 8.8 names them. */
export interface Representation {
  readonly body: Buffer;
  readonly contentType: string;
  readonly etag: string;
  /** HTTP date, whole seconds. */
  readonly lastModified: string;
}

export function represent(body: Buffer, contentType: string, modified: Date): Representation {
  const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`;
  return { body, contentType, etag, lastModified: modified.toUTCString() };
}

/** RFC 9110 section 13.2.2: If-None-Match decides where it is sent, else If-Modified-Since. */
export function isUnchanged(headers: IncomingHttpHeaders, current: Representation): boolean {
  const known = headers['if-none-match'];
  if (known !== undefined) {
    return known.trim() === '*' || known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === current.etag);
  }
  const since = headers['if-modified-since'];
  return since !== undefined && Date.parse(current.lastModified) <= Date.parse(since);
}
