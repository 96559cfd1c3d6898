import { escapeMarkup as x } from '../markup.js';
import type { FeedContent, FeedItem } from './feed-content.js';

/** Atom 1.0 (RFC 4287) with summaries as HTML. */
export function renderAtom(feed: FeedContent): string {
  return `<?xml version="1.0" encoding="${feed.encoding}"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${x(feed.home)}</id>
<title>${x(feed.title)}</title>
<subtitle>${x(feed.description)}</subtitle>
<link rel="alternate" type="text/html" href="${x(feed.home)}"/>
<link rel="self" type="application/atom+xml" href="${x(feed.self)}"/>
<updated>${feed.updated.toISOString()}</updated>
${feed.items.map((item) => entryXml(item, feed)).join('\n')}
</feed>
`;
}

function entryXml(item: FeedItem, feed: FeedContent): string {
  const updated = item.updated ?? item.published;
  const lines = [
    `<id>${x(item.guid)}</id>`,
    `<title type="text">${x(item.title)}</title>`,
    `<link rel="alternate" type="text/html" href="${x(item.link)}"/>`,
    `<author><name>${x(item.author ?? feed.title)}</name></author>`,
    `<category term="${x(item.section)}"/>`,
    `<summary type="html">${x(`<p>${x(item.summary)}</p>`)}</summary>`,
  ];
  if (item.published !== null) lines.push(`<published>${item.published.toISOString()}</published>`);
  if (updated !== null) lines.push(`<updated>${updated.toISOString()}</updated>`);
  return `<entry>\n${lines.join('\n')}\n</entry>`;
}
