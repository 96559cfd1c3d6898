/**
 * What an element's content is.
 * markup: text that may hold HTML, escaped or naked · date · address: one URL or identifier · plain ·
 * list: the texts of the elements inside it, with spaces between · person: text, or a `name`/`title` inside it · link: an address in `href` or in the text · ignored: known, of no use here.
 */
export type LeafKind = 'markup' | 'date' | 'address' | 'plain' | 'list' | 'person' | 'link' | 'ignored';

const names = (kind: LeafKind, list: string): [string, LeafKind][] => list.split(/\s+/).map((name) => [name, kind]);

/** Known elements by canonical name, lower case. Everything else, with all inside it, is passed over. */
export const LEAVES: ReadonlyMap<string, LeafKind> = new Map([
  ...names('markup', 'title description summary content subtitle tagline info abstract body fullitem content:encoded xhtml:body'),
  ...names('markup', 'dc:title dc:description media:title media:description itunes:title itunes:summary itunes:subtitle'),
  ...names('markup', 'atom:title atom:summary atom:content atom:subtitle'),
  ...names('date', 'pubdate lastbuilddate published updated issued modified created dc:date'),
  ...names('date', 'dcterms:issued dcterms:created dcterms:modified atom:published atom:updated'),
  ...names('address', 'id guid atom:id dc:identifier feedburner:origlink'),
  ...names('link', 'link atom:link'),
  ...names('person', 'author dc:creator itunes:author atom:author source dc:source'),
  ...names('plain', 'ttl'),
  ...names('list', 'skiphours skipdays'),
  ...names('ignored', 'category comments language generator docs copyright rights webmaster managingeditor rating icon logo'),
  ...names('ignored', 'dc:subject dc:language dc:rights dc:publisher dc:contributor itunes:keywords itunes:explicit itunes:duration'),
]);

/** Elements that only hold others; what is inside counts as if it stood beside them. */
export const TRANSPARENT: ReadonlySet<string> = new Set(['media:group', 'media:content', 'dc:dc', 'items']);

/** The spelling that rss-parser looks for. */
const SPELLING: Readonly<Record<string, string>> = {
  pubdate: 'pubDate',
  lastbuilddate: 'lastBuildDate',
  'feedburner:origlink': 'feedburner:origLink',
  tagline: 'subtitle',
  abstract: 'description',
};

/** Atom 0.3 names that Atom 1.0 renamed. */
const ATOM_03: Readonly<Record<string, string>> = { issued: 'published', modified: 'updated' };
/** rss-parser calls a description `content`; what a feed itself calls so is its full text. */
const IN_RSS: Readonly<Record<string, string>> = { content: 'content:encoded' };

export function spellingOf(name: string, atom: boolean): string {
  return (atom ? ATOM_03 : IN_RSS)[name] ?? SPELLING[name] ?? name;
}

/** Names that HTML has too: inside a text they may be its naked markup, not the feed's next element. */
export const ALSO_HTML: ReadonlySet<string> = new Set(['title', 'link', 'summary', 'source', 'content', 'body', 'abstract', 'id', 'info']);
