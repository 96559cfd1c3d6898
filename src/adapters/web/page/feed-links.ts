import { Parser } from 'htmlparser2';
import type { FeedLink, FeedLinkReader } from '../../../domain/ports/feed-lists.js';
import { decodeHtml } from './decode-html.js';

/** A head is never longer; a body is not looked at. */
const MAX_HEAD = 1_000_000;
const FEED_TYPE = /^(?:application\/(?:rss|atom|rdf)\+xml|application\/feed\+json)\b/i;

/** Feeds as pages announce them: `<link rel="alternate" type="application/rss+xml" href="…">`. */
export const feedLinks: FeedLinkReader = {
  read(bytes, contentType, url) {
    const found = new Map<string, FeedLink>();
    let base = url;
    const parser = new Parser({
      onopentag(name, { rel, type, href, title }) {
        if (href === undefined) return;
        if (name === 'base') base = absolute(href, url) ?? base;
        if (name !== 'link' || !/\balternate\b/i.test(rel ?? '') || !FEED_TYPE.test(type?.trim() ?? '')) return;
        const address = absolute(href, base);
        if (address !== null && !found.has(address)) found.set(address, { url: address, title: title?.trim() || null });
      },
    });
    parser.end(decodeHtml(bytes.subarray(0, MAX_HEAD), contentType));
    return [...found.values()];
  },
};

function absolute(href: string, base: string): string | null {
  const address = href
    .trim()
    .replace(/^feed:(?:\/\/)?(?!https?:)/i, 'https://')
    .replace(/^feed:(?=https?:)/i, '');
  if (!URL.canParse(address, base)) return null;
  const { protocol, href: whole } = new URL(address, base);
  return protocol === 'http:' || protocol === 'https:' ? whole : null;
}
