import type { ParsedEntry, ParsedFeed } from '../../../domain/feed.js';
import { type Fields, firstText, readWithRssParser } from '../rss-parser.js';
import type { XmlFormat } from './format.js';

function entryOf(entry: Fields): ParsedEntry {
  return {
    title: firstText(entry, 'title', 'dc:title', 'media:title'),
    link: firstText(entry, 'link', 'feedburner:origLink'),
    guid: firstText(entry, 'id', 'guid', 'dc:identifier'),
    summary: firstText(entry, 'summary', 'description', 'dc:description', 'itunes:summary', 'media:description'),
    content: firstText(entry, 'content', 'content:encoded', 'xhtml:body'),
    date: firstText(entry, 'published', 'created', 'dc:date', 'dcterms:issued', 'dcterms:created', 'updated', 'dcterms:modified'),
    updated: firstText(entry, 'updated', 'dcterms:modified'),
    author: firstText(entry, 'author', 'dc:creator', 'itunes:author'),
    source: firstText(entry, 'source', 'dc:source'),
  };
}

/** Atom 1.0 (RFC 4287) and its draft 0.3, whose names the repair has turned into those of 1.0. */
export const atom: XmlFormat = {
  name: 'atom',
  root: 'feed',
  async read(document): Promise<ParsedFeed> {
    const { feed, items } = await readWithRssParser(document);
    return {
      format: 'atom',
      title: firstText(feed, 'title', 'dc:title'),
      link: firstText(feed, 'link'),
      description: firstText(feed, 'subtitle', 'info', 'description', 'dc:description', 'itunes:summary', 'itunes:subtitle'),
      date: firstText(feed, 'updated', 'published', 'dc:date', 'dcterms:modified', 'dcterms:issued', 'pubDate'),
      ttlMinutes: null,
      skipHours: [],
      skipDays: [],
      entries: items.map(entryOf),
    };
  },
};
