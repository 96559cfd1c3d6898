import { escapeMarkup as x } from '../markup.js';
import type { FeedContent, FeedItem } from './feed-content.js';

/** RSS 2.0; with `content` the whole article stands in content:encoded beside its summary. */
export function renderRss(feed: FeedContent, text: 'summary' | 'content'): string {
  return `<?xml version="1.0" encoding="${feed.encoding}"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>${x(feed.title)}</title>
<link>${x(feed.home)}</link>
<atom:link href="${x(feed.self)}" rel="self" type="application/rss+xml"/>
<description>${x(feed.description)}</description>
<language>en</language>
<lastBuildDate>${feed.updated.toUTCString()}</lastBuildDate>${feed.ttlMinutes === null ? '' : `\n<ttl>${feed.ttlMinutes}</ttl>`}
${feed.items.map((item) => itemXml(item, text)).join('\n')}
</channel>
</rss>
`;
}

function itemXml(item: FeedItem, text: 'summary' | 'content'): string {
  const lines = [
    `<title>${x(item.title)}</title>`,
    `<link>${x(item.link)}</link>`,
    `<guid isPermaLink="false">${x(item.guid)}</guid>`,
    `<description>${x(`<p>${x(item.summary)}</p>`)}</description>`,
  ];
  if (text === 'content') lines.push(`<content:encoded><![CDATA[${item.content.replaceAll(']]>', ']]]]><![CDATA[>')}]]></content:encoded>`);
  if (item.source !== null) lines.push(`<source url="${x(item.link)}">${x(item.source)}</source>`);
  if (item.author !== null) lines.push(`<dc:creator>${x(item.author)}</dc:creator>`);
  if (item.published !== null) lines.push(`<pubDate>${item.published.toUTCString()}</pubDate>`);
  lines.push(`<category>${x(item.section)}</category>`);
  return `<item>\n${lines.join('\n')}\n</item>`;
}
