import type { ParsedEntry, ParsedFeed } from '../../../domain/feed.js';
import type { FeedDocument } from '../document.js';
import { type Fields, firstText, readWithRssParser } from '../rss-parser.js';
import { skippedDays, skippedHours } from '../skipped.js';
import type { XmlFormat } from './format.js';

/** RSS 0.91 to 2.0 and what grew on it: Dublin Core, content:encoded, iTunes, Media RSS, Atom's elements. */
export const rss: XmlFormat = { name: 'rss', root: 'rss', read: (document) => readRssLike(document, 'rss') };

/** An item of RSS or RDF: both have the same elements. */
function entryOf(item: Fields): ParsedEntry {
  const full = firstText(item, 'content:encoded', 'atom:content', 'xhtml:body', 'body', 'fullitem');
  const own = firstText(item, 'summary');
  const description = firstText(item, 'description');
  return {
    title: firstText(item, 'title', 'dc:title', 'atom:title', 'media:title', 'itunes:title'),
    link: firstText(item, 'link', 'atom:link', 'feedburner:origLink', 'permalink'),
    guid: firstText(item, 'guid', 'atom:id', 'id', 'about', 'dc:identifier'),
    summary:
      own ?? description ?? firstText(item, 'dc:description', 'atom:summary', 'itunes:summary', 'itunes:subtitle', 'media:description'),
    // An item with a summary of its own means its description as the text.
    content: full ?? (own === null ? null : description),
    date: firstText(item, 'pubDate', 'published', 'issued', 'dc:date', 'dcterms:issued', 'dcterms:created', 'atom:published', 'created'),
    updated: firstText(item, 'atom:updated', 'updated', 'dcterms:modified', 'modified'),
    author: firstText(item, 'dc:creator', 'author', 'creator', 'atom:author', 'itunes:author'),
    source: firstText(item, 'source', 'dc:source'),
  };
}

export async function readRssLike(document: FeedDocument, format: ParsedFeed['format']): Promise<ParsedFeed> {
  const { feed, items } = await readWithRssParser(document);
  const ttl = Number.parseInt(firstText(feed, 'ttl') ?? '', 10);
  return {
    format,
    title: firstText(feed, 'title', 'dc:title', 'atom:title', 'itunes:title'),
    link: firstText(feed, 'link', 'atom:link', 'about'),
    description: firstText(feed, 'description', 'subtitle', 'dc:description', 'atom:subtitle', 'itunes:summary', 'itunes:subtitle'),
    date: firstText(
      feed,
      'lastBuildDate',
      'pubDate',
      'dc:date',
      'dcterms:modified',
      'dcterms:issued',
      'dcterms:created',
      'atom:updated',
      'updated',
    ),
    ttlMinutes: ttl > 0 ? ttl : null,
    skipHours: skippedHours(firstText(feed, 'skiphours') ?? ''),
    skipDays: skippedDays(firstText(feed, 'skipdays') ?? ''),
    entries: items.map(entryOf),
  };
}
