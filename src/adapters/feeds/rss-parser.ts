import { createRequire } from 'node:module';
import Parser from 'rss-parser';
import { canonicalXml } from './canonical-xml.js';
import type { FeedDocument } from './document.js';
import { LEAVES, spellingOf } from './elements.js';

/** rss-parser's own record of a feed or an item: its fields, and ours under their element names. */
export type Fields = Readonly<Record<string, unknown>>;

// The plain-text snippet that rss-parser makes of every text takes time quadratic in its length (21 KB of "a<p" cost
// 1.7 s) and nothing here reads it.
const utilities: { getSnippet(html: string): string } = createRequire(import.meta.url)('rss-parser/lib/utils.js');
utilities.getSnippet = () => '';

/** rss-parser knows `link`, `author` and `content` in its own way; the rest it copies. */
const OWN: ReadonlySet<string> = new Set(['link', 'author', 'content', 'guid']);
const copied = [...[...LEAVES.keys()].filter((name) => !OWN.has(name)).map((name) => spellingOf(name, false)), 'permalink', 'about'];

const parser = new Parser<Record<string, unknown>, Record<string, unknown>>({
  defaultRSS: 2,
  customFields: { feed: copied, item: copied },
});

/** Reads a repaired document with rss-parser. */
export async function readWithRssParser(document: FeedDocument): Promise<{ feed: Fields; items: readonly Fields[] }> {
  const feed = await parser.parseString(canonicalXml(document));
  return { feed, items: feed.items };
}

/** The first of the named fields that holds text. */
export function firstText(fields: Fields, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return null;
}
