import { isLoopbackHost } from './loopback.js';
import { urlOf } from './url.js';

/** Labels under which names are registered: "co" of "co.uk", "com" of "com.au". */
const REGISTRY = /^(?:co|com|org|net|ac|gov|gob|gouv|edu|or|ne|go|info|web)$/;

/**
 * The label by which a site is known, whatever host and country it speaks from: "bbc" of feeds.bbc.co.uk and www.bbc.com. An IP address
 * is its own label, with its port. Null for what is no web address.
 */
export function siteLabel(url: string): string | null {
  const parsed = urlOf(url);
  if (parsed === null || parsed.hostname === '') return null;
  if (isLoopbackHost(parsed.hostname) || /^[\d.]+$|^\[/.test(parsed.hostname)) return parsed.host;
  const labels = parsed.hostname.split('.').slice(0, -1);
  const last = labels.at(-1);
  return (last !== undefined && labels.length > 1 && REGISTRY.test(last) ? labels.at(-2) : last) ?? parsed.hostname;
}

/** The host without "www.", as people name a site whose name they do not know. Null for what is no web address. */
export const hostName = (url: string): string | null => urlOf(url)?.host.replace(/^www\./, '') || null;
