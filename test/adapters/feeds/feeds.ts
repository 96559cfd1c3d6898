import { parseFeedBytes } from '../../../src/adapters/feeds/parse-feed.js';
import type { ParsedEntry, ParsedFeed } from '../../../src/domain/feed.js';

export const parse = (text: string, url = 'https://gazette.example/feeds/world.xml'): Promise<ParsedFeed> =>
  parseFeedBytes(Buffer.from(text), 'application/xml', url);

export const rss = (items: string, channel = '', attributes = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>Harbour Gazette</title>${channel}${items}</channel></rss>`;

export const atom = (entries: string, head = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Gazette</title>${head}${entries}</feed>`;

/** The only entry of a feed. */
export async function only(text: string, url?: string): Promise<ParsedEntry> {
  const { entries } = await parse(text, url);
  const [entry] = entries;
  if (entry === undefined || entries.length !== 1) throw new Error(`${entries.length} entries`);
  return entry;
}
