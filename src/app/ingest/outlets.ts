import type { ParsedFeed } from '../../domain/feed.js';
import { hostName, siteLabel } from '../../domain/site.js';

/**
 * The outlet of each entry: what its `<source>` names; the feed's own outlet, where the link leads to the feed's site; else the host it
 * leads to, until its page tells its name. A feed whose entries all lead to one site is that site's, wherever it is served from.
 */
export function outletsOf(feed: { readonly url: string; readonly outlet: string }, { link, entries }: ParsedFeed): string[] {
  const labels = entries.map((entry) => (entry.link === null ? null : siteLabel(entry.link)));
  const sites = new Set(labels.filter((label) => label !== null));
  const own = new Set([siteLabel(feed.url), link === null ? null : siteLabel(link)]);
  return entries.map((entry, index) => {
    if (entry.source !== null) return entry.source;
    const label = labels[index] ?? null;
    if (label === null || sites.size === 1 || own.has(label)) return feed.outlet;
    return hostName(entry.link ?? '') ?? feed.outlet;
  });
}

/** Is this outlet only the host of the article's address, so that its page knows better? */
export const isHostOnly = (outlet: string, url: string): boolean => outlet === hostName(url);
