import { escapeMarkup as x } from '../markup.js';
import type { FeedContent, FeedItem } from './feed-content.js';

/** RSS 1.0: items stand beside the channel, which lists them. */
export function renderRdf(feed: FeedContent): string {
  return `<?xml version="1.0" encoding="${feed.encoding}"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${x(feed.self)}">
<title>${x(feed.title)}</title>
<link>${x(feed.home)}</link>
<description>${x(feed.description)}</description>
<dc:date>${feed.updated.toISOString()}</dc:date>
<items><rdf:Seq>
${feed.items.map((item) => `<rdf:li rdf:resource="${x(item.guid)}"/>`).join('\n')}
</rdf:Seq></items>
</channel>
${feed.items.map(itemXml).join('\n')}
</rdf:RDF>
`;
}

function itemXml(item: FeedItem): string {
  const lines = [`<title>${x(item.title)}</title>`, `<link>${x(item.link)}</link>`, `<description>${x(item.summary)}</description>`];
  if (item.author !== null) lines.push(`<dc:creator>${x(item.author)}</dc:creator>`);
  if (item.published !== null) lines.push(`<dc:date>${item.published.toISOString()}</dc:date>`);
  lines.push(`<dc:subject>${x(item.section)}</dc:subject>`);
  return `<item rdf:about="${x(item.guid)}">\n${lines.join('\n')}\n</item>`;
}
