const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;

/** A host whose scheme was forgotten is no folder. */
const SCHEME_FORGOTTEN = /^www\.[^/.]+\.[^/]/i;

/**
 * The address made absolute by `base`; as it stands when it is absolute already or cannot be resolved. An ampersand that was escaped once
 * too often becomes one again.
 */
export function absolute(address: string, base: string): string {
  const unescaped = address.trim().replaceAll('&amp;', '&');
  const trimmed = SCHEME_FORGOTTEN.test(unescaped) ? `//${unescaped}` : unescaped;
  if (trimmed === '' || base === '' || ABSOLUTE.test(trimmed)) return trimmed;
  return URL.canParse(trimmed, base) ? new URL(trimmed, base).href : trimmed;
}

/** A base to resolve by: only the web has relative links. */
export const webBase = (url: string): string => (/^https?:\/\//i.test(url.trim()) ? url.trim() : '');
