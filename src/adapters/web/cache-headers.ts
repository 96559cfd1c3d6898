/** A response header as one string, null when it is not there; a repeated header is joined, as HTTP means it. */
export function headerOf(headers: Readonly<Record<string, string | string[] | undefined>>, name: string): string | null {
  const value = headers[name];
  if (value === undefined) return null;
  return Array.isArray(value) ? value.join(', ') : value;
}

/**
 * Seconds the answer stays fresh: Cache-Control `max-age`, else `Expires` counted from the server's own `Date`
 * (RFC 9111, 4.2.1). Null when neither says so, or `no-store`/`no-cache` forbids it.
 */
export function maxAgeSeconds(cacheControl: string | null, expires: string | null, date: string | null, now: number): number | null {
  const directives = (cacheControl ?? '').toLowerCase();
  if (/\bno-(?:store|cache)\b/.test(directives)) return null;
  const age = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/.exec(directives)?.[1];
  if (age !== undefined) return Number(age);
  const until = expires === null ? Number.NaN : Date.parse(expires);
  if (Number.isNaN(until)) return null;
  const from = date === null ? Number.NaN : Date.parse(date);
  return Math.max(0, Math.round((until - (Number.isNaN(from) ? now : from)) / 1000));
}

/** Milliseconds of a `Retry-After` header, seconds or a date (RFC 9110, 10.2.3); null when it says neither. */
export function retryAfterMs(value: string | null, now: number): number | null {
  const text = value?.trim() ?? '';
  if (/^\d+(?:\.\d+)?$/.test(text)) return Math.round(Number(text) * 1000);
  const until = /[A-Za-z]/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(until) ? null : Math.max(0, until - now);
}
