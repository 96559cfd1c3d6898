import { createRequire } from 'node:module';
import Parser from 'rss-parser';
import type { FeedDocument, Leaves } from './document.js';
import { type XmlElement, xmlTree } from './xml-tree.js';

/** rss-parser's own record of a feed or an item: its fields, and ours under their element names. */
export type Fields = Readonly<Record<string, unknown>>;

// The plain-text snippet that rss-parser makes of every text takes time quadratic in its length (21 KB of "a<p" cost
// 1.7 s) and nothing here reads it.
const utilities: { getSnippet(html: string): string } = createRequire(import.meta.url)('rss-parser/lib/utils.js');
utilities.getSnippet = () => '';

/** rss-parser knows `link`, `author` and `content` in its own way; the rest it copies. */
const OWN: ReadonlySet<string> = new Set(['link', 'author', 'content', 'guid']);

/** The elements that rss-parser is to copy: those that occur, since it looks for each in every entry. */
function copied(leaves: Iterable<Leaves>): string[] {
  const names = new Set<string>();
  for (const each of leaves) for (const name of each.keys()) if (!OWN.has(name)) names.add(name);
  return [...names];
}

type Tree = Readonly<Record<string, XmlElement>>;

/** The half of rss-parser that turns text into a tree, xml2js; its types do not name it. */
interface WithXmlParser {
  xmlParser: { parseString(xml: string, done: (error: Error | null, tree?: Tree) => void): void };
}

/**
 * Reads a repaired document with rss-parser. The repair has made a tree of it already, so that goes straight to the half of rss-parser
 * that knows the formats: written as XML for xml2js to read again it took as long as the repair itself (docs/decisions/0019).
 */
export async function readWithRssParser(document: FeedDocument): Promise<{ feed: Fields; items: readonly Fields[] }> {
  const parser = new Parser<Record<string, unknown>, Record<string, unknown>>({
    defaultRSS: 2,
    customFields: { feed: copied([document.feed]), item: copied(document.entries) },
  });
  const read: WithXmlParser = { xmlParser: { parseString: (_xml, done) => done(null, xmlTree(document)) } };
  Object.assign(parser, read);
  const feed = await parser.parseString('');
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
